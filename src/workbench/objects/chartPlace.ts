import { area, lastColumn, lastRow, type Area } from "./area";
import type { Chart, ChartCorner } from "./chart";
import type { Displacement } from "./rewriteFormula";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Band, type Worksheet } from "./worksheet";

type Axis = "row" | "column";

/** Where something lies on a worksheet, in points from its top-left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box of a chart as rows and columns are sized now. */
export function boxOf(worksheet: Worksheet, { from, to }: Pick<Chart, "from" | "to">): Box {
  const left = pointsTo(worksheet, "column", from);
  const top = pointsTo(worksheet, "row", from);
  const width = Math.max(0, pointsTo(worksheet, "column", to) - left);
  return { left, top, width, height: Math.max(0, pointsTo(worksheet, "row", to) - top) };
}

/** The corners of a chart that fills a box. */
export function cornersIn(worksheet: Worksheet, { left, top, width, height }: Box): Pick<Chart, "from" | "to"> {
  const corner = (x: number, y: number, isEnd: boolean): ChartCorner => {
    const column = cellAtPoint(worksheet, "column", { points: x, isEnd });
    const row = cellAtPoint(worksheet, "row", { points: y, isEnd });
    return Object.freeze({ row: row.index, column: column.index, right: column.share, down: row.share });
  };
  return { from: corner(left, top, false), to: corner(left + width, top + height, true) };
}

/** The corners of a chart that covers cells wholly. */
export function cornersOn(place: Area): Pick<Chart, "from" | "to"> {
  return {
    from: Object.freeze({ row: place.row, column: place.column, right: 0, down: 0 }),
    to: Object.freeze({ row: lastRow(place), column: lastColumn(place), right: 1, down: 1 }),
  };
}

/** The cells a chart lies over. */
export function cellsUnder({ from, to }: Pick<Chart, "from" | "to">): Area {
  return area(from.row, from.column, to.row - from.row + 1, to.column - from.column + 1);
}

/** The chart after cells came or went: it moves and grows with them, and stays without height when all have gone. */
export function displaceChart(chart: Chart, displacement: Displacement): Chart {
  const { axis, from: first, to: last } = displacement;
  const under = cellsUnder(chart);
  const [start, end] = axis === "row" ? [under.column, lastColumn(under)] : [under.row, lastRow(under)];
  if (start < first || end > last) return chart;
  const from = movedCorner(chart.from, displacement, false);
  const to = movedCorner(chart.to, displacement, true);
  const isGone = axis === "row" ? to.row < from.row : to.column < from.column;
  return Object.freeze({ ...chart, from, to: isGone ? from : to });
}

function movedCorner(corner: ChartCorner, { axis, at, count }: Displacement, isEnd: boolean): ChartCorner {
  const share = axis === "row" ? "down" : "right";
  const index = corner[axis];
  if (index < at) return corner;
  if (count > 0 || index >= at - count) return Object.freeze({ ...corner, [axis]: index + count });
  const isBefore = isEnd && at > 0;
  return Object.freeze({ ...corner, [axis]: isBefore ? at - 1 : at, [share]: isBefore ? 1 : 0 });
}

function pointsTo(worksheet: Worksheet, axis: Axis, corner: ChartCorner): number {
  const index = corner[axis];
  const share = axis === "row" ? corner.down : corner.right;
  const others = [...bandsOf(worksheet, axis)].filter(([band]) => band < index);
  const standard = (index - others.length) * standardOf(axis);
  const sized = others.reduce((sum, [band]) => sum + sizeOf(worksheet, axis, band), 0);
  return standard + sized + share * sizeOf(worksheet, axis, index);
}

function cellAtPoint(
  worksheet: Worksheet,
  axis: Axis,
  { points, isEnd }: { points: number; isEnd: boolean },
): { index: number; share: number } {
  let index = 0;
  let rest = Math.max(0, points);
  for (let size = sizeOf(worksheet, axis, 0); isEnd ? rest > size : rest >= size;) {
    rest -= size;
    size = sizeOf(worksheet, axis, ++index);
  }
  const size = sizeOf(worksheet, axis, index);
  return { index, share: size === 0 ? 0 : rest / size };
}

const bandsOf = (worksheet: Worksheet, axis: Axis): ReadonlyMap<number, Band> =>
  axis === "row" ? worksheet.rows : worksheet.columns;

const standardOf = (axis: Axis): number => (axis === "row" ? STANDARD_HEIGHT : STANDARD_WIDTH);

function sizeOf(worksheet: Worksheet, axis: Axis, index: number): number {
  const band = bandsOf(worksheet, axis).get(index);
  return band?.isHidden ? 0 : (band?.size ?? standardOf(axis));
}
