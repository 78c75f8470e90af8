import type { IRange } from "@univerjs/core";
import { unitId, type GridChange } from "./gridWords";
import { standardHeight, standardWidth, type BandPicture, type SheetPicture } from "./picture";

type Bands = ReadonlyMap<number, BandPicture>;

/** The changes of column widths, row heights and hidden columns and rows. */
export function bandChanges(before: SheetPicture, after: SheetPicture): GridChange[] {
  return [
    ...newBands(before.columns, after.columns, standardWidth).flatMap(([i, band]) => columnChanges(after, i, band)),
    ...newBands(before.rows, after.rows, standardHeight).flatMap(([i, band]) => rowChanges(after, i, band)),
  ];
}

function columnChanges(sheet: SheetPicture, i: number, { pixels, isHidden }: BandPicture): GridChange[] {
  const ranges: IRange[] = [{ startRow: 0, endRow: sheet.rowCount - 1, startColumn: i, endColumn: i }];
  return [
    mutation(sheet, "set-worksheet-col-width", { ranges, colWidth: pixels }),
    mutation(sheet, isHidden ? "set-col-hidden" : "set-col-visible", { ranges }),
  ];
}

function rowChanges(sheet: SheetPicture, i: number, { pixels, isHidden }: BandPicture): GridChange[] {
  const ranges: IRange[] = [{ startRow: i, endRow: i, startColumn: 0, endColumn: sheet.columnCount - 1 }];
  return [
    // A row that grows with its text would ignore the height it was given.
    mutation(sheet, "set-worksheet-row-is-auto-height", { ranges, autoHeightInfo: 0 }),
    mutation(sheet, "set-worksheet-row-height", { ranges, rowHeight: pixels }),
    mutation(sheet, isHidden ? "set-row-hidden" : "set-row-visible", { ranges }),
  ];
}

function mutation({ id: subUnitId }: SheetPicture, id: string, params: object): GridChange {
  return { id: `sheet.mutation.${id}`, params: { unitId, subUnitId, ...params } };
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
