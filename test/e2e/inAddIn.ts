import type { Frame } from "playwright-core";
import { settle, type OpenWorkbench } from "./workbench";

/** Runs a function in the add-in's own page, where the real office.js speaks to the workbench, and waits for the grid. */
export async function inAddIn<T>({ page }: OpenWorkbench, act: () => Promise<T>): Promise<T> {
  const result = await frameOf(page.frames()).evaluate(act);
  await settle(page);
  return result;
}

function frameOf(frames: readonly Frame[]): Frame {
  const frame = frames.find((one) => one.url().includes("taskpane"));
  if (!frame) throw new Error("The pane is not there.");
  return frame;
}
