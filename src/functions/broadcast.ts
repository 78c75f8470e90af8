import { PlanError } from "../domain/planError";
import { heightOf, shapeOf, widthOf, type Argument, type Cell, type Reading } from "./reading";

type Arguments<Values extends readonly unknown[]> = { readonly [i in keyof Values]: Argument<Values[i]> };

/**
 * Calculates cell by cell as Excel's own operators do: a single cell, a row or a column is repeated to fit the others.
 * A blank anywhere leaves its own result blank, a refusal spoils only its own result.
 */
export function broadcast<Values extends readonly unknown[]>(
  given: Arguments<Values>,
  calculateOne: (...values: Values) => Cell,
): Cell[][] {
  const all = given as readonly Argument<unknown>[];
  const height = commonSize(all, heightOf);
  const width = commonSize(all, widthOf);
  const result = new Array<Cell[]>(height);
  for (let row = 0; row < height; row++) {
    const rows = all.map((argument) => argument.rows[argument.rows.length === 1 ? 0 : row] ?? []);
    result[row] = calculateRow(rows, width, calculateOne as unknown as Calculation);
  }
  return result;
}

type Readings = readonly Reading<unknown>[];
type Calculation = (...values: unknown[]) => Cell;

function calculateRow(rows: readonly Readings[], width: number, calculateOne: Calculation): Cell[] {
  const cells = new Array<Cell>(width);
  const values = new Array<unknown>(rows.length);
  for (let column = 0; column < width; column++) {
    cells[column] = answerAt(rows, column, values) ?? calculateOne(...values);
  }
  return cells;
}

/** The answer that stands before any calculation, a blank before a refusal; else fills in the values. */
function answerAt(rows: readonly Readings[], column: number, values: unknown[]): Cell | undefined {
  let answer: Cell | undefined;
  for (let i = 0; i < rows.length; i++) {
    const readings = rows[i] as Readings;
    const reading = readings[readings.length === 1 ? 0 : column] as Reading<unknown>;
    if (reading.answer === undefined) values[i] = reading.value;
    else if (reading.answer === "") return "";
    else answer ??= reading.answer;
  }
  return answer;
}

function commonSize(all: readonly Argument<unknown>[], sizeOf: (argument: Argument<unknown>) => number): number {
  let common = 1;
  for (const argument of all) {
    const size = sizeOf(argument);
    if (size === 1 || size === common) continue;
    if (common !== 1) throw new PlanError("shapeMismatch", all.map(shapeOf).join("，"));
    common = size;
  }
  return common;
}
