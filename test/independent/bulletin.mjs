import { endsMonth, inWords, sameDayLastYear, timeShare, yearEnd } from "./calendar.mjs";
import { compare, fraction, minus, one, over, printed, toNumber, zero } from "./fraction.mjs";
import { byCode, districts, dominant, targetOf } from "./officialPlan.mjs";
import { sum } from "./reported.mjs";
import { paceOf, pointsOf, progressOf, statusOf } from "./statusRule.mjs";

const heads = {
  stock:
    "序号,县区,年度目标,序时目标,完成数,注,完成率,上年末,年内增量完成率,与序时进度差（个百分点）,缺口,同比,排名,状态,备注",
  flow: "序号,县区,年度目标,序时目标,完成数,注,完成率,上年同期,占全市,与序时进度差（个百分点）,缺口,同比,排名,状态,备注",
};
const titles = { inForce: "有效发明专利拥有量", applications: "发明专利受理量" };
const calibers = {
  inForce: "统计口径：有效发明专利拥有量为期末仍有效的件数，按属地统计；上年末数为上年12月31日的完成数。",
  applications: "统计口径：发明专利受理量为本年累计件数，按属地统计。",
};

/** Every printed cell of one half of 监测, in the order of its columns. `date` is `null` when the period is none. */
export function bulletin(sheet, { date, order, totals, note, rules, given }) {
  const half = { sheet, date, rules, share: date ? timeShare(date) : null };
  const places = inOrder(half, order);
  const body = places.map((district, i) => [i + 1, ...rowOf(half, districtOf(half, district))]);
  const foot = totalsOf(half).map((total) => ["", ...rowOf(half, total)]);
  const said = note === "" ? "" : `\u3000${note}`;
  return {
    title: `桂林市各县区${titles[sheet.indicator]}目标任务完成情况通报表`,
    asOf: (date ? `（截至${inWords(date)}）` : "（报告期有误：请在第一行从列表里选）") + said,
    share: date ? `时间进度：${printed(percent(half.share), 1)}%（按${endsMonth(date) ? "月" : "日"}）` : "",
    unit: "单位：件",
    header: heads[sheet.isFlow ? "flow" : "stock"].split(","),
    rows: totals === "在前" ? [...foot, ...body] : [...body, ...foot],
    rule: ruleOf(half, given),
    source: "数据来源：国家知识产权局、广西壮族自治区知识产权局通报（请按实际填写）。",
    caliber: calibers[sheet.indicator],
    preliminary: "注：标 * 为初步数；“—”为没有或不能计算。序时目标保留一位小数，判定用未四舍五入的数。",
  };
}

/** What a row is about: its figures at the date, the year-end before and the same date of last year. */
function districtOf(half, name) {
  const { sheet, date } = half;
  const { now, before, lastYear } = columnsOf(half);
  const figureIn = (column) => column?.figures.get(name) ?? null;
  const actual = figureIn(now);
  const written = now?.remarks[name] ?? "";
  return {
    ...{ name, actual, baseline: figureIn(before), lastYear: figureIn(lastYear) },
    target: date ? targetOf(sheet.indicator, name, date.year) : null,
    isPreliminary: actual !== null && (now?.preliminary.has(name) ?? false),
    rank: ranksOf(half).get(name) ?? null,
    remark: written + (now?.wrong.includes(name) ? "数据有误" : ""),
  };
}

/** 合计 or 已报合计, 全市, and 全市 without the district that makes most of it. */
function totalsOf(half) {
  const { sheet, date } = half;
  const { now, before, lastYear } = columnsOf(half);
  const reported = districts.filter((name) => now?.figures.get(name));
  const others = districts.filter((name) => name !== dominant);
  const isAll = reported.length === districts.length;
  const cityIn = (column) => column?.city ?? null;
  return [
    together(half, isAll ? "合计" : `已报合计（${reported.length}/${districts.length}）`, reported),
    {
      name: "全市",
      target: date ? targetOf(sheet.indicator, "合计", date.year) : null,
      ...{ actual: cityIn(now), baseline: cityIn(before), lastYear: cityIn(lastYear) },
      isPreliminary: hasPreliminary(now, districts),
    },
    together(half, `全市（不含${dominant}）`, others),
  ];
}

/** Some districts as one: only where each of them has the figure. */
function together(half, name, names) {
  const { sheet, date } = half;
  const { now, before, lastYear } = columnsOf(half);
  const of = (column) => sumOfAll(names.map((each) => column?.figures.get(each) ?? null));
  return {
    name,
    target: date ? sumOfAll(names.map((each) => targetOf(sheet.indicator, each, date.year))) : null,
    ...{ actual: of(now), baseline: of(before), lastYear: of(lastYear) },
    isPreliminary: hasPreliminary(now, names),
  };
}

function rowOf(half, item) {
  const { rules, share, sheet } = half;
  const { name, actual, target, baseline, lastYear, rank = null, remark = "" } = item;
  const { isFlow } = sheet;
  const facts = { actual, target, baseline, share, isFlow };
  const city = columnsOf(half).now?.city ?? null;
  const hasBoth = actual !== null && target !== null;
  const isEarly = !isFlow && hasBoth && baseline !== null && isAtLeast(baseline, target) && isAtLeast(actual, target);
  const isFallback =
    !isFlow && hasBoth && baseline === null && compare(share, one) === 0 && compare(actual, target) < 0;
  return [
    name,
    shown(target),
    shown(share === null ? null : paceOf(facts)),
    shown(actual),
    item.isPreliminary && actual !== null ? "*" : "",
    hasBoth ? rateShown(over(actual, target)) : "—",
    shown(isFlow ? lastYear : baseline),
    isEarly ? "年初已达标" : shown(isFlow ? partOf(actual, city) : progressOf(facts)),
    shown(share === null ? null : pointsOf(facts)),
    hasBoth ? toNumber(isAtLeast(actual, target) ? zero : minus(target, actual)) : "—",
    shown(minusOne(partOf(actual, lastYear))),
    rank ?? "—",
    statusOf(facts, rules),
    remark + (isEarly ? "年初已达标" : "") + (isFallback ? "缺上年末数，按完成率判定" : ""),
  ];
}

function columnsOf({ sheet, date }) {
  if (!date) return { now: null, before: null, lastYear: null };
  const at = ({ text }) => sheet.columns.get(text) ?? null;
  return { now: at(date), before: at(yearEnd(date.year - 1)), lastYear: at(sameDayLastYear(date)) };
}

/** 1, 2, 2, 4 by the exact rate, the greatest first, among those that reported. */
function ranksOf(half) {
  const { sheet, date } = half;
  const { now } = columnsOf(half);
  const rates = districts.flatMap((name) => {
    const actual = now?.figures.get(name) ?? null;
    const target = date ? targetOf(sheet.indicator, name, date.year) : null;
    return actual === null || target === null ? [] : [{ name, rate: over(actual, target) }];
  });
  const rankOf = (rate) => 1 + rates.filter((each) => compare(each.rate, rate) > 0).length;
  return new Map(rates.map(({ name, rate }) => [name, rankOf(rate)]));
}

function inOrder(half, order) {
  if (order === "行政区划代码") return byCode;
  if (order !== "名次") return districts;
  const ranks = ranksOf(half);
  const rank = (name) => ranks.get(name) ?? Infinity;
  return [...districts].sort((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)));
}

function ruleOf({ share }, { behindPoints, leastShort, fallbackRate }) {
  if (share !== null && compare(share, one) === 0) {
    const rate = typeof fallbackRate === "number" ? `${Math.round(fallbackRate * 100)}%` : fallbackRate;
    return `判定：完成数不低于年度目标为“达标”；低于时间进度超过${behindPoints}个百分点且差${leastShort}件以上为“落后”；其余为“关注”；缺上年末数的按完成率${rate}判定；没有数为“未报”。`;
  }
  return `判定：完成数不低于年度目标为“达标”；达到序时目标或差不足${leastShort}件为“正常”；低于时间进度超过${behindPoints}个百分点为“落后”；其余为“关注”；没有数为“未报”；缺上年末数为“未判定”。`;
}

/** What is not reached never looks as if it were: 99.96 % would be printed 100.0 %. */
function rateShown(rate) {
  return compare(rate, one) < 0 && compare(rate, fraction(9995, 10_000)) >= 0 ? 0.999 : toNumber(rate);
}

const percent = (ratio) => fraction(ratio.n * 100n, ratio.d);
const shown = (figure) => (figure === null ? "—" : toNumber(figure));
const isAtLeast = (figure, bar) => compare(figure, bar) >= 0;
const minusOne = (ratio) => (ratio === null ? null : minus(ratio, one));
const partOf = (figure, whole) =>
  figure === null || whole === null || compare(whole, zero) === 0 ? null : over(figure, whole);
const hasPreliminary = (column, names) =>
  column !== null && names.some((name) => column.figures.get(name) && column.preliminary.has(name));
const sumOfAll = (figures) => (figures.length === 0 || figures.includes(null) ? null : sum(figures));
