import type { Actuals } from "../domain/actuals";
import { actualsStore } from "../domain/actualsStore";
import { wholeAnswer, type Answer } from "./answer";
import type { Cell } from "./reading";

type Invocation = CustomFunctions.StreamingInvocation<any[][]>;

/** Asks for the figures of this workbook. Whoever asks is answered again whenever they change. */
export type ReadActuals = () => Actuals;

/** One cell's call that lives on: its arguments are read already, only the calculation is repeated. */
interface LiveCall {
  readonly invocation: Invocation;
  readonly calculate: (read: ReadActuals) => Cell[][];
  emitted: Answer | null;
}

const calls = new Set<LiveCall>();

/** One subscription for all cells: a sheet may hold thousands of them. */
let unsubscribe: (() => void) | null = null;

/**
 * Answers a streaming cell: at once when it needs no figure of this workbook, else as soon as the workbook has been read,
 * and again whenever its own result has changed, until it is cancelled.
 */
export function answerLive(invocation: Invocation, calculate: (read: ReadActuals) => Cell[][]): void {
  const call: LiveCall = { invocation, calculate, emitted: null };
  if (!emit(call)) return;
  calls.add(call);
  unsubscribe ??= actualsStore.subscribe(emitAll);
  invocation.onCanceled = () => release(call);
}

const notReadYet = new Error("the workbook has not been read yet");

/** Gives the call its result if it is a new one, and whether figures of this workbook went into it. */
function emit(call: LiveCall): boolean {
  let isLive = false;
  const read = (): Actuals => {
    isLive = true;
    const actuals = actualsStore.current();
    if (actuals === null) throw notReadYet;
    return actuals;
  };
  try {
    const answer = wholeAnswer(() => call.calculate(read));
    if (call.emitted !== null && isSame(answer, call.emitted)) return isLive;
    call.emitted = answer;
    call.invocation.setResult(answer);
  } catch (error) {
    if (error !== notReadYet) throw error;
  }
  return isLive;
}

/** A bug in one call must not keep the others from their new results. */
function emitAll(): void {
  const bugs: unknown[] = [];
  for (const call of [...calls]) {
    try {
      if (calls.has(call)) emit(call);
    } catch (bug) {
      bugs.push(bug);
    }
  }
  if (bugs.length > 0) throw bugs[0];
}

function release(call: LiveCall): void {
  calls.delete(call);
  if (calls.size > 0) return;
  unsubscribe?.();
  unsubscribe = null;
}

function isSame(one: Answer, other: Answer): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return isSameCell(one, other);
  return (
    one.length === other.length &&
    one.every((row, i) => {
      const otherRow = other[i] ?? [];
      return row.length === otherRow.length && row.every((cell, k) => isSameCell(cell, otherRow[k]));
    })
  );
}

function isSameCell(one: unknown, other: unknown): boolean {
  if (!(one instanceof CustomFunctions.Error) || !(other instanceof CustomFunctions.Error)) return one === other;
  return one.code === other.code && one.message === other.message;
}
