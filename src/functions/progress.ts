import { actualsOrNone } from "./arguments";
import { answerLive } from "./live";
import { cellsOrTable, tableOrCells } from "./liveCells";
import { actualMeasure, attainmentMeasure, gapMeasure, statusMeasure } from "./measures";

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
 * 返回本工作簿“完成数”表里填报的完成数（件），填报一改就更新。未报返回空白；都省略返回带表头和合计的整张表。
 * @customfunction ACTUAL
 * @streaming
 * @param {any[][]} [县区] 县区名称，如 "七星区"；"合计"或"全市"为全市公布数，没填时为 17 个县区之和；省略为全部县区；可以是区域。
 * @param {any[][]} [年份或日期] 年份，如 2019；或完成数表里有的截止日期，如 2019-6-30；省略为各年；可以是区域。
 * @param {ReportedIndicator} [指标] 拥有量（省略时）或受理量。
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 */
export function actual(
  县区: any[][],
  年份或日期: any[][],
  指标: ReportedIndicator,
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answerLive(invocation, tableOrCells(actualMeasure, { 县区, 年份或日期, 指标 }));
}

/**
 * 返回差额（件）＝完成数－年度目标：负数为还差多少，正数为超出多少。省略完成数时用本工作簿填报的数，填报一改就更新；未报返回空白。
 * @customfunction GAP
 * @streaming
 * @param {any[][]} [县区] 县区名称，如 "七星区"；"合计"或"全市"为全市；省略为全部县区；可以是区域。
 * @param {any[][]} [年份或日期] 年份或截止日期，如 2019 或 2019-6-30，都与该年的年度目标相比；省略为各年；可以是区域。
 * @param {ReportedIndicator} [指标] 拥有量（省略时）或受理量。
 * @param {any[][]} [完成数] 完成件数，可以是区域；省略则用本工作簿填报的数。0 表示报了 0 件；有的 Excel 版本把空白单元格当作 0 传来，请写 IF(ISBLANK(B2),"",…)。
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 */
export function gap(
  县区: any[][],
  年份或日期: any[][],
  指标: ReportedIndicator,
  完成数: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answerLive(invocation, cellsOrTable(gapMeasure, { 县区, 年份或日期, 指标 }, 完成数));
}

/**
 * 返回完成率＝完成数÷年度目标，是比值（0.8 即 80%）：请把单元格设为百分比格式。省略完成数时用本工作簿填报的数，填报一改就更新；未报返回空白。
 * @customfunction ATTAINMENT
 * @streaming
 * @param {any[][]} [县区] 县区名称，如 "七星区"；"合计"或"全市"为全市；省略为全部县区；可以是区域。
 * @param {any[][]} [年份或日期] 年份或截止日期，如 2019 或 2019-6-30，都与该年的年度目标相比；省略为各年；可以是区域。
 * @param {ReportedIndicator} [指标] 拥有量（省略时）或受理量。
 * @param {any[][]} [完成数] 完成件数，可以是区域；省略则用本工作簿填报的数。0 表示报了 0 件；有的 Excel 版本把空白单元格当作 0 传来，请写 IF(ISBLANK(B2),"",…)。
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 */
export function attainment(
  县区: any[][],
  年份或日期: any[][],
  指标: ReportedIndicator,
  完成数: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answerLive(invocation, cellsOrTable(attainmentMeasure, { 县区, 年份或日期, 指标 }, 完成数));
}

/**
 * 返回状态：达标、正常、关注、落后、未报，或未判定（带原因）。按“规则”表里的界限判定，日期在年内时与序时进度相比。
 * @customfunction STATUS
 * @streaming
 * @param {any[][]} [县区] 县区名称，如 "七星区"；"合计"或"全市"为全市；省略为全部县区；可以是区域。
 * @param {any[][]} [年份或日期] 年份或截止日期，如 2019 或 2019-6-30；省略为各年；可以是区域。
 * @param {ReportedIndicator} [指标] 拥有量（省略时）或受理量。拥有量的上年末数取自本工作簿。
 * @param {any[][]} [完成数] 完成件数，可以是区域；省略则用本工作簿填报的数。0 表示报了 0 件；有的 Excel 版本把空白单元格当作 0 传来，请写 IF(ISBLANK(B2),"",…)。
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 */
export function status(
  县区: any[][],
  年份或日期: any[][],
  指标: ReportedIndicator,
  完成数: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answerLive(invocation, cellsOrTable(statusMeasure, { 县区, 年份或日期, 指标 }, 完成数, actualsOrNone));
}
