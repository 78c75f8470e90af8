import type { Plan } from "../../../src/domain/plan";
import { undoLastWrite } from "../../../src/excel/undo";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { failEverywhere, type FaultScene } from "../faultScene";
import { userHands } from "../userHands";
import { base, contentsOf, keyed, leaveUncalculated, listedNames, names, write } from "./districtScene";
import { planOf } from "./planOf";

/** As failEverywhere has it: here the sheets of finished batches stay, and the refusal is told beside them. */
interface BatchScene {
  readonly title: string;
  readonly prepare: (user: ReturnType<typeof userHands>, excel: InProcessExcel) => Promise<void>;
}

/** Small plans: what is tried at so many actions is the shell's, and the same for any plan. */
const [few, more] = [planOf(3), planOf(8)];
const sheetsOf = ({ districts }: Plan): readonly string[] => districts.map(({ name }) => name);

const firstBatch: readonly FaultScene[] = [
  {
    title: "making the first sheets in a workbook without any",
    prepare: (user, excel) => {
      leaveUncalculated(excel);
      user.type("Sheet1", "A1", "我的");
      return Promise.resolve();
    },
    act: () => write({}, few),
    step: 457,
  },
  {
    title: "bringing sheets up to date, with other fonts, a chart and a sheet that are missing",
    prepare: async (user, excel) => {
      leaveUncalculated(excel);
      await write({ districtIds: ["d001", "d003"] }, few);
      await write({ form: "pledge", districtIds: ["d003"] }, few);
      user.removeSheet("甲003县");
      user.type("甲001县", keyed(excel, "甲001县", ["unit", "status"]), "单位：个");
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("甲001县").charts.getItem("Patent.district.d001.inForce").delete();
        await context.sync();
      });
    },
    act: () => write({ fonts: "official" }, few),
    step: 797,
  },
  {
    title: "taking district sheets back",
    prepare: async (_, excel) => {
      leaveUncalculated(excel);
      await write({ districtIds: ["d001"] }, few);
      await write({ fonts: "official" }, few);
    },
    act: () => undoLastWrite(),
    ignoresIds: true,
    step: 307,
  },
];

describe.each(firstBatch)("$title", (scene) => {
  it("leaves the workbook as it was when an action fails, and succeeds when tried again", async () => {
    expect(await failEverywhere(scene)).toBeGreaterThan(1);
  }, 120_000);
});

const laterBatches: readonly BatchScene[] = [
  {
    title: "in an empty workbook",
    prepare: (_, excel) => Promise.resolve(leaveUncalculated(excel)),
  },
  {
    title: "where all sheets stand",
    prepare: async (user, excel) => {
      leaveUncalculated(excel);
      await write({}, more);
      user.removeSheet("甲007县");
      for (const name of sheetsOf(more).filter((each) => each !== "甲007县")) {
        user.type(name, keyed(excel, name, ["unit", "status"]), "单位：个");
      }
    },
  },
];

/** The look, the first batch, then this one. */
const batch = 3;

describe.each(laterBatches)("a later batch that fails $title", ({ prepare }) => {
  it("is taken back alone, at whatever action", async () => {
    const { actions, expected } = await rehearse(prepare);
    for (const action of samples(actions)) {
      const excel = startExcel();
      await prepare(userHands(excel.workbook), excel);
      excel.host.failAt({ batch, action, code: "GeneralException" });
      const outcome = await write({}, more);
      expect(outcome).toMatchObject({
        doneCount: 6,
        stoppedBy: { kind: "refusal", error: { code: "GeneralException" } },
      });
      expect({ action, isAsAfterBatch: contentsOf(excel) === expected }).toEqual({ action, isAsAfterBatch: true });
      excel.dispose();
    }
  }, 120_000);
});

/** How many actions a sync has, and what the workbook holds right before it. */
async function rehearse(prepare: BatchScene["prepare"]): Promise<{ actions: number; expected: string }> {
  const excel = startExcel();
  await prepare(userHands(excel.workbook), excel);
  const syncs: { actions: number; before: string }[] = [];
  let before = "";
  excel.host.onBatch(({ kind, actions }) => {
    if (kind !== "workbook") return;
    syncs.push({ actions, before });
    before = contentsOf(excel);
  });
  await write({}, more);
  excel.dispose();
  const sync = syncs[batch - 1];
  if (!sync) throw new Error(`there is no sync ${batch}`);
  return { actions: sync.actions, expected: sync.before };
}

/** The first, some that fall on other kinds of actions each time, and every other of the last, which list the sheets on 目录. */
function samples(actions: number): readonly number[] {
  const some = [0, 0.11, 0.27, 0.43, 0.61, 0.79, 0.93].map((part) => Math.floor(part * (actions - 1)));
  const last = Array.from({ length: 15 }, (_, i) => actions - 1 - 2 * i);
  return [...new Set([...some, ...last])];
}

describe("after a later batch failed", () => {
  it("目录 lists exactly the sheets that stand, undo takes them back, and trying again makes the rest", async () => {
    const excel = startExcel();
    leaveUncalculated(excel);
    const before = contentsOf(excel);
    excel.host.failAt({ batch: 3, action: 900, code: "GeneralException" });
    await write();
    const user = userHands(excel.workbook);
    expect(user.sheetNames()).toEqual(["Sheet1", ...base, "目录", ...names.slice(0, 6)]);
    expect(listedNames(excel)).toEqual(names.slice(0, 6));
    await undoLastWrite();
    expect(contentsOf(excel) === before).toBe(true);
    await write();
    expect(listedNames(excel)).toEqual(names);
    excel.dispose();
  });
});
