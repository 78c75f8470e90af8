import { indicatorById } from "../domain/indicator";
import { isoDate, type Period } from "../domain/period";
import type { Indicator } from "../domain/plan";
import { PlanError } from "../domain/planError";
import { defaultPlan } from "../domain/plans";
import { entryMarks } from "../sheets/markSpecs";
import { monitoringMarks } from "../sheets/monitoring/monitoringSheet";
import type { ConditionSpec } from "../sheets/conditionSpec";
import { addressOfArea } from "../sheets/address";
import { placesOf } from "../sheets/places";
import type { Placement } from "../sheets/placement";
import type { SheetSpec } from "../sheets/sheetSpec";
import { monitoringSheets } from "../sheets/workbookSheets";
import { syncOrRestore } from "./allOrNothing";
import { areaOf } from "./conditions";
import { placedSheets } from "./intent";
import { rememberWrite } from "./lastWrite";
import { queueLook, type Candidate, type Look } from "./look";
import { addMarks, findMarks, type FoundMarks, type MarkState } from "./markStates";
import { selectedFigures } from "./markedSelection";
import type { MarkReport } from "./report";
import { actualsMark, targetsMark } from "../sheets/sheetMarks";

/** Marks who is behind on the 监测 and 完成数 sheets, in place of the marks that are there. */
export async function markSheets(): Promise<MarkReport> {
  return Excel.run(async (context) => {
    const seen = await lookAtSheets(context);
    const ids = seen.standing.map(({ candidate }) => candidate.worksheetId);
    const found = await findMarks(context, ids);
    const wanted = seen.standing.flatMap(({ spec, candidate }) => marksOn(spec, candidate, seen.others));
    await replaceMarks(context, found, wanted);
    return { marked: seen.standing.map(({ candidate }) => candidate.found.worksheetName), cleared: 0 };
  });
}

/** Marks who is behind among the user's own selected figures, measured by one indicator at one date. */
export async function markSelection(choice: {
  readonly indicatorId: string;
  readonly period: Period;
}): Promise<MarkReport> {
  return Excel.run(async (context) => {
    const indicator = indicatorById(defaultPlan, choice.indicatorId);
    const { others } = await lookAtSheets(context);
    refuseUnmeasured(others, indicator, choice.period);
    const selected = await selectedFigures(context, defaultPlan);
    const places = placesOf({ rows: new Map(), columns: new Map(), others });
    const found = await findMarks(context, [selected.worksheetId]);
    const kept = found.states.filter(({ address }) => address !== selected.address);
    const wanted = selected.marks({ plan: defaultPlan, indicator, period: choice.period }, places);
    await replaceMarks(context, found, [...wanted, ...kept]);
    return { marked: [selected.fullAddress], cleared: 0 };
  });
}

/** Takes away exactly our marks, from every worksheet. */
export async function clearMarks(): Promise<MarkReport> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const found = await findMarks(
      context,
      worksheets.items.map(({ id }) => id),
    );
    if (found.states.length === 0) return { marked: [], cleared: 0 };
    await replaceMarks(context, found, []);
    return { marked: [], cleared: found.states.length };
  });
}

/** Puts the wanted marks in the place of those found; when Excel refuses, the former ones stand again. */
export async function replaceMarks(
  context: Excel.RequestContext,
  found: FoundMarks,
  wanted: readonly MarkState[],
): Promise<void> {
  const worksheetIds = [...new Set([...found.states, ...wanted].map(({ worksheetId }) => worksheetId))];
  found.remove();
  addMarks(context, wanted);
  await syncOrRestore(context, async () => {
    const now = await findMarks(context, worksheetIds);
    now.remove();
    addMarks(context, found.states);
    await context.sync();
  });
  rememberWrite({ kind: "marks", worksheetIds, before: found.states });
}

interface SeenSheets {
  /** Those of the sheets to be marked that the workbook has. */
  readonly standing: readonly { readonly spec: SheetSpec; readonly candidate: Candidate }[];
  readonly others: NonNullable<Placement["others"]>;
}

async function lookAtSheets(context: Excel.RequestContext): Promise<SeenSheets> {
  const set = monitoringSheets(defaultPlan);
  const read = queueLook(context, set.subjects);
  await context.sync();
  const look: Look = read();
  const candidateOf = (mark: string): Candidate | undefined =>
    look.sheets.find(({ subject }) => subject.mark === mark)?.candidates[0];
  const specs = set.describe((mark) => candidateOf(mark)?.found ?? null);
  const standing = specs.flatMap((spec) => {
    const candidate = candidateOf(spec.mark);
    return candidate && isMarked(spec) ? [{ spec, candidate }] : [];
  });
  if (standing.length === 0) throw new PlanError("nothingToMark", "");
  return { standing, others: placedSheets(specs, ({ mark }) => candidateOf(mark)) };
}

function isMarked({ mark }: SheetSpec): boolean {
  return (
    mark === "monitoring" || defaultPlan.indicators.some(({ id, isAssessed }) => isAssessed && mark === actualsMark(id))
  );
}

function marksOn(
  spec: SheetSpec,
  { worksheetId, found }: Candidate,
  others: SeenSheets["others"],
): readonly MarkState[] {
  const placed = others.get(spec.mark);
  // What the marks read must be there: without the targets or the rules nobody can be said to be behind.
  for (const mark of ["rules", ...defaultPlan.annexes.map(({ indicatorId }) => targetsMark(indicatorId))]) {
    if (!others.has(mark)) throw new PlanError("marksNeedSheets", found.worksheetName);
  }
  if (!placed) throw new PlanError("keysMissing", found.worksheetName);
  const placement: Placement = { ...placed, others };
  const conditions = spec.mark === "monitoring" ? monitoringMarks(defaultPlan) : entryMarks(defaultPlan);
  return conditions.map((condition: ConditionSpec) => ({
    worksheetId,
    address: addressOfArea(areaOf(spec, condition.area, placement)),
    formula: condition.formula(placesOf(placement)),
    priority: null,
  }));
}

function refuseUnmeasured(others: SeenSheets["others"], indicator: Indicator, period: Period): void {
  const sheet = others.get(actualsMark(indicator.id));
  if (!sheet || !others.has("rules") || !others.has(targetsMark(indicator.id))) {
    throw new PlanError("marksNeedSheets", indicator.shortName);
  }
  if (!sheet.columns.has(isoDate(period))) throw new PlanError("noCutOff", isoDate(period), { nearest: "" });
}
