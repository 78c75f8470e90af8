import { undoLastWrite } from "../excel/undo";
import { insertTargets } from "./insertTargets";
import type { CommandOutcome } from "./outcome";

/** Every ribbon button that acts: the manifest's FunctionName, and what it does. */
export const commands: Readonly<Record<string, () => Promise<CommandOutcome>>> = {
  insertTargets,
  undoWrite: async () => ({ page: "targets", outcome: { kind: "undone", report: await undoLastWrite() } }),
  openFunctions: async () => ({ page: "functions" }),
};
