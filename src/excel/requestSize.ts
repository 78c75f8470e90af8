import type { Intent } from "./intent";

/**
 * What Excel on the web takes in one request is 5 MB.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const mostBytes = 4_500_000;

/** As measured with 60 dates; an inserted row or column costs the requests that give it its look. */
const bytesOf = { formula: 260, constant: 30, insertion: 9_000 } as const;

/** Whether a write can be sent as one request, as far as can be told without putting it together. */
export function fitsOneRequest(intents: readonly Intent[]): boolean {
  return intents.reduce((sum, intent) => sum + bytesOfIntent(intent), 0) < mostBytes;
}

function bytesOfIntent(intent: Intent): number {
  if (intent.kind === "create") {
    const cells = intent.spec.rows.flatMap((row) => row.cells);
    return bytesOfCells(cells.map((cell) => typeof cell?.content === "object"));
  }
  const { cells, columns, rows } = intent.edits;
  const isFormula = cells.map(({ content }) => typeof content === "string" && content.startsWith("="));
  return bytesOfCells(isFormula) + (columns.length + rows.length) * bytesOf.insertion;
}

function bytesOfCells(isFormula: readonly boolean[]): number {
  return isFormula.reduce((sum, is) => sum + (is ? bytesOf.formula : bytesOf.constant), 0);
}
