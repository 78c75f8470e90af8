import { PlanError } from "../domain/planError";
import type { Channel, OpenChannel } from "./channel";
import type { Answer, Question } from "./messages";

/** Why nothing more is answered. */
export type Ending = "cancelled" | "readerStopped";

/** Who asks: what is read, for refusals, and who is told how far it is. */
export interface Asker {
  readonly given: string;
  readonly progress: (share: number) => void;
}

type Unnumbered<T> = T extends Question ? Omit<T, "id"> : never;

/** Questions and their answers over one channel, which opens with the first question. */
export interface Exchange {
  ask<T>(question: Unnumbered<Question>, asker: Asker): Promise<T>;
  /** Closes the channel; what is awaited, and whatever is asked later, is refused. */
  end(ending: Ending): void;
}

interface Waiting extends Asker {
  readonly done: (result: unknown) => void;
  readonly failed: (error: Error) => void;
}

/** An exchange that has asked nothing yet. */
export function openExchange(open: OpenChannel): Exchange {
  const waiting = new Map<number, Waiting>();
  let ended: Ending | null = null;
  let channel: Promise<Channel> | null = null;
  let asked = 0;
  const end = (ending: Ending) => {
    ended ??= ending;
    for (const { given, failed } of waiting.values()) failed(new PlanError(ended, given));
    waiting.clear();
    // What never opened need not be closed.
    channel?.then((opened) => opened.close()).catch(() => undefined);
  };
  const start = async () => open({ hear: (answer) => settle(waiting, answer), stopped: () => end("readerStopped") });
  const ask = async <T>(question: Unnumbered<Question>, asker: Asker): Promise<T> => {
    if (ended !== null) throw new PlanError(ended, asker.given);
    const id = asked++;
    const answer = new Promise<unknown>((done, failed) => waiting.set(id, { ...asker, done, failed }));
    channel ??= start();
    channel.then((opened) => ended ?? opened.ask({ ...question, id })).catch(() => end("readerStopped"));
    return (await answer) as T;
  };
  return { ask, end };
}

function settle(waiting: Map<number, Waiting>, answer: Answer): void {
  const asker = waiting.get(answer.id);
  if (asker === undefined) return;
  if (answer.kind === "progress") {
    asker.progress(answer.share);
    return;
  }
  waiting.delete(answer.id);
  if (answer.kind === "done") asker.done(answer.result);
  else asker.failed(errorOf(answer));
}

function errorOf(answer: Exclude<Answer, { kind: "done" | "progress" }>): Error {
  if (answer.kind === "refused") {
    const { code, given, facts } = answer.refusal;
    return new PlanError(code, given, facts);
  }
  // The place where it happened, not where it was told of.
  return Object.assign(new Error(answer.message), { stack: answer.stack });
}
