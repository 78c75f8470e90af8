import type { Plan } from "../domain/plan";
import { PlanError } from "../domain/planError";
import { targetTable } from "../domain/target";
import { t, type Messages } from "../i18n/t";
import type { BlockSpec } from "./sheetSpec";
import { text } from "./cells";
import { districtRows, headerRow, sumFormula, targetColumns } from "./targetRows";

/** The official targets of the chosen districts as plain cells, in the plan's order, closed by 小计（n 个县区）. */
export function targetBlock(
  plan: Plan,
  chosen: { readonly indicatorId: string; readonly districtIds: readonly string[] },
  messages: Messages,
): BlockSpec {
  const { annex, rows } = targetTable(plan, chosen.indicatorId);
  const bodies = districtRows(rows.filter(({ district }) => chosen.districtIds.includes(district.id)));
  if (bodies.length === 0) throw new PlanError("nothingSelected", chosen.districtIds.join("、"));
  const keys = bodies.map(({ key }) => key);
  const subtotal = t(messages, "sheet.subtotal", { count: bodies.length });
  // On the user's own sheet nothing else says what is counted, so the corner does.
  const indicator = plan.indicators.find(({ id }) => id === chosen.indicatorId)?.shortName ?? "";
  const corner = t(messages, "sheet.corner", { indicator, unit: annex.unit });
  const sums = plan.years.map((year) => sumFormula(keys, year));
  return Object.freeze({
    columns: targetColumns(plan, messages),
    rows: [
      headerRow(plan, corner, messages),
      ...bodies,
      { key: "subtotal", role: "total" as const, label: subtotal, cells: [text(subtotal), ...sums] },
    ],
  });
}
