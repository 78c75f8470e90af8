import { writeDistrictsUnlessChanging } from "../../../src/excel/districts/writeDistrictSheets";
import type { BatchReport } from "../../../src/workbench/protocol/host";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { userHands } from "../userHands";
import { contentsOf, leaveUncalculated, names, patient, wish, write } from "./districtScene";

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;
let syncs: BatchReport[];

beforeEach(() => {
  excel = startExcel();
  leaveUncalculated(excel);
  user = userHands(excel.workbook);
  syncs = [];
  excel.host.onBatch((report) => report.kind === "workbook" && syncs.push(report));
});
afterEach(() => excel.dispose());

const qixing = { districtIds: ["qixing"] };

describe("writeDistrictsUnlessChanging", () => {
  it("makes 17 sheets at once where there is none, in four syncs", async () => {
    const outcome = await writeDistrictsUnlessChanging(wish(), patient);
    expect(outcome).toMatchObject({ doneCount: 17, stoppedBy: null });
    expect(user.sheetNames().slice(-17)).toEqual(names);
    expect(syncs).toHaveLength(4);
  });

  it("adds a district without a question: that 目录 lists it is what was asked for", async () => {
    await write(qixing);
    const outcome = await writeDistrictsUnlessChanging(wish({ districtIds: ["yanshan"] }), patient);
    expect(outcome).toMatchObject({ doneCount: 1 });
  });

  it("writes nothing and says what would change when an official figure was altered", async () => {
    await write(qixing);
    user.type("目标-拥有量", "E5", 181);
    const before = contentsOf(excel);
    syncs = [];
    const met = await writeDistrictsUnlessChanging(wish(qixing), patient);
    expect(met).toMatchObject({ changesExisting: true });
    expect("sheets" in met && met.sheets.flatMap(({ differences }) => differences)).toMatchObject([
      { label: "灵川县 2019年", found: 181, official: 118 },
    ]);
    expect(syncs).toHaveLength(1);
    expect(contentsOf(excel) === before).toBe(true);
  });

  it("asks before other fonts are put on sheets that stand", async () => {
    await write(qixing);
    const before = contentsOf(excel);
    expect(await writeDistrictsUnlessChanging(wish({ ...qixing, fonts: "official" }), patient)).toMatchObject({
      changesExisting: true,
    });
    expect(contentsOf(excel) === before).toBe(true);
  });
});
