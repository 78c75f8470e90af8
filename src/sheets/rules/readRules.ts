import { PlanError } from "../../domain/planError";
import type { Rules } from "../../domain/rules";
import { word } from "../../i18n/sheetWords";
import { contentAt, type FoundSheet } from "../grid";
import { placementByKeys } from "../keys";
import type { SheetSpec } from "../sheetSpec";

/** What the 规则 sheet says of all figures; empty where it says nothing. */
export function readNote(spec: SheetSpec, found: FoundSheet): string {
  const { rows, columns } = placementByKeys(spec, found);
  const [row, column] = [rows.get("note"), columns.get("value")];
  return row === undefined || column === undefined ? "" : String(contentAt(found.grid, row, column)).trim();
}

/** The thresholds as the 规则 sheet has them. Refuses (`badRule`) one that is not a number of its range. */
export function readRules(spec: SheetSpec, found: FoundSheet): Rules {
  const { rows, columns } = placementByKeys(spec, found);
  const read = (key: keyof Rules, max: number): number => {
    const [row, column] = [rows.get(key), columns.get("value")];
    const content = row === undefined || column === undefined ? "" : contentAt(found.grid, row, column);
    if (typeof content === "number" && content >= 0 && content <= max) return content;
    throw new PlanError("badRule", String(content), { rule: word(`rules.${key}`), worksheet: found.worksheetName });
  };
  return {
    behindPoints: read("behindPoints", 100),
    leastShort: read("leastShort", 100),
    fallbackRate: read("fallbackRate", 1),
  };
}
