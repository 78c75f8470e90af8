import type { Goal } from "../../domain/goal";
import { isInsideYear, isoDate, type Period } from "../../domain/period";
import type { Indicator, Plan } from "../../domain/plan";
import { round9 } from "../../domain/round9";
import { word } from "../../i18n/sheetWords";
import { derived, quoted, text } from "../cells";
import type { Places } from "../formulaSpec";
import { nearlyWhole } from "../nearlyWhole";
import type { CellSpec, RowSpec } from "../sheetSpec";
import { goalLabel } from "./conflicts";
import type { CitySubject } from "./subject";
import { actualsMark } from "../sheetMarks";

/** For every goal of the city its own figure at each date, the part that is done, and whether it is reached. */
export function goalRows(subject: CitySubject): readonly RowSpec[] {
  const { plan, periods } = subject;
  const row: MakeRow = (head, cell) => ({ ...head, cells: [text(head.label), ...periods.map(cell)] });
  const goals = plan.goals.flatMap((goal) => rowsOfGoal(subject, goal, row));
  return [
    {
      key: "goals",
      role: "section",
      label: word("city.goals"),
      cells: [text(word("city.goals")), ...periods.map(() => null)],
    },
    row({ key: "grantsUsed", role: "aside", label: word("city.grantsUsed") }, (period) =>
      derived((places) => {
        const grants = places.cell("grants", isoDate(period));
        return `=IF(ISNUMBER(${grants}),IF(AND(${grants}>=0,${grants}=INT(${grants})),${grants},""),"")`;
      }),
    ),
    row({ key: "populationUsed", role: "aside", label: word("city.populationUsed") }, (period, i) =>
      derived((places) => `=${populationUsed(places, period, periods[i - 1])}`),
    ),
    ...goals,
  ];
}

type MakeRow = (
  head: Pick<RowSpec, "key" | "role" | "label">,
  cell: (period: Period, i: number) => CellSpec | null,
) => RowSpec;

/** Its figure, the part that is done, and whether it is reached. */
function rowsOfGoal(subject: CitySubject, goal: Goal, row: MakeRow): readonly RowSpec[] {
  const { plan } = subject;
  const label = goalLabel(plan, goal);
  const value = (places: Places, period: Period): string => places.cell(`${goal.id}.value`, isoDate(period));
  const bar = barOf(plan, goal);
  return [
    row({ key: `${goal.id}.value`, role: "total", label: word("city.now", { goal: label }) }, (period) =>
      derived((places) => `=${figureOf({ subject, goal, places }, period)}`, goal.kind === "ratio" ? "0.00" : "0"),
    ),
    row({ key: `${goal.id}.rate`, role: "total", label: word("city.rate", { goal: label }) }, (period) =>
      derived((places) => {
        const rate = `${value(places, period)}/${bar}`;
        return `=IF(ISNUMBER(${value(places, period)}),${nearlyWhole(rate)},"")`;
      }, "0.0%"),
    ),
    row({ key: `${goal.id}.state`, role: "total", label: word("city.state", { goal: label }) }, (period) =>
      derived((places) => {
        const isReached = `ROUND(${value(places, period)},9)${goal.comparator}${bar}`;
        const said = `IF(${isReached},${quoted(word("city.reached"))},${quoted(word("city.notReached"))})`;
        return `=IF(ISNUMBER(${value(places, period)}),${said},"")`;
      }),
    ),
  ];
}

interface Asked {
  readonly subject: CitySubject;
  readonly goal: Goal;
  readonly places: Places;
}

function figureOf({ subject, goal, places }: Asked, period: Period): string {
  const { plan } = subject;
  if (goal.kind === "flow") return countToDate({ subject, goal, places }, period);
  const stock = plan.indicators.find(({ kind }) => kind === "stock");
  const level = cityFigure(stock, places, period);
  if (goal.kind === "stock") return `IF(ISNUMBER(${level}),${level},"")`;
  const population = places.cell("populationUsed", isoDate(period));
  return `IF(AND(ISNUMBER(${level}),ISNUMBER(${population})),${level}/${population},"")`;
}

/** The whole years before and the part of its own year; a year without a figure of its end leaves no sum. */
function countToDate({ subject, goal, places }: Asked, period: Period): string {
  const { plan, periods } = subject;
  const indicator = plan.indicators.find(({ id }) => id === goal.indicatorId);
  const own = cityFigure(indicator, places, period);
  const earlier = periods.filter((each) => each.year < period.year && !isInsideYear(each));
  const before = earlier.map((each) => cityFigure(indicator, places, each));
  if (before.length === 0) return `IF(ISNUMBER(${own}),${own},"")`;
  const known = `COUNT(${before.join(",")})`;
  const missing = `${quoted(word("city.missingBefore"))}&(${before.length}-${known})&${quoted(word("city.missingAfter"))}`;
  return `IF(ISNUMBER(${own}),IF(${known}=${before.length},SUM(${[...before, own].join(",")}),${missing}),"")`;
}

/** The city's figure of an indicator: its own row here, or what the 完成数 sheet takes for the whole city. */
function cityFigure(indicator: Indicator | undefined, places: Places, period: Period): string {
  const column = isoDate(period);
  if (indicator?.isAssessed) return fromSheet(indicator, places, column);
  return indicator?.kind === "flow" ? places.cell("grantsUsed", column) : `""`;
}

/** By its date: a column that is deleted and added again is found. */
function fromSheet({ id }: Indicator, places: Places, column: string): string {
  const sheet = places.on(actualsMark(id));
  const [dates, figures] = ["date", "city"].map((row) => sheet.row(row));
  return `IFERROR(INDEX(${figures},MATCH(${places.cell("date", column)},${dates},0)),"")`;
}

/** The newest population up to a date. */
function populationUsed(places: Places, period: Period, before: Period | undefined): string {
  const own = places.cell("population", isoDate(period));
  const earlier = before ? places.cell("populationUsed", isoDate(before)) : `""`;
  return `IF(ISNUMBER(${own}),IF(${own}>0,${own},${earlier}),${earlier})`;
}

function barOf(plan: Plan, goal: Goal): number {
  if (goal.measure === "level") return goal.value;
  const baseline = plan.baselines.find(({ id }) => id === goal.baselineId);
  return round9(goal.multiple * (baseline?.value ?? NaN));
}
