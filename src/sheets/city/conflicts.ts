import type { Goal } from "../../domain/goal";
import { goalConflicts, type GoalConflict } from "../../domain/goalConflicts";
import type { Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";

/** A goal in the document's own words: 受理量 累计达到2.83万件以上. */
export function goalLabel({ indicators }: Plan, { indicatorId, wording }: Goal): string {
  const indicator = indicators.find(({ id }) => id === indicatorId)?.shortName ?? indicatorId;
  return `${indicator} ${wording}`;
}

/** What does not fit between the goals, each as a sentence: a fact to be known, never a reason to change a goal. */
export function conflictSentences(plan: Plan): readonly string[] {
  return goalConflicts(plan).map((conflict) => sentence(plan, conflict));
}

function sentence(plan: Plan, conflict: GoalConflict): string {
  const goal = goalLabel(plan, conflict.goal);
  switch (conflict.code) {
    case "grantsBelowGrowth":
      return word("city.conflict.growth", { goal, stock: goalLabel(plan, conflict.stock), growth: conflict.growth });
    case "levelBelowMultiple": {
      const { multiple, wanted, multipleGoal } = conflict;
      const facts = { multiple: multiple.toFixed(3), wanted };
      return word("city.conflict.multiple", { goal, other: multipleGoal.wording, ...facts });
    }
    case "ratioBelowStock": {
      const stock = goalLabel(plan, conflict.stock);
      const facts = { needed: Math.round(conflict.stockForRatio), ratio: conflict.ratioOfStock.toFixed(1) };
      return word("city.conflict.ratio", { goal, stock, ...facts });
    }
  }
}
