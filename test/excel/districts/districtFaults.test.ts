import { writeDistrictSheets } from "../../../src/excel/districts/writeDistrictSheets";
import { undoLastWrite } from "../../../src/excel/undo";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { failEverywhere, type FaultScene } from "../faultScene";
import { userHands } from "../userHands";
import { base, contentsOf, keyed, leaveUncalculated, listedNames, names, patient, wish, write } from "./districtScene";

/** As failEverywhere has it: here the sheets of finished batches stay, and the refusal is told beside them. */
interface BatchScene {
  readonly title: string;
  readonly prepare: (user: ReturnType<typeof userHands>, excel: InProcessExcel) => Promise<void>;
  readonly steps: readonly number[];
}

const firstBatch: readonly FaultScene[] = [
  {
    title: "making the first sheets in a workbook without any",
    prepare: (user, excel) => {
      leaveUncalculated(excel);
      user.type("Sheet1", "A1", "我的");
      return Promise.resolve();
    },
    act: () => write({ districtIds: ["qixing"] }),
    step: 907,
  },
  {
    title: "bringing sheets up to date, with other fonts, a chart and a sheet that are missing",
    prepare: async (user, excel) => {
      leaveUncalculated(excel);
      await write({ districtIds: ["lingchuan", "qixing"] });
      await write({ form: "pledge", districtIds: ["qixing"] });
      user.removeSheet("七星区");
      user.type("灵川县", keyed(excel, "灵川县", ["unit", "status"]), "单位：个");
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("灵川县").charts.getItem("Patent.district.lingchuan.inForce").delete();
        await context.sync();
      });
    },
    act: () => write({ districtIds: ["lingchuan", "quanzhou", "qixing"], fonts: "official" }),
    step: 619,
  },
  {
    title: "taking district sheets back",
    prepare: async (_, excel) => {
      leaveUncalculated(excel);
      await write({ districtIds: ["lingchuan"] });
      await write({ districtIds: ["lingchuan", "qixing"], fonts: "official" });
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
    steps: [3],
  },
  {
    title: "where all sheets stand",
    prepare: async (user, excel) => {
      leaveUncalculated(excel);
      await write();
      user.removeSheet("资源县");
      for (const name of names.filter((each) => each !== "资源县")) {
        user.type(name, keyed(excel, name, ["unit", "status"]), "单位：个");
      }
    },
    steps: [4],
  },
];

describe.each(laterBatches)("a later batch that fails $title", ({ prepare, steps }) => {
  it.each(steps)(
    "is taken back alone, at whatever action of sync %i",
    async (batch) => {
      const { actions, expected } = await rehearse(prepare, batch);
      for (const action of samples(actions)) {
        const excel = startExcel();
        await prepare(userHands(excel.workbook), excel);
        excel.host.failAt({ batch, action, code: "GeneralException" });
        const outcome = await writeDistrictSheets(wish(), { keep: [] }, patient);
        expect(outcome).toMatchObject({
          doneCount: (batch - 2) * 6,
          stoppedBy: { kind: "refusal", error: { code: "GeneralException" } },
        });
        expect({ action, isAsAfterBatch: contentsOf(excel) === expected }).toEqual({ action, isAsAfterBatch: true });
        excel.dispose();
      }
    },
    120_000,
  );
});

/** How many actions a sync has, and what the workbook holds right before it. */
async function rehearse(prepare: BatchScene["prepare"], batch: number): Promise<{ actions: number; expected: string }> {
  const excel = startExcel();
  await prepare(userHands(excel.workbook), excel);
  const syncs: { actions: number; before: string }[] = [];
  let before = "";
  excel.host.onBatch(({ kind, actions }) => {
    if (kind !== "workbook") return;
    syncs.push({ actions, before });
    before = contentsOf(excel);
  });
  await writeDistrictSheets(wish(), { keep: [] }, patient);
  excel.dispose();
  const sync = syncs[batch - 1];
  if (!sync) throw new Error(`there is no sync ${batch}`);
  return { actions: sync.actions, expected: sync.before };
}

/** The first, the last, and some between them that fall on other kinds of actions each time. */
function samples(actions: number): readonly number[] {
  const some = [0, 0.27, 0.61, 0.93].map((part) => Math.floor(part * (actions - 1)));
  return [...new Set([...some, actions - 1])];
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
