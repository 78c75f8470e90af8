import type { Indicator } from "./plan";
import { PlanError } from "./planError";

/**
 * A reported figure (完成数) of an indicator as a cell holds it: a whole number of patents, or any number for a ratio, never
 * negative. `null` for an empty cell: missing is never 0. Text is refused even when it looks like a number, as SUM ignores it.
 */
export function parseActual({ kind, shortName }: Indicator, cell: unknown): number | null {
  if (isMissing(cell)) return null;
  const isFigure = kind === "ratio" ? Number.isFinite(cell) : Number.isInteger(cell);
  if (isFigure && (cell as number) >= 0) return cell as number;
  const code = kind === "ratio" ? "notARatio" : "notACount";
  throw new PlanError(code, String(cell), { indicator: shortName });
}

/** Whether a cell holds no figure at all: nothing, or a text of blanks. */
export function isMissing(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
