import type { SheetSpec, SheetSubject } from "../sheets/sheetSpec";
import { queueLook, queueSheet, type Look } from "./look";

/**
 * About how many cells one answer of Excel holds before it comes near 5 MB: formulas of the longest kind, with formats.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const mostCells = 25_000;

/** Looks at sheets in one sync, or for hundreds of them in as many as their answers need. */
export async function lookInParts<Subject extends SheetSubject>(
  context: Excel.RequestContext,
  subjects: readonly Subject[],
  cellsOf: (subject: Subject) => number,
): Promise<Look> {
  const [first = [], ...others] = partsOf(subjects, cellsOf);
  const read = queueLook(context, first);
  await context.sync();
  const look = read();
  const later: Look["sheets"][] = [];
  for (const part of others) later.push(await lookFurther(context, part));
  return { ...look, sheets: [...look.sheets, ...later.flat()] };
}

/** About how many cells a district's sheet of either form has: no more with more districts. */
export const cellsOfDistrictSheet = 1_050;

/** How many cells a sheet has when nobody added any. */
export function cellsOfSpec({ rows, columns }: SheetSpec): number {
  return rows.length * columns.length;
}

async function lookFurther(context: Excel.RequestContext, subjects: readonly SheetSubject[]): Promise<Look["sheets"]> {
  const read = subjects.map((subject) => queueSheet(context, subject));
  await context.sync();
  return read.map((sheet) => sheet());
}

function partsOf<Subject>(
  subjects: readonly Subject[],
  cellsOf: (subject: Subject) => number,
): readonly (readonly Subject[])[] {
  const parts: Subject[][] = [];
  let cells = Infinity;
  for (const subject of subjects) {
    cells += cellsOf(subject);
    const open = parts[parts.length - 1];
    if (open && cells <= mostCells) open.push(subject);
    else {
      parts.push([subject]);
      cells = cellsOf(subject);
    }
  }
  return parts;
}
