import type { Plan } from "../../src/domain/plan";
import { defaultPlan } from "../../src/domain/plans";
import { writeDistrictSheets } from "../../src/excel/districts/writeDistrictSheets";
import { dress, dressPlain, drawBorders, rangeOf } from "../../src/excel/dress";
import { intentsFor, type Intent } from "../../src/excel/intent";
import { queueLook } from "../../src/excel/look";
import { contentsOf } from "../../src/sheets/contents";
import { districtSpecs } from "../../src/sheets/districts/districtSpecs";
import { looks } from "../../src/sheets/look";
import { startExcel } from "../workbench/excelInProcess";
import { planOf } from "../excel/districts/planOf";
import type { Row } from "./measure";

const many = 300;

/** What district sheets cost at 17 and at 300 districts, beside a generator that sends each block by itself. */
export async function benchDistricts(): Promise<Row[]> {
  const few = planOf(defaultPlan.districts.length);
  // The first run warms up.
  await costOf(few, makeSheets);
  const own = await costOf(defaultPlan, makeSheets);
  const [of17, of300] = await inTurns(few, planOf(many));
  const again = await costOf(defaultPlan, async (plan) => {
    await makeSheets(plan);
    return () => makeSheets(plan);
  });
  const naive = await costOf(defaultPlan, makeNaively);
  return [
    countRow("make 17 district sheets, 目录 and what they rest on", own, "4 syncs"),
    countRow("look at 17 that are as they should be", again, "1 sync"),
    {
      what: "time to make 17 sheets, beside one sync per block",
      ours: speed(own),
      yardstick: `${speed(naive)}, ${naive.syncs} syncs`,
      figure: rounded(own.milliseconds / naive.milliseconds),
      goal: "–",
    },
    {
      what: `time for each of ${many} district sheets, beside each of 17`,
      ours: `${speed(of300)}, ${of300.syncs} syncs, at most ${kilobytes(of300.mostBytes)}`,
      yardstick: speed(of17),
      figure: rounded(of300.milliseconds / of300.sheets / (of17.milliseconds / of17.sheets)),
      goal: "≤ 1.2×",
    },
  ];
}

interface Cost {
  readonly sheets: number;
  readonly milliseconds: number;
  readonly syncs: number;
  readonly bytes: number;
  readonly mostBytes: number;
}

const rounds = 3;

/** Both in turns, so that a busy machine slows both alike; of each the quickest. */
async function inTurns(one: Plan, other: Plan): Promise<readonly [Cost, Cost]> {
  const costs: [Cost, Cost][] = [];
  for (let round = 0; round < rounds; round++) {
    costs.push([await costOf(one, makeSheets), await costOf(other, makeSheets)]);
  }
  const quickest = (i: 0 | 1): Cost =>
    costs.map((pair) => pair[i]).reduce((best, cost) => (cost.milliseconds < best.milliseconds ? cost : best));
  return [quickest(0), quickest(1)];
}

type Work = (plan: Plan) => Promise<unknown>;

/** What a work costs in a new workbook; of a work that gives another one, what that other one costs. */
async function costOf(plan: Plan, work: Work): Promise<Cost> {
  const { workbook, host, dispose } = startExcel();
  // Nobody calculates here: what is measured is ours and the way to Excel.
  workbook.calculator = { calculate: () => Promise.resolve() };
  let [syncs, bytes, mostBytes] = [0, 0, 0];
  host.onBatch((report) => {
    if (report.kind !== "workbook") return;
    syncs++;
    bytes += report.bytes;
    mostBytes = Math.max(mostBytes, report.bytes);
  });
  let started = performance.now();
  const then = await work(plan);
  if (typeof then === "function") {
    [syncs, bytes, mostBytes] = [0, 0, 0];
    started = performance.now();
    await (then as () => Promise<unknown>)();
  }
  const milliseconds = performance.now() - started;
  dispose();
  return { sheets: plan.districts.length, milliseconds, syncs, bytes, mostBytes };
}

const wished = ({ districts }: Plan) => ({ form: "report", districtIds: districts.map(({ id }) => id) }) as const;

async function makeSheets(plan: Plan): Promise<void> {
  const request = { ...wished(plan), fonts: "windows", colorsTabs: false } as const;
  const watch = { onProgress: () => {}, isCancelled: () => false };
  const { doneCount } = await writeDistrictSheets(request, { keep: [] }, watch, plan);
  if (doneCount !== plan.districts.length) throw new Error(`${doneCount} of ${plan.districts.length} sheets were made`);
}

/** The same contents with their fonts and lines, but neither pages nor charts: each row is written and sent by itself. */
async function makeNaively(plan: Plan): Promise<void> {
  const described = districtSpecs(plan, wished(plan), { found: () => null, listed: new Set() });
  const specs = [...described.base, described.directory, ...described.sheets];
  await Excel.run(async (context) => {
    const read = queueLook(context, specs);
    await context.sync();
    const intents = intentsFor(read(), specs, { keep: [] });
    for (const intent of intents) await addByItself(context, intent);
    for (const intent of intents) await writeByRows(context, intent);
  });
}

async function addByItself(context: Excel.RequestContext, intent: Intent): Promise<void> {
  if (intent.kind === "create") context.workbook.worksheets.add(intent.worksheetName);
  await context.sync();
}

async function writeByRows(context: Excel.RequestContext, intent: Intent): Promise<void> {
  if (intent.kind !== "create") return;
  const worksheet = context.workbook.worksheets.getItem(intent.worksheetName);
  const contents = contentsOf(intent.spec, intent.placement);
  for (const [i, row] of contents.entries()) {
    const [area, role] = [
      { row: i, column: 0, rowCount: 1, columnCount: row.length },
      intent.spec.rows[i]?.role ?? "body",
    ];
    dressPlain(worksheet, area, "windows");
    dress(worksheet, area, { role, hasLabel: true, setsHeight: true, fonts: "windows" });
    if (looks[role].hasBorders) drawBorders(worksheet, area);
    rangeOf(worksheet, area).formulas = [row];
    await context.sync();
  }
}

function countRow(what: string, { syncs, bytes, mostBytes }: Cost, goal: string): Row {
  return {
    what,
    ours: `${kilobytes(bytes)}, at most ${kilobytes(mostBytes)} at once`,
    yardstick: "",
    figure: syncs,
    goal,
  };
}

const speed = ({ sheets, milliseconds }: Cost): string => `${((sheets * 1000) / milliseconds).toFixed(1)} sheets/s`;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;
const rounded = (ratio: number): number => Number(ratio.toFixed(2));
