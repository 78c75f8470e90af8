import type { FunctionValues } from "../../protocol/functionResults";

/** The error a custom function gave for a cell, with its sentence. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

/** A cell that holds a formula. */
export interface Caller {
  readonly worksheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One call for the add-in: equal calls of a workbook share one. */
export interface Call {
  readonly id: number;
  readonly functionId: string;
  readonly args: readonly unknown[];
  readonly caller: Caller;
}

interface Entry extends Call {
  readonly key: string;
  result: FunctionValues | null;
  isSent: boolean;
}

interface Uses {
  readonly caller: Caller;
  readonly keys: Set<string>;
  pass: number;
  /** The formula that made these calls, once it was looked at. */
  formula: string | null;
}

/** Which custom functions the cells call, and what the add-in answered. */
export interface Calls {
  readonly entries: Map<string, Entry>;
  readonly byId: Map<number, Entry>;
  /** The ids of calls without an answer. */
  readonly waiting: Set<number>;
  readonly uses: Map<string, Uses>;
  pass: number;
  nextId: number;
}

/** No calls yet. */
export function createCalls(): Calls {
  return { entries: new Map(), byId: new Map(), waiting: new Set(), uses: new Map(), pass: 0, nextId: 1 };
}

/** The answer to a cell's call; `null` when the add-in has yet to be asked or to answer. */
export function resultOf(
  calls: Calls,
  functionId: string,
  args: readonly unknown[],
  caller: Caller,
): FunctionValues | null {
  const key = JSON.stringify([functionId, args]);
  usesOf(calls, caller).keys.add(key);
  const known = calls.entries.get(key);
  if (known) return known.result;
  const entry = { key, id: calls.nextId++, functionId, args, caller, result: null, isSent: false };
  calls.entries.set(key, entry);
  calls.byId.set(entry.id, entry);
  calls.waiting.add(entry.id);
  return null;
}

/** A calculation begins: what a cell calls from now on replaces what it called before. */
export function beginPass(calls: Calls): void {
  calls.pass++;
}

/** The calls nobody has asked the add-in for, now taken as asked. */
export function takeUnsent(calls: Calls): Call[] {
  const unsent = [...calls.entries.values()].filter(({ isSent }) => !isSent);
  for (const entry of unsent) entry.isSent = true;
  return unsent;
}

/** Whether some call still waits for its first answer. */
export function isWaiting(calls: Calls): boolean {
  return calls.waiting.size > 0;
}

/** Takes an answer. Gives whether it says something new; the answer to a call nobody makes any more does not. */
export function settle(calls: Calls, id: number, result: FunctionValues): boolean {
  const entry = calls.byId.get(id);
  if (!entry || JSON.stringify(entry.result) === JSON.stringify(result)) return false;
  entry.result = result;
  calls.waiting.delete(id);
  return true;
}

/** The cells that make any of these calls. */
export function callersOf(calls: Calls, ids: Iterable<number>): Caller[] {
  const keys = new Set([...ids].map((id) => calls.byId.get(id)?.key));
  return [...calls.uses.values()]
    .filter((use) => [...use.keys].some((key) => keys.has(key)))
    .map(({ caller }) => caller);
}

/**
 * Forgets what no cell calls any more, and gives it, so that a stream can be ended. A formula that took the place of
 * another and called nothing when it was calculated leaves the other's calls to nobody.
 */
export function releaseUnused(calls: Calls, formulaOf: (caller: Caller) => string | null): Call[] {
  for (const [place, uses] of calls.uses) {
    const formula = formulaOf(uses.caller);
    const isReplaced = uses.formula !== null && uses.formula !== formula && uses.pass !== calls.pass;
    if (formula === null || isReplaced) calls.uses.delete(place);
    else uses.formula ??= formula;
  }
  const used = new Set([...calls.uses.values()].flatMap(({ keys }) => [...keys]));
  const unused = [...calls.entries].filter(([key]) => !used.has(key));
  for (const [key, { id }] of unused) {
    calls.entries.delete(key);
    calls.byId.delete(id);
    calls.waiting.delete(id);
  }
  return unused.map(([, entry]) => entry);
}

/** The error a custom function gave for the cell `down` and `right` of its caller; `null` when it gave none. */
export function errorAt(
  calls: Calls,
  caller: Caller,
  { down, right }: { down: number; right: number },
): CellError | null {
  for (const key of calls.uses.get(placeOf(caller))?.keys ?? []) {
    const values = calls.entries.get(key)?.result;
    const isSingle = values?.length === 1 && values[0]?.length === 1;
    const cell = isSingle ? values[0]?.[0] : values?.[down]?.[right];
    if (cell && cell.message !== null) return { code: String(cell.value), message: cell.message };
  }
  return null;
}

function usesOf(calls: Calls, caller: Caller): Uses {
  const place = placeOf(caller);
  const known = calls.uses.get(place);
  if (known?.pass === calls.pass) return known;
  const fresh = { caller, keys: new Set<string>(), pass: calls.pass, formula: null };
  calls.uses.set(place, fresh);
  return fresh;
}

const placeOf = ({ worksheetId, row, column }: Caller): string => `${worksheetId} ${row} ${column}`;
