import { placeFresh } from "../sheets/fresh";
import type { FoundSheet } from "../sheets/grid";
import { findHeaderRow } from "../sheets/header";
import { placementOn, type Placement } from "../sheets/placement";
import type { SheetSpec } from "../sheets/sheetSpec";
import { freeTableName, freeWorksheetName, takenNames } from "./freeName";
import type { Look, LookedAt } from "./look";

/** A sheet that has its place, before what is to be done with it is known. */
export interface Draft {
  readonly spec: SheetSpec;
  readonly worksheetName: string;
  readonly before: Placement;
}

export interface Standing extends Draft {
  readonly found: FoundSheet;
  readonly worksheetId: string;
  readonly isProtected: boolean;
  readonly markFormula: string;
  readonly chartNames: readonly string[];
}

export interface Fresh extends Draft {
  readonly tableName: string | null;
  readonly markFormula: string | null;
}

/** The sheet where it stands; `null` where there is none of ours. */
export function standing(spec: SheetSpec, sheet: LookedAt | undefined): Standing | null {
  const [candidate] = sheet?.candidates ?? [];
  const markFormula = sheet?.markFormula ?? null;
  if (!candidate || markFormula === null) return null;
  const { worksheetId, isProtected, found, chartNames } = candidate;
  // Only a table of our name speaks for this worksheet: with other headers it is a stranger's.
  if (found.markRow === null && findHeaderRow(spec, found) === null) return null;
  const place = { worksheetName: found.worksheetName, before: placementOn(spec, found) };
  return { spec, found, worksheetId, isProtected, markFormula, chartNames, ...place };
}

/** Names for new sheets, each taken once. */
export function freeNames(look: Look): (spec: SheetSpec, sheet: LookedAt | undefined) => Fresh {
  const worksheetNames = takenNames(look.worksheets.map(({ name }) => name));
  const tableNames = takenNames(look.takenNames);
  return (spec, sheet) => {
    const worksheetName = freeWorksheetName(spec.name, worksheetNames);
    const tableName = spec.table && freeTableName(spec.table.name, tableNames);
    return { spec, worksheetName, tableName, before: placeFresh(spec), markFormula: sheet?.markFormula ?? null };
  };
}
