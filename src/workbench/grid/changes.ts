import { bandChanges } from "./bandChanges";
import { bareSheet, bareWorksheet } from "./bare";
import { nameChanges, orderChanges } from "./bookChanges";
import { cellChanges, mergeChanges } from "./cellChanges";
import { formatChanges } from "./formats/formatPictures";
import { flag, unitId, type GridChange } from "./gridWords";
import type { Picture, SheetPicture } from "./picture";

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
    ...[...pairs, ...gone.map((sheet) => ({ before: sheet, after: bareSheet(sheet) }))].flatMap((pair) =>
      formatChanges(pair.before ?? bareSheet(pair.after), pair.after),
    ),
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
