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
  /** The row's printed name: 七星区, 合计. */
  readonly row: string;
  /** The column's printed head: 2019年. */
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
  const document = plan.title;
  const row = printedName(plan, request.regionId);
  const column = `${request.year}年`;
  const annex = annexOf(plan, request.indicatorId);
  if (!annex) {
    const text = singleYearGoal(plan, request.indicatorId)?.quote ?? "";
    return { document, annexNumber: null, annexTitle: "", row: plan.city.name, column, text };
  }
  const figures = annex.targets[request.regionId] ?? annex.printedTotal;
  const text = [row, ...figures].join(" ");
  return { document, annexNumber: annex.number, annexTitle: annex.title, row, column, text };
}

function printedName(plan: Plan, regionId: string): string {
  return plan.districts.find(({ id }) => id === regionId)?.name ?? plan.city.printedName;
}
