import type { Plan } from "../domain/plan";
import { actualsSheet } from "./actuals/actualsSheet";
import { cutOffsOn } from "./actuals/readActuals";
import { citySheet } from "./city/citySheet";
import type { Area, FoundSheet } from "./grid";
import { placementOn, type Placement } from "./placement";
import { rulesSheet } from "./rules/rulesSheet";
import { actualsMark } from "./sheetMarks";
import { reportedIndicators } from "./workbookSheets";

/** The rectangle that holds all cells of a sheet into which figures or thresholds are typed; `null` where none is found. */
export function entryArea(plan: Plan, mark: string, found: FoundSheet): Area | null {
  const [placement, rowKeys] = placed(plan, mark, found);
  const rows = rowKeys.flatMap((key) => placement.rows.get(key) ?? []);
  const columns = [...placement.columns.values()];
  if (rows.length === 0 || columns.length === 0) return null;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
}

/** The cells in it, by row; sums between them are formulas and no entries. */
export function entryRows(plan: Plan, mark: string, found: FoundSheet): readonly number[] {
  const [placement, rowKeys] = placed(plan, mark, found);
  return rowKeys.flatMap((key) => placement.rows.get(key) ?? []);
}

function placed(plan: Plan, mark: string, found: FoundSheet): readonly [Placement, readonly string[]] {
  if (mark === "rules")
    return [placementOn(rulesSheet(plan, []), found), ["behindPoints", "leastShort", "fallbackRate"]];
  if (mark === "actuals.city") {
    const years = plan.years.map((year) => ({ year }));
    return [placementOn(citySheet(plan, years), found), ["grants", "population"]];
  }
  const indicator = reportedIndicators(plan).find((each) => actualsMark(each.id) === mark);
  if (!indicator) throw new Error(`no entries on ${mark}`);
  const spec = actualsSheet(plan, indicator, cutOffsOn(plan, indicator, found));
  return [placementOn(spec, found), [...plan.districts.map(({ id }) => id), "published"]];
}
