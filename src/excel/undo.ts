import type { UndoReport } from "./report";

/** Whether there is a write that 撤销本次写入 can take back. */
export function canUndo(): boolean {
  return false;
}

/** Calls the listener whenever `canUndo` may have changed; gives the way to stop listening. */
export function onUndoChange(listener: () => void): () => void {
  return () => void listener;
}

/** Takes back our last write, leaving alone and naming whatever someone changed since. */
export async function undoLastWrite(): Promise<UndoReport> {
  throw new Error("not written yet");
}
