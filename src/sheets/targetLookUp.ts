import type { District, Plan } from "../domain/plan";
import { t } from "../i18n/t";
import { zhCN } from "../i18n/zhCN";
import { quoted } from "./cells";
import type { Places } from "./formulaSpec";
import { targetsMark } from "./sheetMarks";

/** Which official target a formula looks for. */
export interface WantedTarget {
  readonly plan: Plan;
  readonly indicatorId: string;
  readonly district: District;
  readonly year: number;
}

/**
 * An official target, found in its table by the district's name and the year's head, so that sorting does no harm;
 * `otherwise` where the cell was cleared: read as 0, every figure would have reached it.
 */
export function targetLookUp(
  { plan, indicatorId, district, year }: WantedTarget,
  places: Places,
  otherwise: string,
): string {
  const targets = places.on(targetsMark(indicatorId));
  const last = String(Math.max(...plan.years));
  const row = `MATCH(${quoted(district.name)},${targets.block(["header", "district"], ["total", "district"])},0)`;
  const head = quoted(t(zhCN, "sheet.year", { year }));
  const column = `MATCH(${head},${targets.block(["header", "district"], ["header", last])},0)`;
  const target = `INDEX(${targets.block(["header", "district"], ["total", last])},${row},${column})`;
  return `IFERROR(IF(ISNUMBER(${target}),${target},${otherwise}),${otherwise})`;
}
