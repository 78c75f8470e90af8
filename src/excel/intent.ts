import { editsFor, type SheetEdits } from "../sheets/edits";
import type { FoundSheet } from "../sheets/grid";
import { findHeaderRow } from "../sheets/header";
import { placeFresh } from "../sheets/fresh";
import type { Placement } from "../sheets/placement";
import type { SheetSpec } from "../sheets/sheetSpec";
import { freeTableName, freeWorksheetName } from "./freeName";
import type { Look, LookedAt } from "./look";
import type { WriteChoice } from "./report";

/** What a command is about to do with one sheet. */
export type Intent = CreateIntent | UpdateIntent;

export interface CreateIntent {
  readonly kind: "create";
  readonly spec: SheetSpec;
  readonly worksheetName: string;
  readonly tableName: string | null;
  readonly placement: Placement;
  /** What a dead mark says; `null` when there is no mark yet. */
  readonly markFormula: string | null;
}

export interface UpdateIntent {
  readonly kind: "update";
  readonly spec: SheetSpec;
  readonly worksheetId: string;
  readonly isProtected: boolean;
  readonly found: FoundSheet;
  readonly edits: SheetEdits;
  readonly markFormula: string;
  /** Where the mark belongs when it no longer points there; else `null`. */
  readonly mendTo: { readonly row: number; readonly column: number } | null;
}

/** Decides, from what was found, what to do with each sheet. Pure: nothing is queued yet. */
export function intentsFor(look: Look, choice: WriteChoice): readonly Intent[] {
  const worksheetNames = look.worksheets.map(({ name }) => name);
  const tableNames = [...look.takenNames];
  return look.sheets.map((sheet) => {
    const update = updateIntent(sheet, choice);
    if (update) return update;
    const { spec, markFormula } = sheet;
    const worksheetName = freeWorksheetName(spec.name, worksheetNames);
    const tableName = spec.table && freeTableName(spec.table.name, tableNames);
    worksheetNames.push(worksheetName);
    if (tableName) tableNames.push(tableName);
    return { kind: "create", spec, worksheetName, tableName, placement: placeFresh(spec), markFormula };
  });
}

function updateIntent({ spec, markFormula, candidates }: LookedAt, { keep }: WriteChoice): UpdateIntent | null {
  const [candidate] = candidates;
  if (!candidate || markFormula === null) return null;
  const { worksheetId, isProtected, found } = candidate;
  // Only a table of our name speaks for this worksheet: with other headers it is a stranger's.
  if (found.markRow === null && findHeaderRow(spec, found) === null) return null;
  const edits = editsFor(spec, found, keep);
  const place = { worksheetId, isProtected, found, markFormula };
  return { kind: "update", spec, ...place, edits, mendTo: mendTo(spec, found, edits) };
}

function mendTo(spec: SheetSpec, { markRow, markColumn }: FoundSheet, edits: SheetEdits): UpdateIntent["mendTo"] {
  const top = Math.min(...edits.placement.rows.values());
  const left = edits.placement.columns.get(spec.columns[0]?.key ?? "") ?? 0;
  const moved = (at: number, places: readonly { at: number }[]): number =>
    places.reduce((place, insertion) => (insertion.at <= place ? place + 1 : place), at);
  const isThere =
    markRow !== null &&
    markColumn !== null &&
    moved(markRow, edits.rows) === top &&
    moved(markColumn, edits.columns) === left;
  return isThere ? null : { row: top, column: left };
}
