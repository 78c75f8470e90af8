import { PlanError } from "../domain/planError";
import type { SourceSheet } from "../domain/recognition/sourceSheet";
import { limits } from "./limits";

/** Refuses sheets with more rows or cells than can be read, naming the sheet or what was given. */
export function checkLimits(given: string, sheets: readonly SourceSheet[]): void {
  if (sheets.length > limits.sheets) throw new PlanError("tooManySheets", given, { count: String(sheets.length) });
  const long = sheets.find(({ values }) => values.length > limits.rows);
  if (long) throw new PlanError("tooManyRows", long.name || given, { limit: String(limits.rows) });
  const cells = sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  if (cells > limits.cells) throw new PlanError("tooManyCells", given);
}
