import { endsMonth, inWords, sameDayLastYear, timeShare, yearEnd } from "./calendar.mjs";
import { compare, fraction, minus, one, over, printed, toNumber, toRate, zero } from "./fraction.mjs";
import { byCode, districts, dominant, targetOf } from "./officialPlan.mjs";
import { sum } from "./reported.mjs";
import { headsOf, ruleOf, wordsOf } from "./wording.mjs";
import { paceOf, pointsOf, progressOf, statusOf } from "./statusRule.mjs";

/** Every printed cell of one half of 监测, in the order of its columns. `date` is `null` when the period is none. */
export function bulletin(sheet, { date, order, totals, note, rules, given }) {
  const half = { sheet, date, rules, share: date ? timeShare(date) : null };
  const places = inOrder(half, order);
  const body = places.map((district, i) => [i + 1, ...rowOf(half, districtOf(half, district))]);
  const foot = totalsOf(half).map((total) => ["", ...rowOf(half, total)]);
  const isYearEnd = half.share !== null && compare(half.share, one) === 0;
  const said = note === "" ? "" : `\u3000${note}`;
  return {
    ...wordsOf(sheet.indicator),
    asOf: (date ? `（截至${inWords(date)}）` : "（报告期有误：请在第一行从列表里选）") + said,
    share: date ? `时间进度：${printed(percent(half.share), 1)}%（按${endsMonth(date) ? "月" : "日"}）` : "",
    header: headsOf(sheet.isFlow),
    rows: totals === "在前" ? [...foot, ...body] : [...body, ...foot],
    rule: ruleOf(isYearEnd, given),
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
    hasBoth ? toRate(over(actual, target)) : "—",
    shown(isFlow ? lastYear : baseline),
    isEarly ? "年初已达标" : isFlow ? shown(partOf(actual, city)) : rateOrDash(progressOf(facts)),
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

const percent = (ratio) => fraction(ratio.n * 100n, ratio.d);
const shown = (figure) => (figure === null ? "—" : toNumber(figure));
const rateOrDash = (ratio) => (ratio === null ? "—" : toRate(ratio));
const isAtLeast = (figure, bar) => compare(figure, bar) >= 0;
const minusOne = (ratio) => (ratio === null ? null : minus(ratio, one));
const partOf = (figure, whole) =>
  figure === null || whole === null || compare(whole, zero) === 0 ? null : over(figure, whole);
const hasPreliminary = (column, names) =>
  column !== null && names.some((name) => column.figures.get(name) && column.preliminary.has(name));
const sumOfAll = (figures) => (figures.length === 0 || figures.includes(null) ? null : sum(figures));
