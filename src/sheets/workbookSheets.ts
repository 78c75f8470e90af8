import { comparePeriods, isoDate, type Period } from "../domain/period";
import type { Indicator, Plan } from "../domain/plan";
import { PlanError } from "../domain/planError";
import { zhCN } from "../i18n/zhCN";
import { actualsSheet } from "./actuals/actualsSheet";
import { cutOffsOn, isInPlan } from "./actuals/readActuals";
import { citySheet } from "./city/citySheet";
import type { FoundSheet } from "./grid";
import { monitoringSheet } from "./monitoring/monitoringSheet";
import { recordsSheet } from "./records/recordsSheet";
import { rulesSheet } from "./rules/rulesSheet";
import type { SheetSet, SheetSpec, SheetSubject } from "./sheetSpec";
import { targetSheet } from "./targetSheet";
import { actualsMark, targetsMark } from "./sheetMarks";

/** The sheets that people fill and all that they rest on; `added` are dates that are to get a column. */
export function entrySheets(plan: Plan, added: readonly Period[] = []): SheetSet {
  const [first] = reportedIndicators(plan);
  return { ...setOf(plan, added, entryMarks(plan)), ...(first && { shows: actualsMark(first.id) }) };
}

/** The 监测 sheet and all that it reads. */
export function monitoringSheets(plan: Plan): SheetSet {
  return { ...setOf(plan, [], [...entryMarks(plan), "monitoring"]), shows: "monitoring" };
}

/** The indicators of which districts report figures. */
export function reportedIndicators({ indicators }: Plan): readonly Indicator[] {
  return indicators.filter(({ isAssessed }) => isAssessed);
}

function entryMarks(plan: Plan): readonly string[] {
  const indicators = reportedIndicators(plan);
  return [
    ...indicators.map(({ id }) => targetsMark(id)),
    ...indicators.map(({ id }) => actualsMark(id)),
    "actuals.city",
    "rules",
    "records",
  ];
}

function setOf(plan: Plan, added: readonly Period[], marks: readonly string[]): SheetSet {
  const blank = describe(plan, [], marks);
  return {
    subjects: blank.map(({ mark, table }): SheetSubject => ({ mark, table })),
    describe: (found) => describe(plan, cutOffsWith(plan, added, found), marks),
    adds: added.map(isoDate),
  };
}

/** All cut-offs that some 完成数 sheet has, with those to be added. Refuses a year-end and what is outside the plan. */
function cutOffsWith(
  plan: Plan,
  added: readonly Period[],
  found: (mark: string) => FoundSheet | null,
): readonly Period[] {
  const standing = standingCutOffs(plan, found);
  for (const period of added) refuseCutOff(plan, period, standing);
  const all = new Map([...standing, ...added].map((period) => [isoDate(period), period]));
  return [...all.values()].sort(comparePeriods);
}

/** The cut-offs for which some 完成数 sheet has a column. */
export function standingCutOffs(plan: Plan, found: (mark: string) => FoundSheet | null): readonly Period[] {
  return reportedIndicators(plan).flatMap((indicator) => {
    const sheet = found(actualsMark(indicator.id));
    return sheet ? cutOffsOn(plan, indicator, sheet) : [];
  });
}

function refuseCutOff(plan: Plan, added: Period, standing: readonly Period[]): void {
  const given = isoDate(added);
  const [first, last] = [Math.min(...plan.years), Math.max(...plan.years)];
  const facts = { first: String(first), last: String(last), year: String(added.year) };
  if (!plan.years.includes(added.year)) throw new PlanError("cutOffOutside", given, facts);
  if (!isInPlan(plan, added)) throw new PlanError("cutOffIsYear", given, facts);
  if (standing.some((period) => isoDate(period) === given)) throw new PlanError("cutOffExists", given, facts);
}

function describe(plan: Plan, cutOffs: readonly Period[], marks: readonly string[]): readonly SheetSpec[] {
  const dates = [...plan.years.map((year) => ({ year })), ...cutOffs].sort(comparePeriods);
  const makers: Readonly<Record<string, () => SheetSpec>> = {
    "actuals.city": () => citySheet(plan, [...dates]),
    rules: () => rulesSheet(plan, dates),
    records: recordsSheet,
    monitoring: () => monitoringSheet(plan),
    ...Object.fromEntries(
      reportedIndicators(plan).flatMap((indicator) => [
        [targetsMark(indicator.id), () => targetSheet(plan, indicator.id, zhCN)],
        [actualsMark(indicator.id), () => actualsSheet(plan, indicator, cutOffs)],
      ]),
    ),
  };
  return marks.map((mark) => {
    const make = makers[mark];
    if (!make) throw new Error(`no sheet has the mark ${mark}`);
    return make();
  });
}
