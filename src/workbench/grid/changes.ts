import { mergeWorksheetSnapshotWithDefault, type ICellData, type IRange, type IWorksheetData } from "@univerjs/core";
import { area, type Area } from "../objects/area";
import { plainStyle } from "../objects/cell";
import { placeOf } from "../objects/worksheet";
import { bandChanges } from "./bandChanges";
import {
  cellForGrid,
  flag,
  standardHeight,
  standardWidth,
  type CellPicture,
  type Picture,
  type SheetPicture,
} from "./picture";

/** One change of the grid in its own words. */
export interface GridChange {
  readonly id: string;
  readonly params: object;
}

/** The id under which the grid holds the one workbook. */
export const unitId = "workbook";

const emptyPlace = { names: new Map<string, never>(), cells: new Map<number, CellPicture>(), merges: [] as Area[] };
const plainCell: CellPicture = { formula: null, value: "", style: plainStyle };

/** The changes that make a grid which shows `before` show `after`; none when they are alike. */
export function changesBetween(before: Picture, after: Picture): GridChange[] {
  const order = before.sheets.map(({ id }) => id);
  const added = after.sheets.filter(({ id }) => !order.includes(id));
  const gone = before.sheets.filter(({ id }) => !after.sheets.some((sheet) => sheet.id === id));
  const pairs = after.sheets.map((sheet) => ({
    before: before.sheets.find(({ id }) => id === sheet.id),
    after: sheet,
  }));
  // All sheets stand before any formula does: a formula that names a missing sheet keeps its #REF!.
  return [
    ...added.map((sheet) => insertion(sheet, after.sheets.indexOf(sheet))),
    ...pairs.flatMap((pair) => lookChanges(pair.before ?? bareSheet(pair.after), pair.after)),
    ...nameChanges(before, after),
    ...pairs.flatMap((pair) => placeChanges(pair.before ?? bareSheet(pair.after), pair.after)),
    ...gone.map(({ id, name }) => ({
      id: "sheet.mutation.remove-sheet",
      params: { unitId, subUnitId: id, subUnitName: name },
    })),
    ...orderChanges(order, gone, after),
  ];
}

function insertion(sheet: SheetPicture, index: number): GridChange {
  const { id, name, rowCount, columnCount } = sheet;
  return {
    id: "sheet.mutation.insert-sheet",
    params: { unitId, index, sheet: bareWorksheet({ id, name, rowCount, columnCount }) },
  };
}

/** What a sheet of the grid is before anything is shown on it. */
export function bareWorksheet(sheet: Pick<SheetPicture, "id" | "name" | "rowCount" | "columnCount">): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    ...sheet,
    defaultColumnWidth: standardWidth,
    defaultRowHeight: standardHeight,
    rowHeader: { width: 40 },
    columnHeader: { height: 20 },
  });
}

function bareSheet(sheet: SheetPicture): SheetPicture {
  return {
    ...sheet,
    ...emptyPlace,
    isHidden: false,
    tabColor: "",
    showGridlines: true,
    freeze: { rows: 0, columns: 0 },
    columns: new Map(),
    rows: new Map(),
  };
}

function lookChanges(before: SheetPicture, after: SheetPicture): GridChange[] {
  const change = (id: string, params: object): GridChange => ({
    id: `sheet.mutation.${id}`,
    params: { unitId, subUnitId: after.id, ...params },
  });
  const { rowCount, columnCount, freeze } = after;
  const split = {
    startRow: freeze.rows || -1,
    startColumn: freeze.columns || -1,
    ySplit: freeze.rows,
    xSplit: freeze.columns,
  };
  const isFreezeNew = before.freeze.rows !== freeze.rows || before.freeze.columns !== freeze.columns;
  return [
    ...(before.name === after.name ? [] : [change("set-worksheet-name", { name: after.name })]),
    ...(before.rowCount >= rowCount ? [] : [change("set-worksheet-row-count", { rowCount })]),
    ...(before.columnCount >= columnCount ? [] : [change("set-worksheet-column-count", { columnCount })]),
    ...(before.isHidden === after.isHidden ? [] : [change("set-worksheet-hidden", { hidden: flag(after.isHidden) })]),
    ...(before.tabColor === after.tabColor ? [] : [change("set-tab-color", { color: after.tabColor })]),
    ...(before.showGridlines === after.showGridlines
      ? []
      : [change("toggle-gridlines", { showGridlines: flag(after.showGridlines) })]),
    ...(isFreezeNew ? [change("set-frozen", split)] : []),
  ];
}

function placeChanges(before: SheetPicture, after: SheetPicture): GridChange[] {
  return [...bandChanges(before, after), ...mergeChanges(before, after), ...cellChanges(before, after)];
}

function mergeChanges(before: SheetPicture, after: SheetPicture): GridChange[] {
  if (JSON.stringify(before.merges) === JSON.stringify(after.merges)) return [];
  const change = (id: string, areas: readonly Area[]): GridChange[] =>
    areas.length === 0
      ? []
      : [{ id: `sheet.mutation.${id}`, params: { unitId, subUnitId: after.id, ranges: areas.map(rangeOf) } }];
  return [...change("remove-worksheet-merge", before.merges), ...change("add-worksheet-merge", after.merges)];
}

function cellChanges(before: SheetPicture, after: SheetPicture): GridChange[] {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  let isChanged = false;
  for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const next = after.cells.get(key) ?? plainCell;
    if (isSameCell(before.cells.get(key) ?? plainCell, next)) continue;
    const { row, column } = placeOf(key);
    (cellValue[row] ??= {})[column] = cellForGrid(next);
    isChanged = true;
  }
  return isChanged
    ? [{ id: "sheet.mutation.set-range-values", params: { unitId, subUnitId: after.id, cellValue } }]
    : [];
}

function isSameCell(one: CellPicture, other: CellPicture): boolean {
  if (one === other) return true;
  const isSameContent = one.formula === other.formula && one.value === other.value;
  return isSameContent && (one.style === other.style || styleText(one) === styleText(other));
}

const styleText = ({ style }: CellPicture): string =>
  JSON.stringify(cellForGrid({ formula: null, value: "", style }).s);

function nameChanges(before: Picture, after: Picture): GridChange[] {
  const change = (
    action: "set" | "remove",
    [id, { name, formula, worksheetId }]: [
      string,
      Picture["names"] extends ReadonlyMap<string, infer Name> ? Name : never,
    ],
  ): GridChange => ({
    id: `formula.mutation.${action}-defined-name`,
    params: {
      unitId,
      id,
      name,
      formulaOrRefString: formula.replace(/^=(?!LAMBDA)/i, ""),
      localSheetId: worksheetId ?? "AllDefaultWorkbook",
    },
  });
  const gone = [...before.names].filter(([id]) => !after.names.has(id));
  const fresh = [...after.names].filter(([id, { formula }]) => before.names.get(id)?.formula !== formula);
  return [...gone.map((entry) => change("remove", entry)), ...fresh.map((entry) => change("set", entry))];
}

function orderChanges(before: readonly string[], gone: readonly SheetPicture[], after: Picture): GridChange[] {
  const order = before.filter((id) => !gone.some((sheet) => sheet.id === id));
  after.sheets.forEach(({ id }, i) => !before.includes(id) && order.splice(i, 0, id));
  return after.sheets.flatMap(({ id }, toOrder) => {
    const fromOrder = order.indexOf(id);
    if (fromOrder === toOrder) return [];
    order.splice(toOrder, 0, ...order.splice(fromOrder, 1));
    return [{ id: "sheet.mutation.set-worksheet-order", params: { unitId, subUnitId: id, fromOrder, toOrder } }];
  });
}

/** The grid's form of a rectangle. */
export function rangeOf({ row, column, rowCount, columnCount }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rowCount - 1, endColumn: column + columnCount - 1 };
}

/** Our form of the grid's rectangle. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}
