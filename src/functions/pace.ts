import { groups, indicators, periods, regions } from "./arguments";
import { answerLive } from "./live";
import { cellsOf, type AskedArguments } from "./liveCells";
import { neededMeasure, paceMeasure } from "./paceMeasures";
import { rankingCells } from "./rankingCells";

/**
 * 能算序时进度的指标。
 * @customenum {string}
 */
export enum PacedIndicator {
  /** 有效发明专利拥有量：年末存量（省略时用它），序时目标从上年末数算起 */
  拥有量 = "拥有量",
  /** 发明专利受理量：当年累计，序时目标从 0 算起 */
  受理量 = "受理量",
}

/**
 * 在哪些县区里排名。
 * @customenum {string}
 */
export enum RankingGroup {
  /** 全部 17 个县区（省略时用它） */
  全部 = "全部",
  /** 只在各县里排 */
  县 = "县",
  /** 只在各区里排 */
  区 = "区",
}

/**
 * 返回序时目标（件，不取整）：受理量＝年度目标×时间进度；拥有量＝上年末数＋（年度目标－上年末数）×时间进度。没有上年末数时返回 #N/A。
 * @customfunction PACE
 * @streaming
 * @param {any[][]} 县区 县区名称，如 "七星区"；"合计"或"全市"为全市；可以是区域。
 * @param {any[][]} 日期 截止日期，如 2019-6-30，不必在完成数表里有；只写年份则为年度目标；可以是区域。
 * @param {PacedIndicator} [指标] 拥有量（省略时）或受理量。
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 */
export function pace(
  县区: any[][],
  日期: any[][],
  指标: PacedIndicator,
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answerLive(invocation, cellsOf(paceMeasure, dated(县区, 日期, 指标)));
}

/**
 * 返回从截止日期到年底平均每月还要完成的件数（进一取整）；已达标为 0，12 月里为“—”，未报返回空白。填报一改就更新。
 * @customfunction NEEDED
 * @streaming
 * @param {any[][]} 县区 县区名称，如 "七星区"；"合计"或"全市"为全市；可以是区域。
 * @param {any[][]} 日期 完成数表里有的截止日期，如 2019-6-30；可以是区域。
 * @param {PacedIndicator} [指标] 拥有量（省略时）或受理量。
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 */
export function needed(
  县区: any[][],
  日期: any[][],
  指标: PacedIndicator,
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answerLive(invocation, cellsOf(neededMeasure, dated(县区, 日期, 指标)));
}

/**
 * 返回名次：已报县区按完成率（不四舍五入）从高到低，并列同名次（1、2、2、4）。未报返回空白，不在分组里的为“—”。填报一改就更新。
 * @customfunction RANKING
 * @streaming
 * @param {any[][]} [县区] 县区名称，如 "七星区"，全市没有名次；省略为全部县区；可以是区域。
 * @param {any[][]} [年份或日期] 年份，如 2019；或完成数表里有的截止日期，如 2019-6-30；省略为各年；可以是区域。
 * @param {PacedIndicator} [指标] 拥有量（省略时）或受理量。
 * @param {RankingGroup} [分组] 排名范围：全部（省略时）、县或区。
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 */
export function ranking(
  县区: any[][],
  年份或日期: any[][],
  指标: PacedIndicator,
  分组: RankingGroup,
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answerLive(invocation, rankingCells({ 县区, 年份或日期, 指标 }, groups(分组)));
}

/** Required arguments: left out in a value preview, they are blank, not "all". */
function dated(县区: any, 日期: any, 指标: any): AskedArguments {
  return [regions(县区 ?? ""), periods(日期 ?? "", "日期"), indicators(指标)];
}
