import { addressOf } from "../../objects/address";
import { area, lastColumn, lastRow, type Area } from "../../objects/area";
import type { ConditionalFormat, ConditionalLook } from "../../objects/conditionalFormat";
import { copyFormula } from "../../objects/rewriteFormula";
import { treeOf, treeText, type Piece } from "../functions/formulaTree";
import { rangeOf, unitId, type GridChange } from "../gridWords";

/** A conditional format on one rectangle. */
export interface FormatPicture {
  /** The same for formats with the same formula on the same cells: it is calculated once for all of them. */
  readonly test: string;
  readonly area: Area;
  /** As for the rectangle's top-left cell. */
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

/** What a sheet of the picture says of its conditional formats, the strongest first. */
export interface FormattedSheet {
  readonly id: string;
  readonly formats: readonly FormatPicture[];
}

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The conditional formats of a worksheet, rectangle by rectangle, as far as its shown part reaches. */
export function formatPictures(id: string, formats: readonly ConditionalFormat[], shown: Size): FormatPicture[] {
  return formats.flatMap(({ areas, formula, format: look, stopIfTrue }) => {
    const [first] = areas;
    if (!first || formula === "") return [];
    return areas.flatMap((given) => {
      const place = clipped(given, shown);
      if (!place) return [];
      const [down, right] = [place.row - first.row, place.column - first.column];
      const here = withOwnCell(down === 0 && right === 0 ? formula : copyFormula(formula, down, right), place);
      return [{ test: `${id} ${addressOf(place)} ${here}`, area: place, formula: here, look, stopIfTrue }];
    });
  });
}

/** The changes that let the grid calculate the formulas of the formats that are new, and forget those that are gone. */
export function formatChanges(before: FormattedSheet, after: FormattedSheet): GridChange[] {
  const gone = missing(before, after);
  const fresh = missing(after, before);
  const place = { unitId, subUnitId: after.id };
  const marked = Object.fromEntries(fresh.map(({ test }) => [test, true]));
  return [
    ...(gone.length === 0
      ? []
      : [
          {
            id: "formula.mutation.remove-other-formula",
            params: { ...place, formulaIdList: gone.map(({ test }) => test) },
          },
        ]),
    ...(fresh.length === 0
      ? []
      : [
          { id: "formula.mutation.set-other-formula", params: { ...place, formulaMap: formulaMap(fresh) } },
          { id: calculateTests, params: { [unitId]: { [after.id]: marked } } },
        ]),
  ];
}

// The grid's name for "calculate these formulas that stand in no cell", whoever asks.
const calculateTests = "sheet.mutation.data-validation-formula-mark-dirty";

/** ROW() and COLUMN() ask of the cell that is formatted, where the grid has no cell. */
function withOwnCell(formula: string, { row, column }: Area): string {
  if (!/\b(?:ROW|COLUMN)\(\s*\)/i.test(formula)) return formula;
  const named = (pieces: readonly Piece[]): readonly Piece[] =>
    pieces.map((piece) => {
      if (typeof piece === "string") return piece;
      const isOwn = /^(?:ROW|COLUMN)$/i.test(piece.name) && treeText([piece]).length === piece.name.length + 2;
      return { ...piece, args: isOwn ? [[addressOf(area(row, column))]] : piece.args.map(named) };
    });
  return treeText(named(treeOf(formula)));
}

function missing(here: FormattedSheet, there: FormattedSheet): FormatPicture[] {
  const known = new Set(there.formats.map(({ test }) => test));
  return here.formats.filter(({ test }) => !known.has(test));
}

function formulaMap(formats: readonly FormatPicture[]): object {
  return Object.fromEntries(
    formats.map(({ test, formula, area: place }) => [test, { f: formula, ranges: [rangeOf(place)] }]),
  );
}

function clipped(given: Area, { rowCount, columnCount }: Size): Area | null {
  const height = Math.min(lastRow(given) + 1, rowCount) - given.row;
  const width = Math.min(lastColumn(given) + 1, columnCount) - given.column;
  return height > 0 && width > 0 ? area(given.row, given.column, height, width) : null;
}
