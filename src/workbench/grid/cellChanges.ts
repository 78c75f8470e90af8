import type { ICellData } from "@univerjs/core";
import type { Area } from "../objects/area";
import { plainStyle } from "../objects/cell";
import { placeOf } from "../objects/worksheet";
import { cellTypes, rangeOf, unitId, type GridChange } from "./gridWords";
import type { CellPicture, SheetPicture } from "./picture";
import { styleForGrid } from "./style";

const setValues = "sheet.mutation.set-range-values";
const plainCell: CellPicture = { formula: null, value: "", style: plainStyle };

type Cells = Record<number, Record<number, ICellData>>;

/** The changes of all cells of a sheet that differ: of what they hold, and of how they look; none when they are alike. */
export function cellChanges(before: SheetPicture, after: SheetPicture): GridChange[] {
  const contents: Cells = {};
  const looks: Cells = {};
  for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [old, next] = [before.cells.get(key) ?? plainCell, after.cells.get(key) ?? plainCell];
    const { row, column } = placeOf(key);
    if (!isSameContent(old, next)) (contents[row] ??= {})[column] = cellForGrid(next);
    else if (!isSameLook(old, next)) (looks[row] ??= {})[column] = { s: styleForGrid(next.style) };
  }
  // The grid calculates nothing anew for a change that it takes for one of looks alone.
  return [...change(after, contents, {}), ...change(after, looks, { trigger: "sheet.command.set-style" })];
}

function change({ id: subUnitId }: SheetPicture, cellValue: Cells, reason: object): GridChange[] {
  if (Object.keys(cellValue).length === 0) return [];
  return [{ id: setValues, params: { unitId, subUnitId, cellValue, ...reason } }];
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

const isSameContent = (one: CellPicture, other: CellPicture): boolean =>
  one.formula === other.formula && one.value === other.value;

const isSameLook = (one: CellPicture, other: CellPicture): boolean =>
  one.style === other.style || JSON.stringify(styleForGrid(one.style)) === JSON.stringify(styleForGrid(other.style));
