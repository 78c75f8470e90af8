import { runs } from "../sheets/address";
import { fontOf, type FontChoice } from "../sheets/fonts";
import type { Area } from "../sheets/grid";
import { plainRole } from "../sheets/look";
import type { Placement } from "../sheets/placement";
import type { RowRole, SheetSpec } from "../sheets/sheetSpec";
import { rangeOf } from "./dress";
import { setFontChoice } from "./fontChoice";

/** Another choice of fonts for a workbook, and the sheets of ours that are to get them. */
export interface FontChange {
  /** `null` when nobody had chosen. */
  readonly from: FontChoice | null;
  readonly to: FontChoice;
  readonly sheets: readonly PlacedWorksheet[];
}

/** A sheet of ours where it stands. */
export interface PlacedWorksheet {
  readonly worksheetId: string;
  readonly worksheetName: string;
  readonly isProtected: boolean;
  readonly spec: SheetSpec;
  readonly placement: Placement;
}

/** Lets the workbook remember a choice of fonts, and gives our standing sheets those fonts: names alone, no sizes. */
export function queueFonts(
  context: Excel.RequestContext,
  { sheets }: Pick<FontChange, "sheets">,
  choice: FontChoice | null,
): void {
  setFontChoice(context, choice);
  for (const { worksheetId, spec, placement } of sheets) {
    const worksheet = context.workbook.worksheets.getItem(worksheetId);
    for (const { area, font } of fontAreas(spec, placement, choice ?? "windows")) {
      rangeOf(worksheet, area).format.font.name = font;
    }
  }
}

interface FontArea {
  readonly area: Area;
  readonly font: string;
}

/** First the font that most cells have, then those of single roles in the printed part. */
function fontAreas(spec: SheetSpec, placement: Placement, choice: FontChoice): readonly FontArea[] {
  const plain = fontOf(plainRole, choice);
  const printed = spec.columns.filter(({ isHidden, isAside }) => !isHidden && !isAside);
  const roles = [...new Set(spec.rows.map(({ role }) => role))].filter((role) => fontOf(role, choice) !== plain);
  const areas = (rows: readonly { key: string }[], columns: SheetSpec["columns"], font: string): readonly FontArea[] =>
    meeting(placesOf(rows, placement.rows), placesOf(columns, placement.columns)).map((area) => ({ area, font }));
  const ofRole = (role: RowRole): SheetSpec["rows"] => spec.rows.filter((row) => row.role === role);
  return [
    ...areas(spec.rows, spec.columns, plain),
    ...roles.flatMap((role) => areas(ofRole(role), printed, fontOf(role, choice))),
  ];
}

/** The rectangles in which runs of rows and runs of columns meet. */
function meeting(rows: readonly number[], columns: readonly number[]): readonly Area[] {
  return runs(rows).flatMap(([row, lastRow]) =>
    runs(columns).map(([column, lastColumn]) => {
      return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
    }),
  );
}

function placesOf(items: readonly { readonly key: string }[], places: Placement["rows"]): readonly number[] {
  return items.flatMap(({ key }) => places.get(key) ?? []);
}
