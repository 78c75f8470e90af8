import { parseActual } from "../domain/actual";
import { attainmentRate, gap as gapToTarget } from "../domain/gap";
import { PlanError } from "../domain/planError";
import { answerStream, orCellError } from "./answer";
import { broadcast } from "./broadcast";
import { officialTarget } from "./officialTarget";
import { actuals, indicators, regions, years } from "./arguments";
import { isOmitted, type Cell } from "./reading";

/**
 * 县区报完成数的指标。
 * @customenum {string}
 */
export enum ReportedIndicator {
  /** 有效发明专利拥有量：年末存量（省略时用它） */
  拥有量 = "拥有量",
  /** 发明专利受理量：当年累计 */
  受理量 = "受理量",
}

/**
 * 返回差额（件）＝完成数－年度目标：负数为还差多少，正数为超出多少。完成数空白时返回空白。
 * @customfunction GAP
 * @streaming
 * @param {any[][]} [县区] 县区名称，如 "七星区"；"合计"或"全市"为全市；省略为全部县区；可以是区域。
 * @param {any[][]} [年份或日期] 年份或截止日期，如 2019 或 2019-6-30，都与该年的年度目标相比；省略为各年；可以是区域。
 * @param {ReportedIndicator} [指标] 拥有量（省略时）或受理量。
 * @param {any[][]} [完成数] 完成件数，可以是区域。0 表示报了 0 件；有的 Excel 版本把空白单元格当作 0 传来，请写 IF(ISBLANK(B2),"",…)。
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 */
export function gap(
  县区: any[][],
  年份或日期: any[][],
  指标: ReportedIndicator,
  完成数: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answerStream(invocation, () => compared("GAP", { 县区, 年份或日期, 指标, 完成数 }, gapToTarget));
}

/**
 * 返回完成率＝完成数÷年度目标，是比值（0.8 即 80%）：请把单元格设为百分比格式。完成数空白时返回空白。
 * @customfunction ATTAINMENT
 * @streaming
 * @param {any[][]} [县区] 县区名称，如 "七星区"；"合计"或"全市"为全市；省略为全部县区；可以是区域。
 * @param {any[][]} [年份或日期] 年份或截止日期，如 2019 或 2019-6-30，都与该年的年度目标相比；省略为各年；可以是区域。
 * @param {ReportedIndicator} [指标] 拥有量（省略时）或受理量。
 * @param {any[][]} [完成数] 完成件数，可以是区域。0 表示报了 0 件；有的 Excel 版本把空白单元格当作 0 传来，请写 IF(ISBLANK(B2),"",…)。
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 */
export function attainment(
  县区: any[][],
  年份或日期: any[][],
  指标: ReportedIndicator,
  完成数: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answerStream(invocation, () => compared("ATTAINMENT", { 县区, 年份或日期, 指标, 完成数 }, attainmentRate));
}

interface Given {
  readonly 县区: any;
  readonly 年份或日期: any;
  readonly 指标: any;
  readonly 完成数: any;
}

function compared(
  id: string,
  given: Given,
  compare: (actual: number | null, target: number) => number | null,
): Cell[][] {
  // The workbook's own 完成数 sheets come later; until then nothing stands in for them.
  if (isOmitted(given.完成数)) throw new PlanError("noActuals", id, { indicator: "拥有量" });
  return broadcast(
    [regions(given.县区), years(given.年份或日期, "年份或日期"), indicators(given.指标), actuals(given.完成数)],
    (region, year, indicator, actual) => {
      const target = officialTarget(region, year, indicator);
      if (typeof target !== "number") return target;
      return orCellError(() => compare(parseActual(indicator, actual), target) ?? "");
    },
  );
}
