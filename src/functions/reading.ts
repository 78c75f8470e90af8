import { PlanError } from "../domain/planError";

/** What a cell of ours may hold. */
export type Cell = string | number | CustomFunctions.Error;

/** What one cell of an argument says: a value to calculate with, or already the answer: a blank, a refusal. */
export type Reading<T> = { readonly value: T; readonly answer?: undefined } | { readonly answer: Cell };

/** One argument, read: its name for sentences, and a reading for each of its cells. */
export interface Argument<T> {
  readonly name: string;
  readonly rows: readonly (readonly Reading<T>[])[];
}

/** Reads what Excel hands over: a matrix, or for a list parameter and in a value preview a single value. */
export function readArgument<T>(name: string, given: any, read: (cell: unknown) => Reading<T>): Argument<T> {
  if (!Array.isArray(given)) return { name, rows: [[read(given)]] };
  return { name, rows: (given as unknown[][]).map((row) => row.map(read)) };
}

/** An argument left out arrives as null; a blank cell is a matrix that holds null, "" or 0. */
export function isOmitted(given: unknown): boolean {
  return given === null || given === undefined;
}

/** The plain value of a cell; newer Excel hands over data types as objects. */
function plainValue(cell: unknown): unknown {
  const isDataType = typeof cell === "object" && cell !== null && "basicValue" in cell;
  return isDataType ? cell.basicValue : cell;
}

/** A cell as its user sees it, for a sentence. */
export function asWritten(cell: unknown): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

/**
 * Remembers what was read: a column holds the same few names and years again and again.
 * Forgets everything at `limit` rather than growing with whatever a workbook holds.
 */
export function remembered<T>(read: (cell: unknown) => Reading<T>, limit = 4096): (cell: unknown) => Reading<T> {
  const known = new Map<unknown, Reading<T>>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const reading = read(plainValue(cell));
    if (known.size >= limit) known.clear();
    // A data type is a new object each time: remembering it would only fill the memory.
    if (typeof cell !== "object" || cell === null) known.set(cell, reading);
    return reading;
  };
}

/** The one cell of an argument that must not be several. */
export function onlyReading<T>(argument: Argument<T>): Reading<T> {
  const [[first, ...others] = [], ...rows] = argument.rows;
  if (!first || others.length > 0 || rows.length > 0) throw new PlanError("shapeMismatch", shapeOf(argument));
  return first;
}

/** How many rows an argument has. */
export function heightOf(argument: Argument<unknown>): number {
  return argument.rows.length;
}

/** How many columns an argument has. */
export function widthOf(argument: Argument<unknown>): number {
  return argument.rows[0]?.length ?? 0;
}

/** Rows and columns of an argument, for a sentence: 县区 17×1. */
export function shapeOf(argument: Argument<unknown>): string {
  return `${argument.name} ${heightOf(argument)}×${widthOf(argument)}`;
}
