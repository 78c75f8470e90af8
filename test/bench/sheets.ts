import { defaultPlan } from "../../src/domain/plans";
import { writeSheets, writeUnlessChanging } from "../../src/excel/writeSheets";
import { entrySheets, monitoringSheets } from "../../src/sheets/workbookSheets";
import { requestedSheets } from "../../src/sheets/sheetsRequest";
import { startExcel } from "../workbench/excelInProcess";
import { ratio, type Row } from "./measure";

const rounds = 7;
const indicatorIds = ["inForce", "applications"];

const commands: Readonly<Record<string, () => Promise<object>>> = {
  "insert both official tables": () => writeSheets(requestedSheets(defaultPlan, { kind: "targets", indicatorIds })),
  "make all sheets": () => writeSheets(monitoringSheets(defaultPlan)),
  "add a cut-off": () => writeUnlessChanging(entrySheets(defaultPlan, [{ year: 2019, month: 6, day: 30 }])),
};

interface Cost {
  syncs: number;
  actions: number;
  bytes: number;
  readonly milliseconds: number[];
}

/** What it costs to make all sheets and to add a date to them, beside the two official tables alone. */
export async function benchSheets(): Promise<Row[]> {
  const costs = new Map<string, Cost>();
  for (let round = 0; round <= rounds; round++) {
    // The first round warms up.
    if (round === 1) costs.clear();
    await runOn(["insert both official tables"], costs);
    await runOn(["make all sheets", "add a cut-off"], costs);
  }
  const yardstick = costs.get("insert both official tables")?.milliseconds ?? [];
  return [...costs]
    .slice(1)
    .flatMap(([what, cost]) => [
      countRow(what, cost),
      { what: `time to ${what}, beside both official tables`, ...ratio(cost.milliseconds, yardstick), goal: "–" },
    ]);
}

/** Runs the commands one after another on a new workbook. */
async function runOn(names: readonly string[], costs: Map<string, Cost>): Promise<void> {
  const { workbook, host, dispose } = startExcel();
  // Nobody calculates here: what is measured is ours and the way to Excel.
  workbook.calculator = { calculate: () => Promise.resolve() };
  for (const name of names) {
    const cost: Cost = { syncs: 0, actions: 0, bytes: 0, milliseconds: costs.get(name)?.milliseconds ?? [] };
    const stop = host.onBatch(({ kind, actions, bytes }) => {
      if (kind !== "workbook") return;
      cost.syncs++;
      cost.actions += actions;
      cost.bytes += bytes;
    });
    const started = performance.now();
    const report = await commands[name]?.();
    cost.milliseconds.push(performance.now() - started);
    stop();
    if (typeof report !== "object" || "previews" in report) throw new Error(`it was not written: ${name}`);
    costs.set(name, cost);
  }
  dispose();
}

function countRow(what: string, { syncs, actions, bytes }: Cost): Row {
  const ours = `${actions} actions, ${(bytes / 1024).toFixed(1)} kB`;
  return { what, ours, yardstick: "", figure: syncs, goal: "2 syncs" };
}
