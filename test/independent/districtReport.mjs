import { daysIn, endsMonth, endsYear } from "./calendar.mjs";
import { asOfSaid } from "./districtDirectory.mjs";
import {
  blankOr,
  dash,
  figuresAt,
  gapOf,
  isUrban,
  partOf,
  printedRate,
  rankOf,
  rateOf,
  shown,
  statusSaid,
} from "./districtFigures.mjs";
import { compare, fraction, minus, one, over, printed, times, toNumber, zero } from "./fraction.mjs";
import { districts, targetOf, years } from "./officialPlan.mjs";
import { sum } from "./reported.mjs";

const annexes = { inForce: 1, applications: 2 };
const shortNames = { inForce: "拥有量", applications: "受理量" };

/** Every computed cell of the 完成情况表 of a district. */
export function report(scene, name) {
  const cells = { "asOf year": asOfSaid(scene) };
  for (const sheet of scene.sheets) {
    const { indicator } = sheet;
    for (const year of years) put(cells, `${indicator}.${year}`, yearRow(scene, sheet, name, year));
    if (sheet.isFlow) put(cells, `${indicator}.sum`, sumRow(scene, sheet, name));
    put(cells, `${indicator}.needed`, neededRow(scene, sheet, name));
    cells[`fact.${indicator} year`] = goalSaid(indicator, name);
  }
  return cells;
}

function put(cells, row, values) {
  for (const [column, value] of Object.entries(values)) cells[`${row} ${column}`] = value;
}

function yearRow({ moments, rules }, sheet, name, year) {
  const moment = moments[year];
  const figures = figuresAt(sheet, moment, name);
  const { target, actual, former, city } = figures;
  const rate = moment.date ? rateOf(figures) : null;
  const said = moment.date ? statusSaid(sheet, moment, name, rules) : laterStatus(sheet, name, year);
  const peers = districts.filter((each) => isUrban(each) === isUrban(name));
  const growth = partOf(actual, former);
  return {
    year: yearSaid(year, moment.date),
    target: shown(target),
    actual: shown(actual),
    rate: printedRate(rate),
    gap: shown(gapOf(figures)),
    growth: shown(growth === null ? null : minus(growth, one)),
    share: shown(partOf(actual, city)),
    rank: rate === null ? dash : rankOf(sheet, moment, name),
    groupRank: rate === null ? dash : rankOf(sheet, moment, name, peers),
    status: said === "" ? dash : said.replace("*", ""),
    "w.target": blankOr(target),
    "w.actual": blankOr(actual),
    "w.former": blankOr(former),
    "w.city": blankOr(city),
    "w.rate": blankOr(rate),
    "w.status": said,
    "w.chartYear": yearSaid(year, moment.date, ["\n", ""]),
    "w.chartTarget": target === null ? "#N/A" : toNumber(target),
    "w.chartActual": actual === null ? "#N/A" : toNumber(actual),
  };
}

/** A year after the period: 未报 unless something of it is reported, of which this period says nothing. */
function laterStatus({ columns }, name, year) {
  const own = [...columns.values()].filter(({ date }) => date.year === year);
  return own.some(({ figures }) => figures.get(name) !== null) ? "" : "未报";
}

function yearSaid(year, date, [before, after] = ["（至", "）"]) {
  if (!date || endsYear(date)) return `${year}年`;
  return `${year}年${before}${date.month}月${endsMonth(date) ? "末" : `${date.day}日`}${after}`;
}

/** All targets of the plan; the figures up to the period, which are measured only when no year is missing. */
function sumRow({ moments, rules }, sheet, name) {
  const due = years.filter((year) => moments[year].date);
  const actuals = due.map((year) => figuresAt(sheet, moments[year], name).actual);
  const known = actuals.filter((figure) => figure !== null);
  const target = sum(years.map((year) => targetOf(sheet.indicator, name, year)));
  const actual = known.length === 0 ? null : sum(known);
  const missing = due.filter((_, i) => actuals[i] === null);
  const measured = missing.length === 0 ? actual : null;
  const said = missing.length > 2 ? missing.length : missing.join("、");
  const signs = due.map((year) => statusSaid(sheet, moments[year], name, rules));
  return {
    target: toNumber(target),
    actual: shown(actual),
    rate: printedRate(rateOf({ actual: measured, target })),
    gap: shown(gapOf({ actual: measured, target })),
    status: missing.length === 0 ? dash : `累计缺${said}年`,
    "w.status": signs.some((each) => each.endsWith("*")) ? "*" : "",
  };
}

function neededRow({ chosen, moments }, sheet, name) {
  if (!chosen) return { year: "", "w.target": "", "w.actual": "", "w.former": "" };
  const figures = figuresAt(sheet, moments.now, name);
  const { year, month, day } = chosen;
  const months = month === 12 ? null : minus(fraction(13 - month), fraction(day, daysIn(year, month)));
  const gap = gapOf(figures);
  const count = gap === null || months === null ? dash : `${ceiling(over(times(gap, fraction(-1)), months))}件`;
  return {
    year: `完成${year}年目标，平均每月还需：${count}`,
    "w.target": blankOr(figures.target),
    "w.actual": blankOr(figures.actual),
    "w.former": blankOr(months),
  };
}

/** The next whole number, and 0 for what is reached. */
function ceiling(ratio) {
  if (compare(ratio, zero) <= 0) return 0;
  return Number((ratio.n + ratio.d - 1n) / ratio.d);
}

function goalSaid(indicator, name) {
  const [from, to] = [years[0], years[years.length - 1]];
  const [first, last] = [from, to].map((year) => targetOf(indicator, name, year));
  const share = (figure, year) => {
    const ratio = over(figure, targetOf(indicator, "合计", year));
    return `${printed(times(ratio, fraction(100)), 2)}%`;
  };
  return (
    `${shortNames[indicator]}目标：${from}—${to}年 ${toNumber(first)}→${toNumber(last)}件，` +
    `为${printed(over(last, first), 2)}倍；占全市${share(first, from)}→${share(last, to)}` +
    `（附件${annexes[indicator]}“${name}”行）`
  );
}
