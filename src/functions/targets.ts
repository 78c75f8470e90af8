import { answer } from "./answer";
import { broadcast } from "./broadcast";
import { officialSource } from "./officialSource";
import { officialTable, officialTarget } from "./officialTarget";
import { indicators, names, regions, years } from "./arguments";
import { isOmitted } from "./reading";

/**
 * 有官方目标的指标。
 * @customenum {string}
 */
export enum TargetIndicator {
  /** 有效发明专利拥有量：年末存量，附件1（省略时用它） */
  拥有量 = "拥有量",
  /** 发明专利受理量：当年累计，附件2 */
  受理量 = "受理量",
}

/**
 * 返回县区某年的官方目标（件）。省略县区返回全部县区，省略年份返回各年，都省略返回带表头和合计的整张目标表。
 * @customfunction TARGET
 * @param {any[][]} [县区] 县区的全称、简称、曾用名、拼音或行政区划代码，如 "七星区"；"合计"或"全市"为文件印出的全市合计；可以是区域。
 * @param {any[][]} [年份] 年份，如 2019 或 "2019年"；日期按其年份；可以是区域。
 * @param {TargetIndicator} [指标] 拥有量（省略时）或受理量。
 * @returns {any[][]} 官方目标，形状随参数。
 */
export function target(县区: any[][], 年份: any[][], 指标: TargetIndicator): any[][] {
  return answer(() =>
    isOmitted(县区) && isOmitted(年份)
      ? officialTable(indicators(指标))
      : broadcast([regions(县区), years(年份), indicators(指标)], officialTarget),
  );
}

/**
 * 返回本计划对一个县区的标准名称：荔浦市、荔浦、lipu、450381 都返回荔浦县。认不出的名称返回 #N/A 并提示最接近的县区，从不猜测。
 * @customfunction DISTRICT
 * @param {any[][]} 名称 表里实际写的县区名称，整格一个名称；可以是区域。
 * @returns {any[][]} 标准名称，形状随参数。
 */
export function district(名称: any[][]): any[][] {
  return answer(() => broadcast([names(名称)], (region) => region.name));
}

/**
 * 返回官方目标的出处：文件、附件、行和列，便于核对原文。
 * @customfunction SOURCE
 * @param {any[][]} 县区 县区名称，如 "七星区"；"合计"或"全市"为全市；可以是区域。
 * @param {any[][]} 年份 年份，如 2019 或 "2019年"；日期按其年份；可以是区域。
 * @param {TargetIndicator} [指标] 拥有量（省略时）或受理量。
 * @returns {any[][]} 出处，形状随参数。
 */
export function source(县区: any[][], 年份: any[][], 指标: TargetIndicator): any[][] {
  // Required arguments: left out in a value preview, they are blank, not "all".
  return answer(() => broadcast([regions(县区 ?? ""), years(年份 ?? ""), indicators(指标)], officialSource));
}
