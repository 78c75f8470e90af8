import type { IRange } from "@univerjs/core";
import type { GridChange } from "./gridWords";
import { standardHeight, standardWidth, type BandPicture, type SheetPicture } from "./picture";

type Bands = ReadonlyMap<number, BandPicture>;

/** The changes of column widths, row heights and hidden columns and rows. */
export function bandChanges(before: SheetPicture, after: SheetPicture): GridChange[] {
  const lastRow = after.rowCount - 1;
  const lastColumn = after.columnCount - 1;
  const columnRange = (i: number): IRange => ({ startRow: 0, endRow: lastRow, startColumn: i, endColumn: i });
  const rowRange = (i: number): IRange => ({ startRow: i, endRow: i, startColumn: 0, endColumn: lastColumn });
  const place = { unitId: "workbook", subUnitId: after.id };
  const columns = newBands(before.columns, after.columns, standardWidth);
  const rows = newBands(before.rows, after.rows, standardHeight);
  return [
    ...columns.map(([i, { pixels }]) =>
      mutation("set-worksheet-col-width", place, { ranges: [columnRange(i)], colWidth: pixels }),
    ),
    ...columns.map(([i, { isHidden }]) =>
      mutation(isHidden ? "set-col-hidden" : "set-col-visible", place, { ranges: [columnRange(i)] }),
    ),
    // A row that grows with its text would ignore the height it was given.
    ...rows.map(([i]) =>
      mutation("set-worksheet-row-is-auto-height", place, { ranges: [rowRange(i)], autoHeightInfo: 0 }),
    ),
    ...rows.map(([i, { pixels }]) =>
      mutation("set-worksheet-row-height", place, { ranges: [rowRange(i)], rowHeight: pixels }),
    ),
    ...rows.map(([i, { isHidden }]) =>
      mutation(isHidden ? "set-row-hidden" : "set-row-visible", place, { ranges: [rowRange(i)] }),
    ),
  ];
}

function mutation(id: string, place: object, params: object): GridChange {
  return { id: `sheet.mutation.${id}`, params: { ...place, ...params } };
}

function newBands(before: Bands, after: Bands, standard: number): [number, BandPicture][] {
  const plain: BandPicture = { pixels: standard, isHidden: false };
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((i): [number, BandPicture] => [i, after.get(i) ?? plain])
    .filter(([i, band]) => {
      const old = before.get(i) ?? plain;
      return old.pixels !== band.pixels || old.isHidden !== band.isHidden;
    });
}
