import { PlanError } from "./planError";

/**
 * A reported figure (完成数) as a cell holds it: a whole number of patents, not negative.
 * `null` for an empty cell: missing is never 0. Text is refused even when it looks like a number, as SUM ignores it.
 */
export function parseCount(cell: unknown): number | null {
  if (cell === null || cell === undefined || isEmptyText(cell)) return null;
  if (typeof cell !== "number" || !Number.isInteger(cell) || cell < 0) throw new PlanError("notACount", String(cell));
  return cell;
}

function isEmptyText(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim() === "";
}
