import { countedDistricts } from "../../domain/countedDistricts";
import type { Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import type { ConditionSpec } from "../conditionSpec";
import { keyed } from "../keys";
import { pageNumber } from "../look";
import type { SheetSpec } from "../sheetSpec";
import { blockRows } from "./blockRows";
import { firstPrinted, lastPrinted, monitoringColumns } from "./columns";
import { controlRow, controlValidations } from "./control";
import type { Block } from "./items";
import { monitoringConditions, statusMarks } from "./marks";

/**
 * The 监测 sheet: both assessed indicators one below the other, at the period and in the order that its first row says.
 * All of it are formulas over the target, 完成数 and 规则 sheets: who has no add-in changes the period all the same.
 */
export function monitoringSheet(plan: Plan): SheetSpec {
  const blocks = blocksOf(plan);
  const [first, last] = [blocks[0], blocks[blocks.length - 1]];
  const titleOf = (block: Block | undefined): string => `${block?.indicator.id}.title`;
  return Object.freeze(
    keyed({
      mark: "monitoring",
      name: word("monitoring.name"),
      columns: monitoringColumns(),
      rows: [controlRow(), ...blocks.flatMap(blockRows)],
      table: null,
      page: {
        orientation: "landscape",
        paper: "a4",
        scale: 70,
        area: { from: [titleOf(first), firstPrinted], to: [`${last?.indicator.id}.preliminary`, lastPrinted] },
        footer: pageNumber,
        breaksBefore: blocks.slice(1).map(titleOf),
        frozen: { rows: 2, columns: 3 },
      },
      conditions: blocks.flatMap(monitoringConditions),
      validations: controlValidations(),
    }),
  );
}

/** The marks of 标示 on the 监测 sheet. */
export function monitoringMarks(plan: Plan): readonly ConditionSpec[] {
  return blocksOf(plan).flatMap(statusMarks);
}

function blocksOf(plan: Plan): readonly Block[] {
  const districts = countedDistricts(plan);
  return plan.indicators.filter(({ isAssessed }) => isAssessed).map((indicator) => ({ plan, indicator, districts }));
}
