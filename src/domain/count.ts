import { PlanError } from "./planError";

/**
 * A reported figure (完成数) as a cell holds it: a whole number of patents, not negative.
 * `null` for an empty cell: missing is never 0. Text is refused even when it looks like a number, as SUM ignores it.
 */
export function parseCount(cell: unknown): number | null {
  const figure = parseFigure(cell);
  if (figure !== null && !Number.isInteger(figure)) throw new PlanError("notACount", String(cell));
  return figure;
}

/** A reported ratio such as 每万人口, which need not be whole. `null` for an empty cell. */
export function parseRatio(cell: unknown): number | null {
  return parseFigure(cell);
}

function parseFigure(cell: unknown): number | null {
  if (cell === null || cell === undefined || isEmptyText(cell)) return null;
  if (typeof cell !== "number" || !Number.isFinite(cell) || cell < 0) throw new PlanError("notACount", String(cell));
  return cell;
}

function isEmptyText(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim() === "";
}
