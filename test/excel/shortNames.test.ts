import { addShortNames, ownShortNames, removeShortNames, type CommentedName } from "../../src/excel/shortNames";
import { addName } from "../../src/workbench/objects/names";
import { snapshot } from "../../src/workbench/objects/snapshot";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { failEverywhere } from "./faultScene";
import { userHands } from "./userHands";

const wanted: readonly CommentedName[] = [
  { name: "TARGET", formula: "=LAMBDA([县区],PATENT.TARGET(县区))", comment: "专利目标的短名称，同 PATENT.TARGET" },
  { name: "GAP", formula: "=LAMBDA([县区],PATENT.GAP(县区))", comment: "专利目标的短名称，同 PATENT.GAP" },
];

let excel: InProcessExcel;

beforeEach(() => {
  excel = startExcel({ profile: "m365" });
});
afterEach(() => excel.dispose());

const names = () => excel.workbook.names.map(({ name, formula }) => `${name} ${formula}`);
const whole = () => JSON.stringify(snapshot(excel.workbook));
const userName = (name: string, formula: string, comment = "") =>
  addName(excel.workbook, { name, formula, comment, worksheetId: null, visible: true }, "user");
const refusal = (doing: Promise<unknown>) => doing.catch((error: unknown) => error);

describe("addShortNames", () => {
  it("adds all of them in two syncs, with the comment that Excel shows", async () => {
    let syncs = 0;
    excel.host.onBatch(({ kind }) => void (syncs += kind === "workbook" ? 1 : 0));
    await addShortNames(wanted);
    expect(names()).toEqual(wanted.map(({ name, formula }) => `${name} ${formula}`));
    expect(excel.workbook.names.map(({ comment, visible }) => [comment, visible])).toEqual([
      ["专利目标的短名称，同 PATENT.TARGET", true],
      ["专利目标的短名称，同 PATENT.GAP", true],
    ]);
    expect(syncs).toBe(2);
  });

  it("adds only what is missing", async () => {
    await addShortNames(wanted.slice(1));
    await addShortNames(wanted);
    expect(names()).toHaveLength(2);
  });

  it.each(["GAP", "gap"])("refuses where the user has a name %s, and leaves it alone", async (name) => {
    userName(name, "=Sheet1!$A$1");
    const before = whole();
    expect(await refusal(addShortNames(wanted))).toMatchObject({ code: "nameTaken", given: "GAP" });
    expect(whole()).toBe(before);
  });

  it("refuses where a table has the name", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getActiveWorksheet().tables.add("A1:B3", true);
      table.name = "TARGET";
      await context.sync();
    });
    expect(await refusal(addShortNames(wanted))).toMatchObject({ code: "nameTaken", given: "TARGET" });
    expect(names()).toEqual([]);
  });

  it("leaves alone a name of one worksheet, which stands beside the workbook's", async () => {
    const { id } = excel.workbook.worksheets[0] ?? { id: "" };
    addName(
      excel.workbook,
      { name: "GAP", formula: "=Sheet1!$A$1", comment: "", worksheetId: id, visible: true },
      "user",
    );
    await addShortNames(wanted);
    expect(names()).toContain("GAP =Sheet1!$A$1");
    expect(names()).toHaveLength(3);
  });

  it("says that an Excel that cannot read a LAMBDA has none, and leaves no trace", async () => {
    excel.host.failAt({ batch: 1, action: 8, code: "InvalidArgument" });
    const before = whole();
    expect(await refusal(addShortNames(wanted))).toMatchObject({ code: "noLambda" });
    expect(whole()).toBe(before);
  });

  it("says so in an Excel whose formulas know no LAMBDA", async () => {
    excel.dispose();
    excel = startExcel({ profile: "ltsc2021" });
    const before = whole();
    expect(await refusal(addShortNames(wanted))).toMatchObject({ code: "noLambda" });
    expect(whole()).toBe(before);
  });

  it("refuses at once while a cell is edited", async () => {
    excel.workbook.isEditingCell = true;
    expect(await refusal(addShortNames(wanted))).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.workbook.isEditingCell = false;
    expect(names()).toEqual([]);
  });

  it("leaves the workbook as it was when any action fails, and succeeds when tried again", async () => {
    const syncs = await failEverywhere({
      ...{ title: "", profile: "m365" },
      prepare: async () => {},
      act: () => addShortNames(wanted),
    });
    expect(syncs).toBe(2);
  });
});

describe("removeShortNames", () => {
  it("takes away ours alone, and gives their names", async () => {
    await addShortNames(wanted);
    userName("STATUS", "=Sheet1!$B$2");
    expect(await removeShortNames(wanted)).toEqual(["TARGET", "GAP"]);
    expect(names()).toEqual(["STATUS =Sheet1!$B$2"]);
  });

  it("knows ours by the comment, should Excel write the formula another way", async () => {
    userName("GAP", "=_xlfn.LAMBDA(_xlpm.x,PATENT.GAP(_xlpm.x))", "专利目标的短名称，同 PATENT.GAP");
    expect(await ownShortNames(wanted)).toEqual(["GAP"]);
    expect(await removeShortNames(wanted)).toEqual(["GAP"]);
  });

  it("never takes a user's name of the same spelling", async () => {
    userName("GAP", "=Sheet1!$A$1", "我的差额");
    expect(await ownShortNames(wanted)).toEqual([]);
    expect(await removeShortNames(wanted)).toEqual([]);
    expect(names()).toEqual(["GAP =Sheet1!$A$1"]);
  });

  it("leaves the workbook as it was when any action fails, and succeeds when tried again", async () => {
    const user = userHands(excel.workbook);
    user.type("Sheet1", "A1", 1);
    const syncs = await failEverywhere({
      ...{ title: "", profile: "m365" },
      prepare: () => addShortNames(wanted),
      act: () => removeShortNames(wanted),
    });
    expect(syncs).toBe(2);
  });
});
