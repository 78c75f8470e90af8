import { PlanError } from "../domain/planError";
import { editsOf, planEdits, type SheetEdits } from "../sheets/edits";
import type { FontChoice } from "../sheets/fonts";
import type { FoundSheet } from "../sheets/grid";
import type { ChartSpec } from "../sheets/chartSpec";
import { placementOn, type PlacedSheet, type Placement } from "../sheets/placement";
import type { SheetSpec } from "../sheets/sheetSpec";
import { missingCharts } from "./charts";
import type { FontChange } from "./fontChange";
import { freeNames, standing, type Draft } from "./drafts";
import type { Candidate, Look } from "./look";
import type { WriteChoice } from "./report";

/** What a command is about to do with one sheet. */
export type Intent = CreateIntent | UpdateIntent;

export interface CreateIntent {
  readonly kind: "create";
  readonly spec: SheetSpec;
  readonly worksheetName: string;
  readonly tableName: string | null;
  readonly placement: Placement;
  /** What a dead mark says; `null` when there is no mark yet. */
  readonly markFormula: string | null;
  readonly fonts: FontChoice;
}

export interface UpdateIntent {
  readonly kind: "update";
  readonly spec: SheetSpec;
  readonly worksheetId: string;
  readonly isProtected: boolean;
  readonly found: FoundSheet;
  readonly edits: SheetEdits;
  readonly markFormula: string;
  /** Where the mark belongs when it no longer points there; else `null`. */
  readonly mendTo: { readonly row: number; readonly column: number } | null;
  readonly fonts: FontChoice;
  /** Those that the worksheet does not have. */
  readonly charts: readonly ChartSpec[];
  /** Those that it has, ours and its user's. */
  readonly chartNames: readonly string[];
}

/** What is to be done, and what was looked at before: to put everything back when Excel refuses. */
export interface Decided {
  readonly look: Look;
  readonly intents: readonly Intent[];
  /** Mark of the sheet to be shown when it is new, else the first new one; `null` when none is to be shown. */
  readonly shows?: string | null;
  readonly fontChange?: FontChange | null;
}

/**
 * Decides, from what was found, what to do with each sheet. Pure: nothing is queued yet.
 * Formulas may name cells of the other sheets, so first every sheet gets its place, then every formula its text.
 */
export function intentsFor(look: Look, specs: readonly SheetSpec[], choice: WriteChoice): readonly Intent[] {
  const { fonts } = look;
  const names = freeNames(look);
  const drafts = specs.map((spec, i) => standing(spec, look.sheets[i]) ?? names(spec, look.sheets[i]));
  const now = placesByMark(drafts, ({ before }) => before);
  const plans = drafts.map((draft) => {
    if (!("found" in draft)) return draft;
    return { ...draft, plan: planEdits({ ...draft, before: { ...draft.before, others: now } }, choice.keep) };
  });
  const then = placesByMark(plans, (draft) => ("plan" in draft ? draft.plan.insertions.placement : draft.before));
  return plans.map((draft): Intent => {
    if (!("plan" in draft)) {
      const { spec, worksheetName, tableName, markFormula, before } = draft;
      const placement = { ...before, others: then };
      return { kind: "create", spec, worksheetName, tableName, placement, markFormula, fonts };
    }
    const { spec, found, worksheetId, isProtected, markFormula, chartNames, plan } = draft;
    const edits = editsOf(plan, then);
    const place = { worksheetId, isProtected, found, markFormula, fonts, chartNames };
    const charts = missingCharts(spec, chartNames);
    return { kind: "update", spec, ...place, charts, edits, mendTo: mendTo(spec, found, edits) };
  });
}

/** Where sheets stand that were looked at, by their marks: what undo needs to know of formulas that name them. */
export function placedSheets(
  specs: readonly SheetSpec[],
  candidateOf: (spec: SheetSpec) => Candidate | undefined,
): ReadonlyMap<string, PlacedSheet> {
  const placed = specs.flatMap((spec): readonly (readonly [string, PlacedSheet])[] => {
    const found = candidateOf(spec)?.found;
    const placement = found && placementOrNone(spec, found);
    return placement ? [[spec.mark, { worksheetName: found.worksheetName, ...placement }]] : [];
  });
  return new Map(placed);
}

/** Where a sheet's rows and columns stand; `null` where that can no longer be told. */
export function placementOrNone(spec: SheetSpec, found: FoundSheet): Placement | null {
  try {
    return placementOn(spec, found);
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}

function placesByMark<Each extends Draft>(
  drafts: readonly Each[],
  placementOf: (draft: Each) => Placement,
): ReadonlyMap<string, PlacedSheet> {
  return new Map(
    drafts.map((draft) => [draft.spec.mark, { worksheetName: draft.worksheetName, ...placementOf(draft) }]),
  );
}

function mendTo(spec: SheetSpec, { markRow, markColumn }: FoundSheet, edits: SheetEdits): UpdateIntent["mendTo"] {
  const top = Math.min(...edits.placement.rows.values());
  const left = edits.placement.columns.get(spec.columns[0]?.key ?? "") ?? 0;
  const moved = (at: number, places: readonly { at: number }[]): number =>
    places.reduce((place, insertion) => (insertion.at <= place ? place + 1 : place), at);
  const isThere =
    markRow !== null &&
    markColumn !== null &&
    moved(markRow, edits.rows) === top &&
    moved(markColumn, edits.columns) === left;
  return isThere ? null : { row: top, column: left };
}
