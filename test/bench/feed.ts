import { actualsStore } from "../../src/domain/actualsStore";
import { defaultPlan } from "../../src/domain/plans";
import { startActualsFeed } from "../../src/excel/actualsFeed";
import { writeSheets } from "../../src/excel/writeSheets";
import { monitoringSheets } from "../../src/sheets/workbookSheets";
import type { Host } from "../../src/workbench/protocol/host";
import { userHands } from "../excel/userHands";
import { startExcel } from "../workbench/excelInProcess";
import { askCount, asks } from "./asks";
import { startCall } from "./liveCall";
import type { Row } from "./measure";

type User = ReturnType<typeof userHands>;

const stock = "完成数-拥有量";
const pasted = Array.from({ length: 17 }, (_, i) => Array.from({ length: 6 }, (_year, k) => 100 + 10 * i + k));

const edits: readonly ((user: User) => void)[] = [
  (user) => user.type(stock, user.find(stock, "七星区", "F"), 3000),
  (user) => user.paste(stock, `B9:G25`, pasted),
];
const others: readonly ((user: User) => void)[] = [
  (user) => user.type("Sheet1", "A1", 5),
  (user) => user.widen(stock, "B", 90),
  (user) => user.select(stock, "C12"),
];

interface Cost {
  readonly reads: number;
  readonly pushes: number;
  /** How many live cells got a result, and how many results one of them got at most. */
  readonly cells: number;
  readonly most: number;
}

/** What one edit of the user costs, with 5,000 live cells: reads of the workbook, pushes of the store, results of a cell. */
export async function benchFeed(): Promise<Row[]> {
  const { workbook, host, dispose } = startExcel();
  // What is read are typed cells: nothing here waits for a formula.
  workbook.calculator = { calculate: () => Promise.resolve() };
  await writeSheets(monitoringSheets(defaultPlan));
  await startActualsFeed();
  const count = startCounting(host);
  const costOf = async (edit: (user: User) => void): Promise<Cost> => {
    await quiet(count);
    Object.assign(count, { reads: 0, pushes: 0 });
    count.results.fill(0);
    edit(userHands(workbook));
    await quiet(count);
    const { reads, pushes, results } = count;
    return { reads, pushes, cells: results.filter((each) => each > 0).length, most: Math.max(...results) };
  };
  const rows = rowsOf(await inTurn(edits, costOf), await inTurn(others, costOf));
  count.stop();
  dispose();
  return rows;
}

interface Count {
  reads: number;
  pushes: number;
  /** How many results each live cell got. */
  readonly results: number[];
  readonly stop: () => void;
}

/** Starts 5,000 live calls, and counts from now on. */
function startCounting(host: Host): Count {
  const results = new Array<number>(askCount).fill(0);
  const ends = asks().map((ask, i) => startCall(ask, () => (results[i] = (results[i] ?? 0) + 1)));
  const count = { reads: 0, pushes: 0, results, stop: () => ends.forEach((end) => end()) };
  ends.push(host.onBatch(({ kind }) => void (kind === "workbook" && count.reads++)));
  ends.push(actualsStore.subscribe(() => void count.pushes++));
  return count;
}

function rowsOf(costs: readonly Cost[], idle: readonly Cost[]): Row[] {
  const row = (what: string, each: readonly number[], goal: string, ours = each.join(", ")): Row => {
    return { what, ours, yardstick: "", figure: Math.max(...each), goal };
  };
  const cells = `${costs.map((cost) => cost.cells).join(", ")} of ${askCount} cells`;
  return [
    row(
      "reads for a typed figure, a pasted table",
      costs.map(({ reads }) => reads),
      "1",
    ),
    row(
      "pushes for the same",
      costs.map(({ pushes }) => pushes),
      "1",
    ),
    row(
      "results of one live cell for the same",
      costs.map(({ most }) => most),
      "≤ 1",
      cells,
    ),
    row(
      "reads for an edit elsewhere, a width, a selection",
      idle.map(({ reads }) => reads),
      "0",
    ),
  ];
}

async function inTurn<One, Other>(all: readonly One[], work: (one: One) => Promise<Other>): Promise<Other[]> {
  const done: Other[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}

const pauseMs = 60;
const longestMs = 5000;

/** Waits until nothing has been read or pushed for a while. */
async function quiet(count: Count): Promise<void> {
  const end = Date.now() + longestMs;
  let before = -1;
  while (before !== count.reads + count.pushes) {
    before = count.reads + count.pushes;
    if (Date.now() > end) return console.log(`The feed did not come to rest within ${longestMs / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
