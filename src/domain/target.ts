import type { Figure, IndicatorKind } from "./figure";
import type { Goal, LevelGoal } from "./goal";
import { oncePerPlan } from "./oncePerPlan";
import type { Annex, District, Indicator, Plan } from "./plan";
import { PlanError } from "./planError";

/** Which number is asked for. `regionId` is a district's id, or `city` for the printed total. */
export interface TargetRequest {
  readonly indicatorId: string;
  readonly regionId: string;
  readonly year: number;
}

/** An annex as a table: one row per district in the order of the document, one number per year of the plan. */
export interface TargetTable {
  readonly annex: Annex;
  readonly rows: readonly TargetRow[];
  readonly printedTotal: readonly number[];
}

export interface TargetRow {
  readonly district: District;
  readonly targets: readonly number[];
}

type YearlyTargets = ReadonlyMap<number, number>;

/**
 * The official target of a district or of the whole city in one year.
 * @example target(plan, { indicatorId: "inForce", regionId: "qixing", year: 2019 }) // => 3968
 */
export function target(plan: Plan, request: TargetRequest): number {
  const found = findTarget(plan, request);
  if (found === null) throw refusal(plan, request);
  return found;
}

/** The official target, or `null` where the plan has none. */
export function findTarget(plan: Plan, { indicatorId, regionId, year }: TargetRequest): number | null {
  return targetsByRegion(plan).get(indicatorId)?.get(regionId)?.get(year) ?? null;
}

/** The official targets of a district or of the whole city, one for each year of the plan. */
export function targetsOf<Kind extends IndicatorKind>(
  plan: Plan,
  indicator: Indicator<Kind>,
  regionId: string,
): readonly Figure<Kind>[] {
  return plan.years.map((year) => targetFigure(plan, indicator, { regionId, year }));
}

/** The official target of one region and year, still knowing whether it is a stock, flow or ratio. */
export function targetFigure<Kind extends IndicatorKind>(
  plan: Plan,
  indicator: Indicator<Kind>,
  { regionId, year }: Omit<TargetRequest, "indicatorId">,
): Figure<Kind> {
  return target(plan, { indicatorId: indicator.id, regionId, year }) as Figure<Kind>;
}

/** The whole official table of an indicator. */
export function targetTable(plan: Plan, indicatorId: string): TargetTable {
  const annex = annexOf(plan, indicatorId);
  if (!annex) throw noTableRefusal(plan, indicatorId);
  const rows = plan.districts.map((district) => ({ district, targets: annex.targets[district.id] ?? [] }));
  return { annex, rows, printedTotal: annex.printedTotal };
}

/** The annex that prints an indicator's yearly targets; `null` when none does. */
export function annexOf(plan: Plan, indicatorId: string): Annex | null {
  return plan.annexes.find((annex) => annex.indicatorId === indicatorId) ?? null;
}

/** The city's goal for one single year, where no annex prints yearly targets: 每万人口. */
export function singleYearGoal(plan: Plan, indicatorId: string): LevelGoal | null {
  const goal = levelGoal(plan, indicatorId);
  return goal && !annexOf(plan, indicatorId) && goal.period.from === goal.period.to ? goal : null;
}

const targetsByRegion = oncePerPlan(
  (plan): ReadonlyMap<string, ReadonlyMap<string, YearlyTargets>> =>
    new Map(plan.indicators.map(({ id }) => [id, yearlyTargets(plan, id)])),
);

function yearlyTargets(plan: Plan, indicatorId: string): ReadonlyMap<string, YearlyTargets> {
  const annex = annexOf(plan, indicatorId);
  const goal = singleYearGoal(plan, indicatorId);
  if (annex) {
    const rows = [...Object.entries(annex.targets), [plan.city.id, annex.printedTotal] as const];
    return new Map(rows.map(([regionId, targets]) => [regionId, byYear(plan, targets)]));
  }
  return new Map(goal ? [[plan.city.id, new Map([[goal.period.to, goal.value]])]] : []);
}

function byYear(plan: Plan, targets: readonly number[]): YearlyTargets {
  return new Map(targets.map((value, i) => [plan.years[i] ?? NaN, value]));
}

function levelGoal(plan: Plan, indicatorId: string): LevelGoal | null {
  const isLevel = (goal: Goal): goal is LevelGoal => goal.measure === "level" && goal.indicatorId === indicatorId;
  return plan.goals.find(isLevel) ?? null;
}

/** Why there is no such number: the first reason that a person would name. */
function refusal(plan: Plan, { indicatorId, regionId, year }: TargetRequest): PlanError {
  const single = singleYearGoal(plan, indicatorId);
  if (single && regionId !== plan.city.id) {
    const district = plan.districts.find(({ id }) => id === regionId)?.name ?? regionId;
    return new PlanError("cityOnly", district, { indicator: nameOf(plan, indicatorId), city: plan.city.name });
  }
  if (!annexOf(plan, indicatorId)) return noTableRefusal(plan, indicatorId, String(year));
  if (!plan.years.includes(year)) return new PlanError("unknownYear", String(year), spanOf(plan));
  return new PlanError("unknownDistrict", regionId, { nearest: "" });
}

function noTableRefusal(plan: Plan, indicatorId: string, given = nameOf(plan, indicatorId)): PlanError {
  const facts = { ...spanOf(plan), indicator: nameOf(plan, indicatorId) };
  const goal = levelGoal(plan, indicatorId)?.wording ?? "";
  const single = singleYearGoal(plan, indicatorId);
  if (single) return new PlanError("onlyForYear", given, { ...facts, goal, year: String(single.period.to) });
  return new PlanError("noYearlyTarget", given, { ...facts, goal });
}

function nameOf(plan: Plan, indicatorId: string): string {
  return plan.indicators.find(({ id }) => id === indicatorId)?.shortName ?? indicatorId;
}

function spanOf(plan: Plan): { first: string; last: string } {
  return { first: String(Math.min(...plan.years)), last: String(Math.max(...plan.years)) };
}
