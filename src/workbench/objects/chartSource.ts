import { fixedAddress } from "./address";
import { area, lastColumn, lastRow, type Area } from "./area";
import { errorValues, isEmpty } from "./cell";
import type { ChartSeries } from "./chart";
import { cellAt, type Worksheet } from "./worksheet";

type Source = Pick<ChartSeries, "values" | "categories"> & { readonly name: string | null };

/**
 * The series that Excel makes of cells: texts above and before the numbers are names and categories.
 * More rows than columns means a series per column, unless it is said.
 * Source: https://support.microsoft.com/office/select-data-for-a-chart-5fca9413-66f8-4db4-ba2f-5f9a4ff8aeb2
 */
export function seriesFrom(worksheet: Worksheet, place: Area, by: "Auto" | "Columns" | "Rows"): readonly Source[] {
  const isByColumn = by === "Columns" || (by === "Auto" && place.rowCount > place.columnCount);
  const hasRow = isHeading(worksheet, place, "row");
  const hasColumn = isHeading(worksheet, place, "column");
  const body = without(place, hasRow ? 1 : 0, hasColumn ? 1 : 0);
  const address = (given: Area): string => `=${fixedAddress(worksheet.name, given)}`;
  const lines = Array.from({ length: isByColumn ? body.columnCount : body.rowCount }, (_, i) => i);
  const [hasNames, hasCategories] = isByColumn ? [hasRow, hasColumn] : [hasColumn, hasRow];
  const categories = isByColumn
    ? area(body.row, place.column, body.rowCount, 1)
    : area(place.row, body.column, 1, body.columnCount);
  return lines.map((i) => {
    const values = isByColumn ? columnOf(body, i) : rowOf(body, i);
    const name = isByColumn ? area(place.row, values.column) : area(values.row, place.column);
    return {
      name: hasNames ? address(name) : null,
      values: address(values),
      categories: hasCategories ? address(categories) : null,
    };
  });
}

const rowOf = (body: Area, i: number): Area => area(body.row + i, body.column, 1, body.columnCount);
const columnOf = (body: Area, i: number): Area => area(body.row, body.column + i, body.rowCount, 1);

// An empty corner marks both headings, whatever stands in them.
function isHeading(worksheet: Worksheet, place: Area, axis: "row" | "column"): boolean {
  const length = axis === "row" ? place.rowCount : place.columnCount;
  if (length < 2) return false;
  const isTable = place.rowCount > 1 && place.columnCount > 1;
  if (isTable && isEmpty(cellAt(worksheet, place.row, place.column))) return !isBlank(worksheet, place);
  const line = axis === "row" ? { ...place, rowCount: 1 } : { ...place, columnCount: 1 };
  return textAt(worksheet, lastRow(line), lastColumn(line));
}

function textAt(worksheet: Worksheet, row: number, column: number): boolean {
  const { value } = cellAt(worksheet, row, column);
  return typeof value === "string" && value !== "" && !errorValues.includes(value);
}

function isBlank(worksheet: Worksheet, place: Area): boolean {
  for (let row = place.row; row <= lastRow(place); row++) {
    for (let column = place.column; column <= lastColumn(place); column++)
      if (!isEmpty(cellAt(worksheet, row, column))) return false;
  }
  return true;
}

const without = (place: Area, rows: number, columns: number): Area =>
  area(place.row + rows, place.column + columns, place.rowCount - rows, place.columnCount - columns);
