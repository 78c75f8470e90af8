import { runs } from "../sheets/address";
import type { FontChoice } from "../sheets/fonts";
import type { Area } from "../sheets/grid";
import { looks, pointsOfChars } from "../sheets/look";
import type { SheetSpec } from "../sheets/sheetSpec";
import { dress, dressCells, dressColumn, dressPlain, drawBorders, rangeOf } from "./dress";

/** Gives a new worksheet the look of its roles, columns and cells. */
export function dressSheet(worksheet: Excel.Worksheet, spec: SheetSpec, fonts: FontChoice): void {
  dressPlain(worksheet, { row: 0, column: 0, rowCount: spec.rows.length, columnCount: spec.columns.length }, fonts);
  dressPart(worksheet, spec, fonts);
  dressAsides(worksheet, spec, fonts);
  setSizes(worksheet, spec);
  dressColumns(worksheet, spec);
  dressCells(
    worksheet,
    spec.rows.flatMap(({ cells, role }, row) =>
      cells.flatMap((cell, column) => (cell ? [{ row, column, spec: cell, role }] : [])),
    ),
  );
}

/** The part that is read and printed: neither the hidden keys nor the workings beside it. */
function mainColumns({ columns }: SheetSpec): Pick<Area, "column" | "columnCount"> {
  const column = columns.findIndex(({ isHidden }) => !isHidden);
  return { column, columnCount: columns.filter(({ isHidden, isAside }) => !isHidden && !isAside).length };
}

function dressPart(worksheet: Excel.Worksheet, spec: SheetSpec, fonts: FontChoice): void {
  const across = mainColumns(spec);
  for (const { value: role, first, last } of runsOf(spec.rows, (row) => row.role)) {
    const area = { ...across, row: first, rowCount: last - first + 1 };
    dress(worksheet, area, { role, hasLabel: true, setsHeight: true, fonts });
  }
  const bordered = spec.rows.flatMap(({ role }, i) => (looks[role].hasBorders ? [i] : []));
  for (const [first, last] of runs(bordered)) {
    drawBorders(worksheet, { ...across, row: first, rowCount: last - first + 1 });
  }
}

function dressAsides(worksheet: Excel.Worksheet, { rows, columns }: SheetSpec, fonts: FontChoice): void {
  for (const [first, last] of runs(columns.flatMap(({ isAside }, i) => (isAside ? [i] : [])))) {
    const area = { row: 0, column: first, rowCount: rows.length, columnCount: last - first + 1 };
    dress(worksheet, area, { role: "key", hasLabel: false, setsHeight: false, fonts });
  }
}

function setSizes(worksheet: Excel.Worksheet, { rows, columns }: SheetSpec): void {
  for (const { value, first, last } of runsOf(columns, ({ widthInChars }) => widthInChars)) {
    const area = { row: 0, column: first, rowCount: 1, columnCount: last - first + 1 };
    rangeOf(worksheet, area).format.columnWidth = pointsOfChars(value);
  }
  for (const { value, first, last } of runsOf(rows, ({ height }) => height)) {
    if (value === undefined) continue;
    rangeOf(worksheet, { row: first, column: 0, rowCount: last - first + 1, columnCount: 1 }).format.rowHeight = value;
  }
  for (const [first, last] of runs(rows.flatMap(({ wraps }, i) => (wraps ? [i] : [])))) {
    const area = { row: first, column: 0, rowCount: last - first + 1, columnCount: columns.length };
    rangeOf(worksheet, area).format.wrapText = true;
  }
}

function dressColumns(worksheet: Excel.Worksheet, { rows, columns }: SheetSpec): void {
  const plainRows = runs(rows.flatMap(({ role }, i) => (role === "body" || role === "total" ? [i] : [])));
  columns.forEach((column, i) => {
    if (column.alignment === undefined && column.size === undefined) return;
    for (const [first, last] of plainRows) {
      dressColumn(worksheet, { row: first, column: i, rowCount: last - first + 1, columnCount: 1 }, column);
    }
  });
}

interface Run<Value> {
  readonly value: Value;
  readonly first: number;
  last: number;
}

/** Neighbours that share a value, so that one request to Excel serves them all. */
function runsOf<Item, Value>(items: readonly Item[], valueOf: (item: Item) => Value): readonly Run<Value>[] {
  const found: Run<Value>[] = [];
  items.forEach((item, i) => {
    const open = found[found.length - 1];
    if (open && open.value === valueOf(item)) open.last = i;
    else found.push({ value: valueOf(item), first: i, last: i });
  });
  return found;
}
