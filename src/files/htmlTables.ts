import { PlanError } from "../domain/planError";
import type { SourceArea, SourceSheet } from "../domain/recognition/sourceSheet";
import { limits } from "./limits";

/** The tables of pasted HTML as sheets, merged cells included. It is only parsed, never shown: nothing of it runs. */
export function readHtmlTables(html: string): readonly SourceSheet[] {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  // A table around tables only lays out a page.
  const tables = [...parsed.querySelectorAll("table")].filter((table) => table.querySelector("table") === null);
  return tables.map(sheetOfTable).filter(({ values }) => values.some((row) => row.some((text) => text !== "")));
}

function sheetOfTable(table: HTMLTableElement): SourceSheet {
  const rows = [...table.rows];
  const { texts, merges, columnCount } = placedCells(rows);
  const hidden = rows.flatMap((row, r) => (isHidden(row) ? [r] : []));
  return {
    name: "",
    row: 0,
    column: 0,
    values: texts.map((row) => Array.from({ length: columnCount }, (_, c) => row[c] ?? "")),
    ...(merges.length > 0 && { merges }),
    ...(hidden.length > 0 && { hiddenRows: new Set(hidden) }),
  };
}

interface PlacedCells {
  readonly texts: readonly (readonly string[])[];
  readonly merges: readonly SourceArea[];
  readonly columnCount: number;
}

function placedCells(rows: readonly HTMLTableRowElement[]): PlacedCells {
  const taken = rows.map((): boolean[] => []);
  const texts = rows.map((): string[] => []);
  const merges: SourceArea[] = [];
  let cells = 0;
  rows.forEach((row, r) => {
    for (const cell of row.cells) {
      const column = firstFree(taken[r] ?? []);
      const area = { row: r, column, rowCount: rowsOf(cell, rows.length - r), columnCount: Math.max(1, cell.colSpan) };
      cells += area.rowCount * area.columnCount;
      if (cells > limits.cells) throw new PlanError("tooManyCells", textOf(cell).slice(0, 20));
      take(taken, area);
      (texts[r] ?? [])[column] = textOf(cell);
      if (area.rowCount * area.columnCount > 1) merges.push(area);
    }
  });
  return { texts, merges, columnCount: taken.reduce((most, row) => Math.max(most, row.length), 0) };
}

/** 0 means all rows that are left. */
function rowsOf({ rowSpan }: HTMLTableCellElement, left: number): number {
  return rowSpan === 0 ? left : Math.min(rowSpan, left);
}

function firstFree(row: readonly boolean[]): number {
  const free = row.findIndex((isTaken) => !isTaken);
  return free < 0 ? row.length : free;
}

function take(taken: boolean[][], { row, column, rowCount, columnCount }: SourceArea): void {
  for (let r = row; r < row + rowCount; r++) {
    const cells = (taken[r] ??= []);
    // No holes: what is left out before a cell is free for the next.
    while (cells.length < column) cells.push(false);
    for (let c = column; c < column + columnCount; c++) cells[c] = true;
  }
}

const blocks = new Set(["P", "DIV", "LI", "TR"]);

/** As a browser shows it: line breaks where it breaks lines, and runs of blanks as one. */
function textOf(cell: Element): string {
  const pieces: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push((node.textContent ?? "").replace(/[ \t\r\n]+/g, " "));
    if (node.nodeName === "BR") pieces.push("\n");
    if (node.nodeName === "STYLE" || node.nodeName === "SCRIPT") return;
    node.childNodes.forEach(walk);
    if (blocks.has(node.nodeName)) pieces.push("\n");
  };
  walk(cell);
  return pieces
    .join("")
    .replace(/ *\n */g, "\n")
    .replace(/^[ \n]+|[ \n]+$/g, "");
}

function isHidden(row: HTMLElement): boolean {
  return row.hasAttribute("hidden") || row.style.display === "none";
}
