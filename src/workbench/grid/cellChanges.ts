import type { ICellData } from "@univerjs/core";
import type { Area } from "../objects/area";
import { plainStyle } from "../objects/cell";
import { placeOf } from "../objects/worksheet";
import { cellTypes, rangeOf, unitId, type GridChange } from "./gridWords";
import type { CellPicture, SheetPicture } from "./picture";
import { styleForGrid } from "./style";

const plainCell: CellPicture = { formula: null, value: "", style: plainStyle };

/** The change of all cells of a sheet that differ; none when they are alike. */
export function cellChanges(before: SheetPicture, after: SheetPicture): GridChange[] {
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

/** The changes of the cells shown merged. */
export function mergeChanges(before: SheetPicture, after: SheetPicture): GridChange[] {
  if (JSON.stringify(before.merges) === JSON.stringify(after.merges)) return [];
  const change = (id: string, areas: readonly Area[]): GridChange[] =>
    areas.length === 0
      ? []
      : [{ id: `sheet.mutation.${id}`, params: { unitId, subUnitId: after.id, ranges: areas.map(rangeOf) } }];
  return [...change("remove-worksheet-merge", before.merges), ...change("add-worksheet-merge", after.merges)];
}

/** One cell as the grid takes it; `null` values clear what was there. */
export function cellForGrid(cell: CellPicture): ICellData {
  const s = styleForGrid(cell.style);
  if (cell.formula !== null) return { f: cell.formula, v: null, t: null, p: null, si: null, s };
  if (cell.value === "") return { f: null, v: null, t: null, p: null, si: null, s };
  if (typeof cell.value === "boolean") {
    return { f: null, v: cell.value ? 1 : 0, t: cellTypes.boolean, p: null, si: null, s };
  }
  const t = typeof cell.value === "number" ? cellTypes.number : cellTypes.text;
  return { f: null, v: cell.value, t, p: null, si: null, s };
}

function isSameCell(one: CellPicture, other: CellPicture): boolean {
  if (one === other) return true;
  const isSameContent = one.formula === other.formula && one.value === other.value;
  return isSameContent && (one.style === other.style || styleText(one) === styleText(other));
}

const styleText = ({ style }: CellPicture): string =>
  JSON.stringify(cellForGrid({ formula: null, value: "", style }).s);
