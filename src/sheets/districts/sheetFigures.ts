import { isoDate } from "../../domain/period";
import type { Plan } from "../../domain/plan";
import type { Places } from "../formulaSpec";
import { actualsMark, targetsMark } from "../sheetMarks";
import { yearSpan } from "./planFacts";

/** What a row of a 完成数 sheet says in the column that a cell tells; blank where there is no such column. */
export function actualsFigure(asked: Asked, rowKey: string, column: string): string {
  return `IF(${column}>0,INDEX(${actualsRow(asked, rowKey)},${column}),"")`;
}

/** A row of a 完成数 sheet, from its label to its last date. */
export function actualsRow({ plan, indicatorId, places }: Asked, rowKey: string): string {
  const last = isoDate({ year: yearSpan(plan).last });
  return places.on(actualsMark(indicatorId)).block([rowKey, "district"], [rowKey, last]);
}

/** An official target by its row and column in the table; blank where a cell was cleared. */
export function targetFigure({ plan, indicatorId, places }: Asked, row: string, column: string): string {
  const last = String(yearSpan(plan).last);
  const all = places.on(targetsMark(indicatorId)).block(["header", "district"], ["total", last]);
  const target = `INDEX(${all},${row},${column})`;
  return `IFERROR(IF(ISNUMBER(${target}),${target},""),"")`;
}

/** The printed total of a year, by its column in the table. */
export function printedTotalFigure({ plan, indicatorId, places }: Asked, column: string): string {
  const last = String(yearSpan(plan).last);
  const row = places.on(targetsMark(indicatorId)).block(["printedTotal", "district"], ["printedTotal", last]);
  const total = `INDEX(${row},${column})`;
  return `IFERROR(IF(ISNUMBER(${total}),${total},""),"")`;
}

/** The head of the target table, and the names under it. */
export function targetHeads({ plan, indicatorId, places }: Asked): { readonly years: string; readonly names: string } {
  const targets = places.on(targetsMark(indicatorId));
  return {
    years: targets.block(["header", "district"], ["header", String(yearSpan(plan).last)]),
    names: targets.block(["header", "district"], ["total", "district"]),
  };
}

/** Whose figures, and the places from which formulas name them. */
export interface Asked {
  readonly plan: Plan;
  readonly indicatorId: string;
  readonly places: Places;
}
