import { cellsOf } from "../../objects/area";
import type { Border, CellStyle } from "../../objects/cell";
import { setStyle, sidesOf, withBorders, type EdgeName } from "../../objects/format";
import { worksheetOf } from "../../objects/workbook";
import { cellAt } from "../../objects/worksheet";
import { placeOfRange, type ClassTable, type HostContext, type HostObject, type RangeState } from "../hostObject";
import { colourOf, wordOf } from "./argument";

interface EdgeState {
  readonly range: RangeState;
  readonly edge: EdgeName;
}

const edges: readonly EdgeName[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];
const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const thinLine: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

/** Excel.RangeBorderCollection without the diagonals. */
export const rangeBorders: ClassTable<RangeState> = {
  type: "RangeBorderCollection",
  read: { count: () => edges.length },
  methods: { getItem: (range, [edge]) => edgeObject(range, wordOf(edge, edges, "border")) },
  items: (range) => edges.map((edge) => edgeObject(range, edge)),
};

/** Excel.RangeBorder: one edge of a range; cells that differ read as `null`. */
export const rangeBorder: ClassTable<EdgeState> = {
  type: "RangeBorder",
  read: {
    sideIndex: ({ edge }) => edge,
    style: (state, host) => common(state, host, (border) => border?.style ?? "None"),
    weight: (state, host) => common(state, host, (border) => border?.weight ?? "Thin"),
    color: (state, host) => common(state, host, (border) => border?.color ?? "#000000"),
  },
  write: {
    style: (state, value, host) => {
      const style = wordOf(value, styles, "border style");
      draw(state, host, (border) => (style === "None" ? null : { ...border, style }));
    },
    weight: (state, value, host) => {
      const weight = wordOf(value, weights, "border weight");
      draw(state, host, (border) => ({ ...border, weight }));
    },
    color: (state, value, host) => {
      const color = colourOf(value);
      draw(state, host, (border) => ({ ...border, color }));
    },
  },
};

const edgeObject = (range: RangeState, edge: EdgeName): HostObject => ({ type: "RangeBorder", state: { range, edge } });

function draw({ range, edge }: EdgeState, { workbook }: HostContext, change: (border: Border) => Border | null): void {
  const place = placeOfRange(range);
  const redrawn = (style: CellStyle, row: number, column: number): Partial<CellStyle> =>
    sidesOf(edge, place, row, column).reduce<Partial<CellStyle>>(
      (drawn, side) => withBorders({ ...style, ...drawn }, [side], change(style.borders[side] ?? thinLine)),
      {},
    );
  setStyle(workbook, range.worksheetId, place, redrawn, "addin");
}

function common<T>(
  { range, edge }: EdgeState,
  { workbook }: HostContext,
  give: (border: Border | undefined) => T,
): T | null {
  const worksheet = worksheetOf(workbook, range.worksheetId);
  const place = placeOfRange(range);
  const found = [...cellsOf(place)].flatMap(({ row, column }) =>
    sidesOf(edge, place, row, column).map((side) => give(cellAt(worksheet, row, column).style.borders[side])),
  );
  return found.length > 0 && found.every((one) => one === found[0]) ? (found[0] ?? null) : null;
}
