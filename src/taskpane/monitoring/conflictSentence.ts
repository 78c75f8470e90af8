import type { Goal } from "../../domain/goal";
import type { GoalConflict } from "../../domain/goalConflicts";
import { t, type Messages } from "../../i18n/t";
import { indicatorOf } from "./goalWords";

/** What does not fit between two goals: a fact to be known, never a reason to change one. */
export function conflictSentence(messages: Messages, conflict: GoalConflict): string {
  const goal = nameOf(conflict.goal);
  switch (conflict.code) {
    case "grantsBelowGrowth":
      return t(messages, "goals.conflict.growth", { goal, stock: nameOf(conflict.stock), growth: conflict.growth });
    case "levelBelowMultiple": {
      const { multiple, wanted, multipleGoal } = conflict;
      return t(messages, "goals.conflict.multiple", {
        ...{ goal, wanted, other: multipleGoal.wording },
        multiple: multiple.toFixed(3),
      });
    }
    case "ratioBelowStock": {
      const { stock, stockForRatio, ratioOfStock } = conflict;
      return t(messages, "goals.conflict.ratio", {
        ...{ goal, stock: nameOf(stock) },
        needed: Math.round(stockForRatio),
        ratio: ratioOfStock.toFixed(1),
      });
    }
  }
}

function nameOf(goal: Goal): string {
  return `${indicatorOf(goal)?.shortName ?? ""}${goal.wording}`;
}
