import type { Answer, Question } from "./messages";

/** A way to something that answers questions. */
export interface Channel {
  ask(question: Question): void;
  close(): void;
}

/** What becomes of what is said at the other end, and of its end. */
export interface Listener {
  hear(answer: Answer): void;
  /** It could not start, or it died. */
  stopped(): void;
}

/** Opens a channel to where reading runs. */
export type OpenChannel = (listener: Listener) => Promise<Channel>;

/** Reading in a worker of its own, so that the pane never freezes; in place where there are no workers. */
export const openChannel: OpenChannel = (listener) =>
  typeof Worker === "undefined" ? openInPlace(listener) : openWorker(listener);

async function openWorker(listener: Listener): Promise<Channel> {
  const { spawnWorker } = await import(/* webpackMode: "eager" */ "./spawnWorker");
  return channelTo(spawnWorker(), listener);
}

/** A channel to a worker that has started, or is about to. */
export function channelTo(worker: Worker, listener: Listener): Channel {
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => listener.hear(data));
  worker.addEventListener("messageerror", () => listener.stopped());
  worker.addEventListener("error", (event) => {
    // It is told of in the pane; the browser need not say it again.
    event.preventDefault();
    listener.stopped();
  });
  return {
    ask: (question) => worker.postMessage(question, movedBuffers(question)),
    close: () => worker.terminate(),
  };
}

/** Reading in the pane itself. */
export async function openInPlace(listener: Listener): Promise<Channel> {
  const { answerQuestions } = await import(/* webpackChunkName: "readInPlace" */ "./answering");
  let isOpen = true;
  const answer = answerQuestions((said) => {
    if (isOpen) listener.hear(said);
  });
  return {
    ask: (question) => void answer(question),
    close: () => {
      isOpen = false;
    },
  };
}

/** A file's bytes go over instead of being copied. */
function movedBuffers(question: Question): ArrayBuffer[] {
  return question.kind === "read" && "bytes" in question.brought ? [question.brought.bytes] : [];
}
