import { defaultPlan } from "../domain/plans";
import type { Outcome } from "../excel/report";
import type { SheetsRequest } from "../sheets/sheetsRequest";
import type { Command } from "./outcome";

/** Every ribbon button that acts: the manifest's FunctionName, and what it does. */
export const commands: Readonly<Record<string, Command>> = {
  insertTargets: {
    page: "targets",
    run: () => write({ kind: "targets", indicatorIds: defaultPlan.annexes.map(({ indicatorId }) => indicatorId) }),
  },
  createEntrySheets: { page: "actuals", run: () => write({ kind: "entry", added: null }) },
  openImport: { page: "actuals", run: () => Promise.resolve({ kind: "importAsked" }) },
  createMonitoring: { page: "monitoring", run: () => write({ kind: "monitoring" }) },
  markBehind: {
    page: "monitoring",
    run: async () => ({ kind: "marked", report: await (await marking()).markSheets() }),
  },
  clearMarks: {
    page: "monitoring",
    run: async () => ({ kind: "cleared", report: await (await marking()).clearMarks() }),
  },
  // The page knows what is to be made, shows how far it is, and can be told to stop.
  createDistrictSheets: { page: "districts", run: () => Promise.resolve({ kind: "districtsAsked" }) },
  undoWrite: {
    page: null,
    run: async () => {
      const { undoLastWrite } = await import(/* webpackChunkName: "writing" */ "../excel/undo");
      return { kind: "undone", report: await undoLastWrite() };
    },
  },
  openFunctions: { page: "functions" },
};

/** What writes is fetched when it is first needed, so that functions and pane are there sooner. */
async function write(request: SheetsRequest): Promise<Outcome> {
  const { writeOrAsk } = await import(/* webpackChunkName: "writing" */ "./writeOrAsk");
  return writeOrAsk(request);
}

function marking(): Promise<typeof import("../excel/marks")> {
  return import(/* webpackChunkName: "writing" */ "../excel/marks");
}
