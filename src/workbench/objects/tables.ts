import { area, intersection, lastColumn, type Area } from "./area";
import { blankCell, isEmpty } from "./cell";
import { refuseLocked, store } from "./cells";
import { HostError, notEmulated } from "./hostError";
import { refuseTableStyle } from "./limits";
import { findName, isDefinedName } from "./names";
import { insertCells } from "./structure";
import { allTables, announce, worksheetOf, type Origin, type WorkbookModel } from "./workbook";
import { cellAt, tableId, type Table, type Worksheet } from "./worksheet";

/** Makes a table (ListObject) of the cells. Without a header row Excel inserts one above. */
export function addTable(
  workbook: WorkbookModel,
  given: { id: string; place: Area; hasHeaders: boolean },
  origin: Origin,
): Table {
  const { id, hasHeaders } = given;
  const worksheet = worksheetOf(workbook, id);
  if (!hasHeaders) insertCells(workbook, id, { ...given.place, rowCount: 1 }, "Down", origin);
  const rowCount = Math.max(2, given.place.rowCount + (hasHeaders ? 0 : 1));
  const place = { ...given.place, rowCount };
  refuseLocked(worksheet, place);
  refuseOverlap(worksheet, place, null);
  writeHeader(worksheet, place);
  const table = newTable(workbook, place);
  worksheet.tables = [...worksheet.tables, table];
  announce(workbook, { kind: "tables", origin, worksheetId: id, area: place });
  return table;
}

function newTable(workbook: WorkbookModel, place: Area): Table {
  return Object.freeze({
    id: tableId(workbook.nextId++),
    name: freeTableName(workbook),
    area: place,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
}

/** The table of this id or name with its worksheet; `null` when there is none. */
export function findTable(workbook: WorkbookModel, idOrName: string): { worksheet: Worksheet; table: Table } | null {
  const wanted = idOrName.toUpperCase();
  const matches = ({ table }: { table: Table }): boolean =>
    table.id === idOrName || table.name.toUpperCase() === wanted;
  return allTables(workbook).find(matches) ?? null;
}

/** Changes a table's name or look. */
export function changeTable(
  workbook: WorkbookModel,
  id: string,
  change: Partial<Omit<Table, "id" | "area">>,
  origin: Origin,
): void {
  if (change.name !== undefined) refuseTableName(workbook, change.name, id);
  if (change.style !== undefined) refuseTableStyle(change.style);
  if (change.showTotals === true || change.showHeaders === false)
    throw notEmulated("tables with totals or without header");
  replace(workbook, id, change, origin);
}

/** Gives a table other cells; the header row stays where it is and old and new must overlap. */
export function resizeTable(workbook: WorkbookModel, id: string, place: Area, origin: Origin): void {
  const { worksheet, table } = existing(workbook, id);
  if (place.row !== table.area.row || place.rowCount < 2)
    throw new HostError("InvalidArgument", "the header row must stay");
  if (!intersection(place, table.area)) throw new HostError("InvalidArgument", "the new cells must overlap the old");
  refuseLocked(worksheet, place);
  refuseOverlap(worksheet, place, id);
  writeHeader(worksheet, place);
  replace(workbook, id, { area: place }, origin);
}

/** Turns a table into plain cells that keep their contents. */
export function convertToRange(workbook: WorkbookModel, id: string, origin: Origin): Area {
  const { worksheet, table } = existing(workbook, id);
  refuseLocked(worksheet, table.area);
  worksheet.tables = worksheet.tables.filter((other) => other.id !== id);
  announce(workbook, { kind: "tables", origin, worksheetId: worksheet.id, area: table.area });
  return table.area;
}

/** Deletes a table together with what its cells hold. */
export function deleteTable(workbook: WorkbookModel, id: string, origin: Origin): void {
  const { worksheet } = existing(workbook, id);
  const place = convertToRange(workbook, id, origin);
  for (let row = place.row; row < place.row + place.rowCount; row++) {
    for (let column = place.column; column <= lastColumn(place); column++) store(worksheet, row, column, blankCell);
  }
  announce(workbook, { kind: "cells", origin, worksheetId: worksheet.id, area: place });
}

function existing(workbook: WorkbookModel, id: string): { worksheet: Worksheet; table: Table } {
  const found = findTable(workbook, id);
  if (!found) throw new HostError("ItemNotFound", id);
  return found;
}

function replace(workbook: WorkbookModel, id: string, change: Partial<Table>, origin: Origin): void {
  const { worksheet, table } = existing(workbook, id);
  const next = Object.freeze({ ...table, ...change });
  worksheet.tables = worksheet.tables.map((other) => (other.id === table.id ? next : other));
  announce(workbook, { kind: "tables", origin, worksheetId: worksheet.id, area: next.area });
}

function refuseTableName(workbook: WorkbookModel, name: unknown, own: string): void {
  if (typeof name !== "string" || !isDefinedName(name)) throw new HostError("InvalidArgument", String(name));
  const holder = findTable(workbook, name);
  const isTaken = (holder && holder.table.id !== own) || findName(workbook, null, name);
  if (isTaken) throw new HostError("ItemAlreadyExists", name);
}

function refuseOverlap(worksheet: Worksheet, place: Area, own: string | null): void {
  const overlapped = worksheet.tables.find((table) => table.id !== own && intersection(table.area, place));
  if (overlapped) throw new HostError("InvalidArgument", `a table cannot overlap ${overlapped.name}`);
}

// Headers are unique texts: numbers become text, blanks 列1, repetitions get a number behind.
function writeHeader(worksheet: Worksheet, place: Area): void {
  const taken = new Set<string>();
  for (let column = place.column; column <= lastColumn(place); column++) {
    const cell = cellAt(worksheet, place.row, column);
    const text = isEmpty(cell) || cell.value === null ? `列${column - place.column + 1}` : String(cell.value);
    let header = text;
    for (let i = 2; taken.has(header.toUpperCase()); i++) header = `${text}${i}`;
    taken.add(header.toUpperCase());
    store(worksheet, place.row, column, { ...cell, value: header, formula: null, isSpilled: false });
  }
}

function freeTableName(workbook: WorkbookModel): string {
  for (let i = 1; ; i++) if (!findTable(workbook, `表${i}`)) return `表${i}`;
}

/** The cells of a table below its header. */
export function bodyOf({ area: whole, showHeaders }: Table): Area {
  const head = showHeaders ? 1 : 0;
  return area(whole.row + head, whole.column, whole.rowCount - head, whole.columnCount);
}
