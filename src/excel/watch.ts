import { defaultPlan } from "../domain/plans";
import { PlanError } from "../domain/planError";
import { entryArea, entryRows } from "../sheets/entryCells";
import type { Area, FoundSheet, Grid } from "../sheets/grid";
import { readMarks } from "../sheets/readWorkbook";
import type { Origin } from "../sheets/records/changes";
import type { ReadSheet } from "./readSheets";

/** What is known of the workbook's sheets since they were last read. */
export interface Watch {
  /** Worksheets with figures or rules, and those added since, which may become one. */
  readonly ids: Set<string>;
  /** Those in whose entry cells some formula stands: there a calculation is a change too. */
  readonly calculated: Set<string>;
  /** Where each sheet has its entry cells. */
  readonly areas: Map<string, Area>;
  isComplete: boolean;
  /** Rows, columns or sheets came or went: entry cells are looked for anew. */
  isDisturbed: boolean;
  /** Whose changes are to be read. */
  readonly authors: Set<Origin | "coauthor">;
}

/** Nothing known yet. */
export const unwatched = (): Watch => ({
  ids: new Set(),
  calculated: new Set(),
  areas: new Map(),
  isComplete: false,
  isDisturbed: true,
  authors: new Set(),
});

/** Notes where the sheets that were read stand, and where a calculation is a change. */
export function watchSheets(watch: Watch, sheets: ReadonlyMap<string, ReadSheet>): void {
  watch.ids.clear();
  watch.calculated.clear();
  watch.areas.clear();
  watch.isComplete = sheets.size === readMarks(defaultPlan).length;
  for (const [mark, { worksheetId, found, formulas }] of sheets) {
    watch.ids.add(worksheetId);
    const area = orNull(() => entryArea(defaultPlan, mark, found));
    if (!area) continue;
    watch.areas.set(mark, area);
    if (holdsFormula(mark, found, area, formulas)) watch.calculated.add(worksheetId);
  }
}

function holdsFormula(mark: string, found: FoundSheet, area: Area, { row, column, contents }: Grid): boolean {
  return entryRows(defaultPlan, mark, found).some((each) => {
    const from = area.column - column;
    const cells = (contents[each - row] ?? []).slice(from, from + area.columnCount);
    return cells.some((content) => typeof content === "string" && content.startsWith("="));
  });
}

/** A sheet that cannot be read says so through the store; it is watched all the same. */
function orNull<Read>(find: () => Read): Read | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}
