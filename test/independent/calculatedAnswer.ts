import type { CalculatedValue } from "../libreOffice";
import { keyed, labelled, type Values } from "./calculatedCells";
import { districts, indicators, type IndicatorId } from "./enteredScene";

/** What a file says once it is calculated, or what the script says: numbers and texts by where they stand. */
export type Answer = { readonly [place: string]: Answer | readonly Answer[] | CalculatedValue };

/** Where our sheets stand in the file. */
export interface SheetNames {
  readonly inForce: string;
  readonly applications: string;
  readonly city: string;
  readonly rules: string;
  readonly monitoring: string;
}

export const ownNames: SheetNames = {
  inForce: "完成数-拥有量",
  applications: "完成数-受理量",
  city: "完成数-全市",
  rules: "规则",
  monitoring: "监测",
};

/** Every computed cell of the calculated file, in the shape in which the script gives them. */
export function answerIn(values: Values, dates: Dates, names: SheetNames = ownNames): Answer {
  const rules = keyed(values, names.rules);
  return {
    monitoring: Object.fromEntries(indicators.map((id) => [id, halfOf(keyed(values, names.monitoring), id)])),
    actuals: Object.fromEntries(
      indicators.map((id) => [
        id,
        Object.fromEntries(dates[id].map((date) => [date, columnOf(labelled(values, names[id]), date)])),
      ]),
    ),
    city: Object.fromEntries(dates.applications.map((date) => [date, cityColumn(labelled(values, names.city), date)])),
    rules: { newest: rules("newest", "value"), valid: rules("valid", "value") },
  };
}

export type Dates = Readonly<Record<IndicatorId, readonly string[]>>;

const printedKeys =
  "number name target pace actual mark rate reference part points short growth rank status remark".split(" ");

function halfOf(at: (row: string, column: string) => CalculatedValue, id: IndicatorId): Answer {
  const line = (key: string): CalculatedValue => at(`${id}.${key}`, "number");
  return {
    title: line("title"),
    asOf: line("asOf"),
    share: line("unit"),
    unit: at(`${id}.unit`, "remark"),
    header: printedKeys.map((key) => at(`${id}.header`, key)),
    rows: Array.from({ length: districts.length + 3 }, (_, i) =>
      printedKeys.map((key) => at(`${id}.row${i + 1}`, key)),
    ),
    rule: line("rule"),
    source: line("source"),
    caliber: line("caliber"),
    preliminary: line("preliminary"),
  } as unknown as Answer;
}

function columnOf(at: (label: string, date: string) => CalculatedValue, date: string): Answer {
  const byDistrict = (kind: string): Answer =>
    Object.fromEntries(districts.map((name) => [name, at(`${name} ${kind}`, date)]));
  return {
    head: at("县区", date),
    progress: at("时间进度", date),
    total: at("合计", date),
    reportedCount: at("已报县区数", date),
    reportedTotal: at("已报合计", date),
    reportedTarget: at("已报县区的目标", date),
    difference: at("差额（全市公布数－合计）", date),
    city: at("全市采用数", date),
    check: at("数据检查", date),
    invalid: at("数据有误的县区", date),
    newest: at("有数的日期", date),
    clean: byDistrict("核定数"),
    target: byDistrict("目标"),
    status: byDistrict("状态"),
    ranges: Object.fromEntries(districts.map((name) => [name, rangesOf(name, (kind) => at(`${name} ${kind}`, date))])),
  };
}

/** From which whole figures on the two lines say that a district is no longer 落后, and that it is 正常. */
function rangesOf(name: string, at: (kind: string) => CalculatedValue): Answer | null {
  const [normal, behind, target] = [at("正常线"), at("落后线"), at("目标")];
  if (normal === "" && behind === "") return null;
  if (typeof normal !== "number" || typeof behind !== "number" || typeof target !== "number") {
    throw new Error(`the lines of ${name} are ${normal}, ${behind}, ${target}`);
  }
  return { notBehindFrom: Math.min(target, Math.max(0, Math.ceil(behind))), normalFrom: Math.max(0, normal) };
}

const goals = [
  "受理量 累计达到2.83万件以上",
  "授权量 突破4000件",
  "拥有量 突破6600件",
  "每万人口 突破10件",
  "授权量 成倍增长",
  "每万人口 成倍增长",
];

function cityColumn(at: (label: string, date: string) => CalculatedValue, date: string): Answer {
  return {
    populationUsed: at("采用的常住人口（万人，本期或此前最近一期）", date),
    grantsUsed: at("采用的授权量（件，只计 0 和正整数）", date),
    goals: Object.fromEntries(
      goals.map((goal) => [
        goal,
        {
          now: at(`${goal}：现为`, date),
          rate: at(`${goal}：完成率`, date),
          state: at(`${goal}：是否达到`, date),
        },
      ]),
    ),
  };
}
