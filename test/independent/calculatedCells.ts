import type { CalculatedValue } from "../libreOffice";
import { serial } from "./enteredScene";

type Grid = readonly (readonly CalculatedValue[])[];

/** What the worksheets of a calculated file hold, by their names. */
export type Values = Readonly<Record<string, Grid>>;

/** Cells by the hidden keys of their row and column. */
export function keyed(values: Values, name: string): (row: string, column: string) => CalculatedValue {
  const grid = sheetIn(values, name);
  const top = grid.findIndex((row) => row.includes("key"));
  const left = grid[top]?.indexOf("key") ?? -1;
  const columns = grid[top] ?? [];
  const rows = grid.map((row) => row[left]);
  return (row, column) => {
    if (!rows.includes(row) || !columns.includes(column)) throw new Error(`${name} has no ${row} ${column}`);
    return blankOr(grid[rows.indexOf(row)]?.[columns.indexOf(column)]);
  };
}

/** Cells by the label of their row and the date of their column, wherever the user moved them. */
export function labelled(values: Values, name: string): (label: string, date: string) => CalculatedValue {
  const grid = sheetIn(values, name);
  const top = grid.findIndex((row) => row.includes("截止日期"));
  const left = grid[top]?.indexOf("截止日期") ?? -1;
  const labels = grid.map((row) => row[left]);
  return (label, date) => {
    const column = grid[top]?.indexOf(serial(date)) ?? -1;
    if (!labels.includes(label) || column < 0) throw new Error(`${name} has no ${label} ${date}`);
    return blankOr(grid[labels.indexOf(label)]?.[column]);
  };
}

function sheetIn(values: Values, name: string): Grid {
  const grid = values[name];
  if (!grid) throw new Error(`the file has no worksheet ${name}`);
  return grid;
}

function blankOr(value: CalculatedValue | undefined): CalculatedValue {
  return value ?? "";
}
