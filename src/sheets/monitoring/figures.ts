import { isoDate } from "../../domain/period";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { quoted } from "../cells";
import { workingKey, type WorkingKey } from "./columns";
import { columnCell, isDistrict, periodCell, rowKeyAt, type Here } from "./items";
import { actualsMark, targetsMark } from "../sheetMarks";

/** What a row of the 完成数 sheet says in the column of a date. */
export function fromSheet({ block, places }: Here, rowKey: string, which: Parameters<typeof columnCell>[2]): string {
  const sheet = places.on(actualsMark(block.indicator.id));
  const last = isoDate({ year: Math.max(...block.plan.years) });
  return `INDEX(${sheet.block([rowKey, "district"], [rowKey, last])},${columnCell(block, places, which)})`;
}

/** Something of a date that has a column; blank where it has none. */
export function ifColumn({ block, places }: Here, which: Parameters<typeof columnCell>[2], then: string): string {
  return `IF(${columnCell(block, places, which)}>0,${then},"")`;
}

/** The annual target of a row: of a district, of those that reported, of the city as printed, or of the others. */
export function targetFormula(here: Here): string {
  const { item, over } = here;
  if (isDistrict(item)) return ifColumn(here, "yearEnd", fromSheet(here, `target.${item.id}`, "yearEnd"));
  if (item === "reported") return sumOfReported(over, "target");
  return item === "whole" ? cityTarget(here) : sumOfOthers(here, "target");
}

/** The printed total of the target sheet, not our own sum. */
function cityTarget({ block, places }: Here): string {
  const { plan, indicator } = block;
  const targets = places.on(targetsMark(indicator.id));
  const last = String(Math.max(...plan.years));
  const year = `YEAR(${periodCell(places)})&${quoted(t(zhCN, "sheet.year", { year: "" }))}`;
  const column = `MATCH(${year},${targets.block(["header", "district"], ["header", last])},0)`;
  const total = `INDEX(${targets.block(["printedTotal", "district"], ["printedTotal", last])},${column})`;
  return `IFERROR(IF(ISNUMBER(${total}),${total},""),"")`;
}

const columnOfFigure = { now: "actual", before: "baseline", lastYear: "lastYear" } as const;

/** The figure of a row at the period, at the year-end before, or at the same date of the year before. */
export function figureFormula(here: Here, which: keyof typeof columnOfFigure): string {
  const { item, over } = here;
  if (isDistrict(item)) return ifColumn(here, which, fromSheet(here, `clean.${item.id}`, which));
  if (item === "whole") return ifColumn(here, which, fromSheet(here, "city", which));
  const key = columnOfFigure[which];
  if (item === "without") return sumOfOthers(here, key);
  return sumOfReported(over, key);
}

/** Of those that reported, and only when each of them has the other figure too. */
function sumOfReported(over: Here["over"], key: WorkingKey): string {
  const [actuals, figures] = [over("actual", "districts"), over(key, "districts")];
  const isWhole = `SUMPRODUCT(ISNUMBER(${actuals})*ISNUMBER(${figures}))=COUNT(${actuals})`;
  return `IF(COUNT(${actuals})=0,"",IF(${isWhole},SUMPRODUCT(ISNUMBER(${actuals})*1,${figures}),""))`;
}

/** The districts without the one that makes most of the city, when all of them have a figure. */
function sumOfOthers(here: Here, key: WorkingKey): string {
  const { block, over } = here;
  const own = dominantCell(here, key);
  const all = over(key, "districts");
  return `IF(COUNT(${all})-COUNT(${own})=${block.districts.length - 1},SUM(${all})-SUM(${own}),"")`;
}

function dominantCell({ block, places }: Here, key: WorkingKey): string {
  const dominant = block.districts.findIndex(({ id }) => id === block.plan.dominantDistrictId);
  return places.cell(rowKeyAt(block, dominant), workingKey(key));
}

/** `*` where a figure is 初步, by its own mark or by that of its column. */
export function markFormula(here: Here): string {
  const { item, at, over } = here;
  if (!isDistrict(item)) {
    const marked = `SUMPRODUCT((${over("mark", "districts")}="*")*1)`;
    const isPreliminary = item === "without" ? `${marked}-(${dominantCell(here, "mark")}="*")*1>0` : `${marked}>0`;
    return `IF(ISNUMBER(${at("actual")}),IF(${isPreliminary},"*",""),"")`;
  }
  const flag = fromSheet(here, `flag.${item.id}`, "now");
  const state = fromSheet(here, "state", "now");
  const preliminary = quoted(word("actuals.preliminary"));
  return `IF(ISNUMBER(${at("actual")}),IF(IF(${flag}&""="",${state},${flag})=${preliminary},"*",""),"")`;
}
