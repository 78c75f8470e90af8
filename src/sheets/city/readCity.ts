import type { CityColumn } from "../../domain/actuals";
import { isoDate, type Period } from "../../domain/period";
import type { Plan } from "../../domain/plan";
import { datedColumns } from "../actuals/columns";
import { contentAt, type Content, type FoundSheet } from "../grid";
import { findHeaderRow } from "../header";
import { placementOn } from "../placement";
import { citySheet } from "./citySheet";

/** What the sheet of the whole city says at each of its dates. */
export function readCity(plan: Plan, found: FoundSheet): readonly CityColumn[] {
  const years = plan.years.map((year): Period => ({ year }));
  const headerRow = findHeaderRow(citySheet(plan, years), found);
  const periods = headerRow === null ? years : datedColumns(found, headerRow).map(({ period }) => period);
  const { rows, columns } = placementOn(citySheet(plan, periods), found);
  return periods.map((period) => {
    const at = (key: string): Content => {
      const [row, column] = [rows.get(key), columns.get(isoDate(period))];
      return row === undefined || column === undefined ? "" : contentAt(found.grid, row, column);
    };
    return { period, grants: countIn(at("grants")), population: positiveIn(at("population")) };
  });
}

function countIn(content: Content): number | null {
  return typeof content === "number" && Number.isInteger(content) && content >= 0 ? content : null;
}

function positiveIn(content: Content): number | null {
  return typeof content === "number" && content > 0 ? content : null;
}
