import { defaultPlan } from "../../src/domain/plans";
import { undoLastWrite } from "../../src/excel/undo";
import { writeBlock } from "../../src/excel/writeBlock";
import { writeSheets } from "../../src/excel/writeSheets";
import { zhCN } from "../../src/i18n/zhCN";
import { targetBlock } from "../../src/sheets/targetBlock";
import { targetSheet } from "../../src/sheets/targetSheet";
import { area } from "../../src/workbench/objects/area";
import { snapshot } from "../../src/workbench/objects/snapshot";
import { worksheetNamed } from "../../src/workbench/objects/workbook";
import { selectCells } from "../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

const name = "目标-拥有量";
const both = () => ["inForce", "applications"].map((id) => targetSheet(defaultPlan, id, zhCN));
const one = () => both().slice(0, 1);
const block = () => targetBlock(defaultPlan, { indicatorId: "inForce", districtIds: ["qixing", "lipu"] }, zhCN);

type Hands = ReturnType<typeof userHands>;
interface Scene {
  readonly title: string;
  readonly prepare: (user: Hands, excel: InProcessExcel) => Promise<void>;
  readonly act: () => Promise<unknown>;
  /** The worksheets that fail half removed come back with other ids: only then are ids left out. */
  readonly ignoresIds?: true;
}

async function startSomewhere(user: Hands, excel: InProcessExcel): Promise<void> {
  user.addSheet("汇总");
  user.type("汇总", "B2", "本处数据");
  const summary = worksheetNamed(excel.workbook, "汇总");
  if (summary) selectCells(excel.workbook, summary.id, area(6, 2), "user");
}

async function withUserEdits(user: Hands, excel: InProcessExcel): Promise<void> {
  await startSomewhere(user, excel);
  await writeSheets(one());
  user.type("汇总", "A1", `='${name}'!E5`);
  user.insertRow(name, 1);
  user.type(name, "A1", "报局长审阅");
  user.deleteRow(name, 3);
  user.type(name, "E5", 181);
  user.type(name, "B21", 1);
  user.insertColumn(name, "C");
  user.type(name, "C4", "备注");
  user.deleteRow(name, 7);
  user.widen(name, "A", 200);
  user.type(name, "A30", "此表经会议审定");
  user.move(name, 2);
}

const scenes: readonly Scene[] = [
  { title: "a first insert of both tables", prepare: startSomewhere, act: () => writeSheets(both()) },
  { title: "an update of a sheet with user edits", prepare: withUserEdits, act: () => writeSheets(one()) },
  {
    title: "an update that mends a dead mark and adds a lost column and last rows",
    prepare: async (user, excel) => {
      await startSomewhere(user, excel);
      await writeSheets(one());
      user.deleteColumn(name, "F");
      user.deleteRow(name, 25);
      user.deleteRow(name, 21);
      user.deleteRow(name, 1);
    },
    act: () => writeSheets(one()),
  },
  {
    title: "a first insert beside a dead mark",
    prepare: async (user, excel) => {
      await startSomewhere(user, excel);
      await writeSheets(one());
      user.removeSheet(name);
    },
    act: () => writeSheets(one()),
  },
  { title: "a block of cells", prepare: startSomewhere, act: () => writeBlock(block()) },
  {
    title: "taking back an update",
    prepare: async (user, excel) => {
      await withUserEdits(user, excel);
      await writeSheets(one());
      user.type(name, "A31", "后来的备注");
    },
    act: undoLastWrite,
  },
  {
    title: "taking back a first insert",
    prepare: async (user, excel) => {
      await startSomewhere(user, excel);
      await writeSheets(both());
    },
    act: undoLastWrite,
    ignoresIds: true,
  },
  {
    title: "taking back a block of cells",
    prepare: async (user, excel) => {
      await startSomewhere(user, excel);
      await writeBlock(block());
    },
    act: undoLastWrite,
  },
];

describe.each(scenes)("$title", ({ prepare, act, ignoresIds }) => {
  const seen = (excel: InProcessExcel): unknown =>
    ignoresIds ? withoutIds(snapshot(excel.workbook)) : snapshot(excel.workbook);

  it("leaves the workbook as it was, whichever action of whichever sync fails, and succeeds when tried again", async () => {
    const { batches, result } = await rehearse(prepare, act);
    expect(batches.length).toBeGreaterThan(0);
    for (const [i, actions] of batches.entries()) {
      for (let action = 0; action < actions; action++) {
        const excel = startExcel();
        await prepare(userHands(excel.workbook), excel);
        const before = seen(excel);
        excel.host.failAt({ batch: i + 1, action, code: "GeneralException" });
        const place = `sync ${i + 1}, action ${action}`;
        await expect(act().then(() => place)).rejects.toMatchObject({ code: "GeneralException" });
        expectSame(seen(excel), before, place);
        await act();
        expectSame(withoutIds(snapshot(excel.workbook)), result, `${place}, tried again`);
        excel.dispose();
      }
    }
  }, 120_000);
});

/** How many actions each sync has when nothing fails, and what comes out. */
async function rehearse(prepare: Scene["prepare"], act: Scene["act"]): Promise<{ batches: number[]; result: unknown }> {
  const excel = startExcel();
  await prepare(userHands(excel.workbook), excel);
  const batches: number[] = [];
  const stop = excel.host.onBatch(({ kind, actions }) => {
    if (kind === "workbook") batches.push(actions);
  });
  await act();
  stop();
  excel.dispose();
  return { batches, result: withoutIds(snapshot(excel.workbook)) };
}

/** Compares as text, which is quick, and shows where two snapshots part only when they do. */
function expectSame(found: unknown, expected: unknown, place: string): void {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  expect({ place, found }).toEqual({ place, found: expected });
}

function withoutIds(given: unknown): unknown {
  return JSON.parse(JSON.stringify(given, (key, value: unknown) => (key === "id" ? undefined : value)));
}
