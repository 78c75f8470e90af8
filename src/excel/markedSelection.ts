import type { Period } from "../domain/period";
import type { Indicator, Plan } from "../domain/plan";
import { PlanError } from "../domain/planError";
import { resolveRegion } from "../domain/region";
import { addressOfArea, cellAddress } from "../sheets/address";
import type { Places } from "../sheets/formulaSpec";
import type { Content } from "../sheets/grid";
import { spellingsOf } from "../sheets/rules/rulesSheet";
import { selectionMarks } from "../sheets/markSpecs";
import type { MarkState } from "./markStates";

/** The user's own figures that are to be marked. */
export interface SelectedFigures {
  readonly worksheetId: string;
  /** Of the figures, without and with the worksheet's name. */
  readonly address: string;
  readonly fullAddress: string;
  marks(measure: { plan: Plan; indicator: Indicator; period: Period }, places: Places): readonly MarkState[];
}

/**
 * The selection as a column of names and a column of figures, told by what they hold; a head and totals may be in it.
 * Refuses (`selectNamesAndFigures`) any other selection.
 */
export async function selectedFigures(context: Excel.RequestContext, plan: Plan): Promise<SelectedFigures> {
  const range = context.workbook.getSelectedRange();
  range.load("address,values,rowIndex,columnIndex,rowCount,columnCount");
  range.worksheet.load("id,name");
  await context.sync();
  const values = (range.values ?? []) as Content[][];
  const counts = columnsOf(values).map((cells) => ({
    names: cells.filter((cell) => isName(plan, cell)).length,
    figures: cells.filter((cell) => typeof cell === "number").length,
  }));
  const names = counts.findIndex((each) => each.names > 0);
  const figures = counts.flatMap((each, i) => (each.figures > 0 && i !== names ? [i] : []));
  const [only, ...others] = figures;
  const rows = values.flatMap((row, i) => (names >= 0 && isName(plan, row[names] ?? "") ? [i] : []));
  if (names < 0 || only === undefined || others.length > 0) {
    throw new PlanError("selectNamesAndFigures", range.address);
  }
  refuseOtherSpellings(
    plan,
    rows.map((row) => String(values[row]?.[names] ?? "")),
  );
  const [first, last] = [rows[0] ?? 0, rows[rows.length - 1] ?? 0];
  const area = {
    row: range.rowIndex + first,
    column: range.columnIndex + only,
    rowCount: last - first + 1,
    columnCount: 1,
  };
  const address = addressOfArea(area);
  const worksheetId = range.worksheet.id;
  const corner = {
    cell: cellAddress(area.row, area.column),
    name: `$${cellAddress(area.row, range.columnIndex + names)}`,
  };
  return {
    worksheetId,
    address,
    fullAddress: `${range.worksheet.name}!${address}`,
    marks: (measure, places) =>
      selectionMarks(measure, { ...corner, places }).map(({ formula }) => ({
        worksheetId,
        address,
        formula,
        priority: null,
      })),
  };
}

function columnsOf(values: readonly (readonly Content[])[]): readonly (readonly Content[])[] {
  return (values[0] ?? []).map((_, i) => values.map((row) => row[i] ?? ""));
}

/** A mark that a cell's own formula could not give would leave a district that falls behind without one. */
function refuseOtherSpellings(plan: Plan, names: readonly string[]): void {
  const known = new Set(plan.districts.flatMap((district) => spellingsOf(plan, district)));
  const others = names.filter((name) => !known.has(name));
  if (others.length > 0) throw new PlanError("otherSpellings", others.join("、"));
}

function isName(plan: Plan, cell: Content): boolean {
  if (typeof cell !== "string" || cell === "") return false;
  try {
    return resolveRegion(plan, cell).id !== plan.city.id;
  } catch (error) {
    if (error instanceof PlanError) return false;
    throw error;
  }
}
