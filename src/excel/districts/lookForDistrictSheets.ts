import { directoryMark, isDistrictMark } from "../../sheets/districts/districtMarks";
import type { FoundSheet } from "../../sheets/grid";
import { isKeyCorner } from "../../sheets/keys";
import type { Look } from "../look";
import { cellsOfDistrictSheet, lookInParts } from "../lookInParts";
import { markOfName } from "../mark";

/** A district sheet or 目录, found by its live mark. */
export interface StandingSheet {
  readonly mark: string;
  readonly worksheetId: string;
  readonly found: FoundSheet;
}

/** What a workbook has of district sheets. */
export interface SeenDistrictSheets {
  readonly standing: readonly StandingSheet[];
  /** Marks of sheets that are gone. */
  readonly deadMarks: readonly string[];
  readonly worksheets: Look["worksheets"];
  /** All names of the workbook. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** Of a plan with some 300 districts: how many there are is not known before the look. */
const cellsOfDirectory = 7_500;

/** Finds every district sheet and 目录, whatever the worksheets are called, in two syncs. */
export async function lookForDistrictSheets(context: Excel.RequestContext): Promise<SeenDistrictSheets> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const named = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const marks = named.flatMap(({ name }) => markOfName(name) ?? []).filter(isOfDistricts);
  const subjects = marks.map((mark) => ({ mark, table: null }));
  const { sheets, worksheets } = await lookInParts(context, subjects, ({ mark }) =>
    mark === directoryMark ? cellsOfDirectory : cellsOfDistrictSheet,
  );
  const standing = sheets.flatMap(({ subject: { mark }, candidates: [candidate] }) => {
    // A marked cell that someone moved onto a sheet of their own does not make that sheet ours.
    return candidate && holdsKeys(candidate.found) ? [{ mark, ...candidate }] : [];
  });
  const alive = new Set(sheets.flatMap(({ subject, candidates }) => (candidates.length > 0 ? [subject.mark] : [])));
  return {
    standing: oncePerWorksheet(standing),
    deadMarks: marks.filter((mark) => !alive.has(mark)),
    worksheets,
    names: named,
  };
}

function isOfDistricts(mark: string): boolean {
  return mark === directoryMark || isDistrictMark(mark);
}

/** The hidden first cell of our sheets that have keys. */
function holdsKeys({ grid, markRow, markColumn }: FoundSheet): boolean {
  return markRow !== null && markColumn !== null && isKeyCorner(grid, markRow, markColumn);
}

function oncePerWorksheet(standing: readonly StandingSheet[]): readonly StandingSheet[] {
  return [...new Map(standing.map((each) => [each.worksheetId, each])).values()];
}
