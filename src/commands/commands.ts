import type { CommandOutcome } from "./outcome";

/**
 * Every ribbon button that acts: the manifest's FunctionName, and what it does.
 * What writes is fetched when it is first needed, so that functions and pane are there sooner.
 */
export const commands: Readonly<Record<string, () => Promise<CommandOutcome>>> = {
  insertTargets: async () => {
    const { insertTargets } = await import(/* webpackChunkName: "writing" */ "./insertTargets");
    return insertTargets();
  },
  undoWrite: async () => {
    const { undoLastWrite } = await import(/* webpackChunkName: "writing" */ "../excel/undo");
    return { page: "targets", outcome: { kind: "undone", report: await undoLastWrite() } };
  },
  openFunctions: async () => ({ page: "functions" }),
};
