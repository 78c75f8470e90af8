import type { ImportedFigure } from "../../domain/importChanges";
import { comparePeriods, isInsideYear, isoDate, type Period } from "../../domain/period";
import type { Plan } from "../../domain/plan";
import { PlanError } from "../../domain/planError";
import { periodLabel } from "../../i18n/periodLabel";
import { zhCN } from "../../i18n/zhCN";
import type { Difference } from "../difference";
import type { FoundSheet } from "../grid";
import { recordsSheet } from "../records/recordsSheet";
import { actualsMark } from "../sheetMarks";
import type { SheetSet, SheetSpec } from "../sheetSpec";
import { entrySheets, reportedIndicators, standingCutOffs } from "../workbookSheets";
import { givenContents } from "./givenContents";
import { givenSpec } from "./givenSpec";
import { importedLines, type Imported } from "./importedLines";

/** The sheets that people fill, holding the imported figures, with the columns that these need. */
export function importSheets(plan: Plan, imported: Imported): SheetSet {
  const { figures } = imported;
  const set = (found: Found): SheetSet => entrySheets(plan, neededCutOffs(plan, figures, found));
  return {
    ...entrySheets(plan),
    ...shownFirst(figures),
    describe: (found) =>
      set(found)
        .describe(found)
        .map((spec) => (found(spec.mark) ? spec : withLines(plan, spec, imported)))
        .map((spec) => withFigures(plan, spec, imported)),
  };
}

type Found = (mark: string) => FoundSheet | null;

/** The cut-offs of figures for which no 完成数 sheet has a column yet. */
export function neededCutOffs(plan: Plan, figures: readonly ImportedFigure[], found: Found): readonly Period[] {
  const standing = new Set(standingCutOffs(plan, found).map(isoDate));
  const needed = figures.map(({ period }) => period).filter(isInsideYear);
  const missing = new Map(needed.map((period) => [isoDate(period), period]));
  return [...missing].flatMap(([key, period]) => (standing.has(key) ? [] : [period])).sort(comparePeriods);
}

function shownFirst([first]: readonly ImportedFigure[]): Pick<SheetSet, "shows"> {
  return first ? { shows: actualsMark(first.indicatorId) } : {};
}

/** A new 导入记录 begins with this import: taken back, it goes with it. */
function withLines(plan: Plan, spec: SheetSpec, imported: Imported): SheetSpec {
  return spec.mark === recordsSheet().mark ? recordsSheet(importedLines(plan, imported).lines) : spec;
}

function withFigures(plan: Plan, spec: SheetSpec, { figures, read }: Imported): SheetSpec {
  const indicator = reportedIndicators(plan).find(({ id }) => actualsMark(id) === spec.mark);
  if (!indicator) return spec;
  const own = figures.filter(({ indicatorId }) => indicatorId === indicator.id);
  const columns = new Set(spec.columns.map(({ key }) => key));
  const outside = own.find(({ period }) => !columns.has(isoDate(period)));
  if (outside) {
    const facts = { first: String(Math.min(...plan.years)), last: String(Math.max(...plan.years)) };
    throw new PlanError("cutOffOutside", periodLabel(zhCN, indicator.kind, outside.period), facts);
  }
  return givenSpec(spec, givenContents(own, read.get(indicator.id) ?? null));
}

/** Whether a difference is a row or column that the figures need; every other one is left as its user has it. */
export function isNeededLine(difference: Difference, figures: readonly ImportedFigure[]): boolean {
  const isLine = difference.rowKey === null || difference.columnKey === null;
  return isLine && figures.some(({ indicatorId }) => actualsMark(indicatorId) === difference.mark);
}
