import { lastColumn, type Area } from "./area";
import type { Cell, Scalar } from "./cell";
import { refuseLocked, store } from "./cells";
import { copyFormula } from "./rewriteFormula";
import { announce, worksheetOf, type Origin, type WorkbookModel } from "./workbook";
import { cellAt } from "./worksheet";

/** Sorts the rows of a rectangle by one of its columns: numbers, text, truth values, blanks always last, as in Excel. */
export function sortRows(
  workbook: WorkbookModel,
  { id, place, column, ascending }: { id: string; place: Area; column: number; ascending: boolean },
  origin: Origin,
): void {
  const worksheet = worksheetOf(workbook, id);
  refuseLocked(worksheet, place);
  const rows = Array.from({ length: place.rowCount }, (_, i) => place.row + i);
  const keyed = rows.map((row) => ({ row, key: cellAt(worksheet, row, column).value ?? "" }));
  const sorted = [...keyed].sort((one, other) => compare(one.key, other.key, ascending));
  const columns = Array.from({ length: lastColumn(place) - place.column + 1 }, (_, i) => place.column + i);
  const moved = sorted.map(({ row }, i) =>
    columns.map((at) => carried(cellAt(worksheet, row, at), cellAt(worksheet, place.row + i, at), place.row + i - row)),
  );
  moved.forEach((cells, i) => cells.forEach((cell, j) => store(worksheet, place.row + i, place.column + j, cell)));
  announce(workbook, { kind: "sorted", origin, worksheetId: id, area: place });
}

// Contents and their look travel, relative references with them; borders stay with the place.
function carried(cell: Cell, place: Cell, rows: number): Cell {
  const formula = cell.formula === null ? null : copyFormula(cell.formula, rows, 0);
  return { ...cell, formula, style: { ...cell.style, borders: place.style.borders } };
}

function compare(one: Scalar, other: Scalar, ascending: boolean): number {
  if (one === "" || other === "") return (one === "" ? 1 : 0) - (other === "" ? 1 : 0);
  const order = rank(one) - rank(other) || compareAlike(one, other);
  return ascending ? order : -order;
}

const rank = (value: Scalar): number => ["number", "string", "boolean"].indexOf(typeof value);

function compareAlike(one: Scalar, other: Scalar): number {
  if (typeof one === "string" && typeof other === "string") return one.localeCompare(other, "zh-CN");
  return Number(one) - Number(other);
}
