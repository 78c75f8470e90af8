import { defaultPlan } from "../../src/domain/plans";
import { targetTable } from "../../src/domain/target";
import { actualsSheet } from "../../src/sheets/actuals/actualsSheet";
import { cellAddress } from "../../src/sheets/address";
import { reportedIndicators } from "../../src/sheets/workbookSheets";
import { asks, edited } from "./asks";

/** Every figure of both 完成数 sheets, each at 80 % of its target. */
export function enteredTables(): (readonly [string, number[][]])[] {
  return reportedIndicators(defaultPlan).map((indicator) => {
    const sheet = actualsSheet(defaultPlan, indicator, []);
    const figures = targetTable(defaultPlan, indicator.id).rows.map(({ targets }) => {
      const years = targets.map((target) => Math.floor(target * 0.8));
      const [first = 0] = years;
      return indicator.kind === "stock" ? [Math.floor(first * 0.8), ...years] : years;
    });
    const top = sheet.rows.findIndex(({ key }) => key === defaultPlan.districts[0]?.id);
    const end = cellAddress(top + figures.length - 1, sheet.columns.length - 1);
    return [`'${sheet.name}'!${cellAddress(top, 1)}:${end}`, figures] as const;
  });
}

/** The cell that is edited, and the first and the last cell of the list that say its figure. */
export function editedCell(): { cell: string; says: readonly string[] } {
  const indicator = reportedIndicators(defaultPlan).find(({ id }) => id === edited.indicatorId);
  if (!indicator) throw new Error("the plan does not have the indicator");
  const sheet = actualsSheet(defaultPlan, indicator, []);
  const row = sheet.rows.findIndex(({ key }) => key === edited.districtId);
  const column = sheet.columns.findIndex(({ key }) => key === `${edited.year}-12-31`);
  const lines = asks().flatMap(({ measure, district, year, indicator: { id } }, i) => {
    const isOfIt = district.id === edited.districtId && year === edited.year && id === edited.indicatorId;
    return measure === "ACTUAL" && isOfIt ? [`Sheet1!E${i + 1}`] : [];
  });
  return { cell: `'${sheet.name}'!${cellAddress(row, column)}`, says: [lines[0] ?? "", lines[lines.length - 1] ?? ""] };
}
