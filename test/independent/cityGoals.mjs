import { serialOf } from "./calendar.mjs";
import { compare, decimal, fraction, over, toNumber, toRate } from "./fraction.mjs";
import { goals } from "./officialPlan.mjs";
import { isCount, sum, yearEndsBefore } from "./reported.mjs";

/** What 完成数-全市 works out at each date: which population is used, and every goal on its own. */
export function cityGoals(entered, { inForce, applications }) {
  const columns = [...applications.columns.values()];
  const grants = new Map(
    columns.map(({ date }) => {
      const given = entered[date.text]?.grants;
      return [date.text, { date, city: isCount(given) ? fraction(given) : null }];
    }),
  );
  const of = { inForce, applications, grants: { columns: grants } };
  return Object.fromEntries(columns.map(({ date }) => [date.text, goalsAt(date, { entered, of })]));
}

function goalsAt(date, { entered, of }) {
  const population = newestPopulation(entered, date);
  const results = goals.map((goal) => [goal.label, resultOf(goal, figureFor(goal.of, { date, of, population }))]);
  const shown = (figure) => (figure === null ? "" : toNumber(figure));
  const grantsUsed = shown(of.grants.columns.get(date.text).city);
  return { populationUsed: shown(population), grantsUsed, goals: Object.fromEntries(results) };
}

function figureFor(indicator, { date, of, population }) {
  if (indicator === "inForce") return of.inForce.columns.get(date.text)?.city ?? null;
  if (indicator === "inForcePer10k") {
    const level = of.inForce.columns.get(date.text)?.city ?? null;
    return level === null || population === null ? null : over(level, population);
  }
  const sheet = of[indicator];
  const own = sheet.columns.get(date.text)?.city ?? null;
  if (own === null) return null;
  const before = yearEndsBefore(sheet, date).map(({ city }) => city);
  const missing = before.filter((figure) => figure === null).length;
  return missing > 0 ? `累计缺${missing}年` : sum([...before, own]);
}

function resultOf({ bar, isStrict }, figure) {
  if (figure === null) return { now: "", rate: "", state: "" };
  if (typeof figure === "string") return { now: figure, rate: "", state: "" };
  const side = compare(figure, bar);
  const isReached = isStrict ? side > 0 : side >= 0;
  return { now: toNumber(figure), rate: toRate(over(figure, bar)), state: isReached ? "达到" : "未达到" };
}

/** Of the date itself, else the newest before it. */
function newestPopulation(entered, date) {
  const dates = Object.keys(entered).filter((text) => {
    const { population } = entered[text];
    return typeof population === "number" && population > 0 && serialOf(split(text)) <= serialOf(date);
  });
  const newest = dates.sort((one, other) => serialOf(split(other)) - serialOf(split(one)))[0];
  return newest === undefined ? null : decimal(entered[newest].population);
}

function split(text) {
  const [year, month, day] = text.split("-").map(Number);
  return { year, month, day };
}
