import type { Goal } from "./goal";
import type { Plan } from "./plan";
import { annexOf, singleYearGoal, target, type TargetRequest } from "./target";

/** Where an official number stands in the document. */
export interface Source {
  /** The document's title. */
  readonly document: string;
  /** `null` for a goal that stands in the text and in no annex. */
  readonly annexNumber: number | null;
  /** Empty without an annex. */
  readonly annexTitle: string;
  /** The row's printed name: 七星区, 合计. Empty without an annex. */
  readonly row: string;
  /** The column's printed head: 2019年. Empty without an annex. */
  readonly column: string;
  /** The printed row, or the sentence that states the goal. */
  readonly text: string;
}

/**
 * Where the official target of a region and year stands: document, annex, row and column.
 * Refuses what `target` refuses.
 */
export function sourceOf(plan: Plan, request: TargetRequest): Source {
  target(plan, request);
  const goal = singleYearGoal(plan, request.indicatorId);
  if (goal) return goalSource(plan, goal);
  const annex = annexOf(plan, request.indicatorId);
  if (!annex) throw new Error(`plan ${plan.id} prints no target of ${request.indicatorId}`);
  const row = printedName(plan, request.regionId);
  const text = [row, ...(annex.targets[request.regionId] ?? annex.printedTotal)].join(" ");
  const { number: annexNumber, title: annexTitle } = annex;
  return { document: plan.title, annexNumber, annexTitle, row, column: `${request.year}年`, text };
}

/** The sentence of the document that states a goal of the whole city. */
export function goalSource(plan: Plan, { quote }: Goal): Source {
  return { document: plan.title, annexNumber: null, annexTitle: "", row: "", column: "", text: quote };
}

function printedName(plan: Plan, regionId: string): string {
  return plan.districts.find(({ id }) => id === regionId)?.name ?? plan.city.printedName;
}
