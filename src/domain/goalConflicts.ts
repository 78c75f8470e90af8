import type { Goal, LevelGoal, MultipleGoal } from "./goal";
import type { Plan } from "./plan";
import { round9 } from "./round9";

/** Two numbers of the plan that do not fit each other. A fact to be shown, never a reason to change a goal. */
export type GoalConflict =
  /** Fewer patents are to be granted than the stock is to grow by, even if none lapses. */
  | { readonly code: "grantsBelowGrowth"; readonly goal: LevelGoal; readonly stock: LevelGoal; readonly growth: number }
  /** The level of one goal is not the multiple that another asks for. */
  | {
      readonly code: "levelBelowMultiple";
      readonly goal: LevelGoal;
      readonly multipleGoal: MultipleGoal;
      /** The level ÷ the baseline: 1.976. */
      readonly multiple: number;
      /** What the multiple would need. */
      readonly wanted: number;
    }
  /** The stock's goal means a far higher ratio than the ratio's own goal. */
  | {
      readonly code: "ratioBelowStock";
      readonly goal: LevelGoal;
      readonly stock: LevelGoal;
      /** In 万人: as given, or as the baselines of the document imply it. */
      readonly population: number;
      /** The stock that the ratio's goal needs. */
      readonly stockForRatio: number;
      /** The ratio that the stock's goal means. */
      readonly ratioOfStock: number;
    };

/** What does not fit in the goals of a plan, from its own numbers. A known population, in 万人, replaces the implied one. */
export function goalConflicts(plan: Plan, population: number | null = null): readonly GoalConflict[] {
  return [...belowGrowth(plan), ...belowMultiple(plan), ...belowStock(plan, population)];
}

function belowGrowth(plan: Plan): readonly GoalConflict[] {
  const goal = levelGoal(plan, "flow", "grants");
  const stock = levelGoal(plan, "stock");
  const before = stock && baselineValue(plan, stock);
  if (!goal || !stock || before === null) return [];
  const growth = stock.value - before;
  return goal.value < growth ? [{ code: "grantsBelowGrowth", goal, stock, growth }] : [];
}

function belowMultiple(plan: Plan): readonly GoalConflict[] {
  return plan.goals.filter(isMultiple).flatMap((multipleGoal): readonly GoalConflict[] => {
    const goal = levelGoal(plan, multipleGoal.kind, multipleGoal.indicatorId);
    const baseline = plan.baselines.find(({ id }) => id === multipleGoal.baselineId);
    if (!goal || !baseline) return [];
    const wanted = round9(multipleGoal.multiple * baseline.value);
    const multiple = goal.value / baseline.value;
    return goal.value < wanted ? [{ code: "levelBelowMultiple", goal, multipleGoal, multiple, wanted }] : [];
  });
}

function belowStock(plan: Plan, given: number | null): readonly GoalConflict[] {
  const goal = levelGoal(plan, "ratio");
  const stock = levelGoal(plan, "stock");
  const population = given ?? impliedPopulation(plan, goal, stock);
  if (!goal || !stock || population === null) return [];
  const stockForRatio = goal.value * population;
  const ratioOfStock = stock.value / population;
  if (ratioOfStock <= goal.value) return [];
  return [{ code: "ratioBelowStock", goal, stock, population, stockForRatio, ratioOfStock }];
}

/** The population by which the document's stock became the document's ratio. */
function impliedPopulation(plan: Plan, ratio: LevelGoal | null, stock: LevelGoal | null): number | null {
  const stockBefore = stock && baselineValue(plan, stock);
  const ratioBefore = ratio && baselineValue(plan, ratio);
  return stockBefore === null || !ratioBefore ? null : stockBefore / ratioBefore;
}

function levelGoal({ goals }: Plan, kind: Goal["kind"], indicatorId?: string): LevelGoal | null {
  const isWanted = (goal: Goal): goal is LevelGoal =>
    goal.measure === "level" && goal.kind === kind && (indicatorId === undefined || goal.indicatorId === indicatorId);
  return goals.find(isWanted) ?? null;
}

function isMultiple(goal: Goal): goal is MultipleGoal {
  return goal.measure === "multiple";
}

function baselineValue({ baselines }: Plan, { indicatorId }: Goal): number | null {
  return baselines.find((each) => each.indicatorId === indicatorId)?.value ?? null;
}
