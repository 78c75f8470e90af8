import type { Plan } from "../plan";
import { plainSpelling } from "../spelling";
import type { CellGrid } from "./cellGrid";
import { isDateNumber } from "./dateText";
import { readLabel, type Label } from "./label";
import { readRowName, type RowName } from "./rowName";

/** The columns that one table may use: its names, and the last that belongs to it. */
export interface Columns {
  readonly first: number;
  readonly name: number;
  readonly last: number;
}

/** What one row of a table is. */
export type Line =
  | { readonly kind: "blank" }
  | { readonly kind: "body"; readonly name: RowName }
  | { readonly kind: "head" }
  /** A title, a unit, a note, a heading within the table. */
  | { readonly kind: "text"; readonly title: string; readonly notices: readonly string[] };

const notice =
  /^(?:注|说明|备注|数据来源|来源|填[报表]|制表|审核|联系|负责人|表号|制定机关|备案|有效期|打印|报送|印发|统计口径)/;
const unit = /单位[:：]/;

/** What a row is, by its cells; `isStarted` tells whether the table's first district was seen before. */
export function readLine(plan: Plan, grid: CellGrid, columns: Columns, row: number, isStarted: boolean): Line {
  const cells = filledCells(grid, columns, row);
  if (cells.length === 0) return { kind: "blank" };
  const name = readRowName(plan, grid.value(row, columns.name));
  const data = cells.filter((column) => column > columns.name);
  if (name.kind === "district") return { kind: "body", name };
  if (isHead(grid, row, { cells, data, isStarted, name, nameColumn: columns.name })) return { kind: "head" };
  const isBody = data.length > 0 && (name.kind !== "none" || isStarted) && holdsNumbers(grid, row, data);
  if (isBody) return { kind: "body", name: name.kind === "none" ? { kind: "unknown", suggested: [] } : name };
  const texts = [...new Set(cells.map((column) => grid.text(row, column).replace(/\s+/g, " ").trim()))];
  const title = texts.filter((text) => !isNotice(text)).join(" ");
  return { kind: "text", title, notices: texts.filter(isNotice) };
}

/** Whether a text tells about the table and is neither its title nor its head. */
export function isNotice(text: string): boolean {
  const plain = plainSpelling(text).replace(/^[*※#]+/, "");
  return notice.test(plain) || unit.test(plain) || plain.length > 120;
}

/** The columns of a row that hold anything. */
export function filledCells(grid: CellGrid, { first, last }: Columns, row: number): readonly number[] {
  const found: number[] = [];
  for (let column = first; column <= last; column++) {
    const value = grid.value(row, column);
    if (value !== "" && (typeof value !== "string" || value.trim() !== "")) found.push(column);
  }
  return found;
}

interface RowCells {
  readonly cells: readonly number[];
  readonly data: readonly number[];
  readonly isStarted: boolean;
  readonly name: RowName;
  readonly nameColumn: number;
}

function isHead(grid: CellGrid, row: number, { cells, data, isStarted, name, nameColumn }: RowCells): boolean {
  if (data.length === 0 || cells.every((column) => isNotice(grid.text(row, column)))) return false;
  if (name.kind !== "none" && name.kind !== "unknown" && isStarted) return false;
  const texts = new Set(cells.map((column) => grid.text(row, column)));
  const saying = data.filter((column) => saysSomething(grid, row, column));
  const numbers = data.filter((column) => isNumberText(grid.text(row, column)) && !saying.includes(column));
  if (numbers.length > 0 && !(isSequence(grid, row, numbers) && !isStarted)) return false;
  if (isStarted && saying.every((column) => isNumberText(grid.text(row, column)))) return false;
  if (isTitle(grid, row, { cells, data, nameColumn })) return false;
  if (texts.size === 1) return saying.length > 0 && isOverData(grid, row, { cells, nameColumn });
  return saying.length > 0 || readLabel(grid.text(row, nameColumn)).measure === "name";
}

const longestName = 8;
const besideNames: readonly Label["measure"][] = ["keys", "code", "serial", "rank"];

// a title in two cells: the first says something that is no name of the column, the other stands alone
function isTitle(
  grid: CellGrid,
  row: number,
  { cells, data, nameColumn }: Pick<RowCells, "cells" | "data" | "nameColumn">,
): boolean {
  const text = grid.text(row, nameColumn);
  const label = readLabel(text);
  const isName = label.measure === "name" ? text.trim().length <= longestName : besideNames.includes(label.measure);
  return cells.includes(nameColumn) && data.length === 1 && says(label) && !isName;
}

// one text alone is a head where it stands over the figures, else a title
function isOverData(
  grid: CellGrid,
  row: number,
  { cells, nameColumn }: Pick<RowCells, "cells" | "nameColumn">,
): boolean {
  return (
    (cells[0] ?? 0) > nameColumn &&
    (cells.length > 1 || cells[0] === nameColumn + 1) &&
    !isNotice(grid.text(row, cells[0] ?? 0))
  );
}

function isSequence(grid: CellGrid, row: number, columns: readonly number[]): boolean {
  const numbers = columns.map((column) => grid.value(row, column));
  return numbers.length >= 3 && numbers.every((value, i) => value === i + 1 && i < 12);
}

function saysSomething(grid: CellGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value === "number") {
    return (value >= 2000 && value <= 2100 && Number.isInteger(value * 100)) || isDateCell(grid, row, column);
  }
  const text = grid.text(row, column);
  return isNumberText(text) ? /^\s*20\d\d(?:[-./]\d{1,2}){0,2}\s*$/.test(text) : says(readLabel(text));
}

// 78.8% has a percent sign and is yet no head
function isNumberText(text: string): boolean {
  return /^[\s\d.,%+()-]+$/.test(text.normalize("NFKC"));
}

/** Whether a text says anything of time, indicator or kind of figure. */
export function says({ measure, kinds, types, when }: Label): boolean {
  const isTime = when.year !== null || when.month !== null || when.readings.length > 0 || when.accumulation !== null;
  return measure !== null || kinds.size > 0 || types.size > 0 || isTime || when.isLastYear;
}

function isDateCell(grid: CellGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return isDateNumber(value) && /[yd年月日]|mmm/i.test(grid.format(row, column));
}

function holdsNumbers(grid: CellGrid, row: number, data: readonly number[]): boolean {
  return data.some((column) => {
    const value = grid.value(row, column);
    return (
      typeof value === "number" || (typeof value === "string" && /^[^\p{L}]{0,3}\d/u.test(value.trim())) || dash(value)
    );
  });
}

function dash(value: unknown): boolean {
  return typeof value === "string" && /^[-—–…/]+$/.test(value.trim());
}
