import { dateOf, endsYear, headOf, serialOf, timeShare, yearEnd } from "./calendar.mjs";
import { fraction, minus, plus, toNumber, zero } from "./fraction.mjs";
import { baseYear, districts, namesOf, targetOf } from "./officialPlan.mjs";
import { statusOf, statusRanges } from "./statusRule.mjs";

/** Whether a cell counts: a whole number, not negative. */
export function isCount(content) {
  return typeof content === "number" && Number.isInteger(content) && content >= 0;
}

export const sum = (figures) => figures.reduce(plus, zero);

/** What one indicator's 完成数 sheet says at each of its dates. */
export function readSheet(indicator, { columns }) {
  const isFlow = indicator === "applications";
  const read = columns.map((column) => readColumn(column));
  return { indicator, isFlow, columns: new Map(read.map((column) => [column.date.text, column])) };
}

function readColumn({ date, rows = [], published = null, state = "正式", flags = {}, remarks = {} }) {
  const figures = new Map();
  const wrong = [];
  for (const district of districts) {
    const own = rows.filter(([label]) => namesOf(district).includes(label));
    const content = own.length === 1 ? own[0][1] : null;
    figures.set(district, isCount(content) ? fraction(content) : null);
    const isEmpty = content === null || content === "";
    if (own.length !== 1 || (!isEmpty && !isCount(content))) wrong.push(district);
  }
  const known = [...figures.values()].filter((figure) => figure !== null);
  const total = known.length === districts.length ? sum(known) : null;
  const stated = isCount(published) ? fraction(published) : null;
  const isPublishedWrong = published !== null && published !== "" && stated === null;
  return {
    ...{ date: dateOf(date), figures, known, total, published, stated, wrong, isPublishedWrong },
    city: stated ?? total,
    preliminary: new Set(districts.filter((district) => (flags[district] || state) === "初步")),
    remarks,
  };
}

/** Everything that a 完成数 sheet works out by itself, by date. */
export function calculated(sheet, rules, wantsRanges) {
  return Object.fromEntries(
    [...sheet.columns.values()].map((column) => [
      column.date.text,
      calculatedColumn(sheet, column, rules, wantsRanges),
    ]),
  );
}

function calculatedColumn({ indicator, isFlow, columns }, column, rules, wantsRanges) {
  const { date, figures, known, total, stated, city, wrong, isPublishedWrong, preliminary } = column;
  const isBase = date.year === baseYear;
  const shown = (figure) => (figure === null ? "" : toNumber(figure));
  const names = [...wrong.map((name) => `${name} `), isPublishedWrong ? "全市公布数" : ""].join("");
  const target = (district) => targetOf(indicator, district, date.year);
  const reportedTargets = districts.filter((name) => figures.get(name) !== null).map(target);
  const before = columns.get(yearEnd(date.year - 1).text);
  const factsOf = (name) => {
    return { target: target(name), baseline: before?.figures.get(name) ?? null, share: timeShare(date), isFlow };
  };
  const statusShown = (name) => {
    const status = statusOf({ ...factsOf(name), actual: figures.get(name) }, rules);
    return status + (figures.get(name) !== null && preliminary.has(name) ? "*" : "");
  };
  return {
    head: headOf(date, isFlow),
    progress: toNumber(timeShare(date)),
    total: shown(total),
    reportedCount: `${known.length}/${districts.length}`,
    reportedTotal: known.length === 0 ? "" : shown(sum(known)),
    reportedTarget: known.length === 0 || reportedTargets.includes(null) ? "" : shown(sum(reportedTargets)),
    difference: stated === null || total === null ? "" : shown(minus(stated, total)),
    city: shown(city),
    check: names === "" ? "无误" : `数据有误：${names}`,
    invalid: names,
    newest: isBase || (known.length === 0 && city === null) ? "" : serialOf(date),
    clean: Object.fromEntries(districts.map((name) => [name, shown(figures.get(name))])),
    target: Object.fromEntries(districts.map((name) => [name, shown(target(name))])),
    status: Object.fromEntries(districts.map((name) => [name, isBase ? "" : statusShown(name)])),
    ...(wantsRanges && {
      ranges: Object.fromEntries(districts.map((name) => [name, statusRanges(factsOf(name), rules)])),
    }),
  };
}

/** 最新: the newest date at which anything was reported, of the years of the plan; none is the end of its first year. */
export function newestDate(sheets) {
  const dates = sheets.flatMap(({ columns }) =>
    [...columns.values()]
      .filter(({ date, known, city }) => date.year > baseYear && (known.length > 0 || city !== null))
      .map(({ date }) => date),
  );
  return dates.sort((one, other) => serialOf(other) - serialOf(one))[0] ?? yearEnd(baseYear + 1);
}

/** The whole years before a date that have a column. */
export function yearEndsBefore({ columns }, { year }) {
  return [...columns.values()].filter(({ date }) => endsYear(date) && date.year > baseYear && date.year < year);
}
