import { commands } from "../../src/commands/commands";
import { runCommand } from "../../src/commands/runCommand";
import type { CommandOutcome } from "../../src/commands/outcome";
import { setContents } from "../../src/workbench/objects/cells";
import { snapshot } from "../../src/workbench/objects/snapshot";
import { worksheetNamed, type WorkbookModel } from "../../src/workbench/objects/workbook";
import { placeOf } from "../../src/workbench/objects/worksheet";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

/** Presses a ribbon button: what the pane is given to show, and how often the button was released. */
async function press(name: string): Promise<{ shown: CommandOutcome[]; released: number }> {
  const pressed = { shown: [] as CommandOutcome[], released: 0 };
  const command = commands[name];
  if (!command) throw new Error(`no button ${name}`);
  const show = async (outcome: CommandOutcome) => void pressed.shown.push(outcome);
  await runCommand(command, show, { completed: () => void (pressed.released += 1) });
  return pressed;
}

/** Types a number into the cell that holds another one, as a user would. */
function replaceFigure(workbook: WorkbookModel, sheetName: string, figure: number, typed: number): void {
  const worksheet = worksheetNamed(workbook, sheetName);
  if (!worksheet) throw new Error(`no worksheet ${sheetName}`);
  const [key] = [...worksheet.cells].find(([, cell]) => cell.value === figure) ?? [];
  if (key !== undefined) {
    const place = { ...placeOf(key), rowCount: 1, columnCount: 1 };
    return setContents(workbook, worksheet.id, place, [[typed]], "user");
  }
  throw new Error(`no ${figure} on ${sheetName}`);
}

describe("the button 目标表", () => {
  it("inserts both official tables at once into a workbook that has none", async () => {
    const { shown, released } = await press("insertTargets");
    expect(released).toBe(1);
    expect(shown).toMatchObject([
      {
        page: "targets",
        outcome: {
          kind: "written",
          report: {
            written: [
              { worksheetName: "目标-拥有量", isNew: true },
              { worksheetName: "目标-受理量", isNew: true },
            ],
          },
        },
      },
    ]);
    expect(worksheetNamed(excel.workbook, "目标-受理量")).not.toBeNull();
  });

  it("needs two syncs: look, then write", async () => {
    let syncs = 0;
    excel.host.onBatch(({ kind }) => void (syncs += kind === "workbook" ? 1 : 0));
    await press("insertTargets");
    expect(syncs).toBe(2);
  });

  it("asks for a preview, and changes nothing, when something that exists would change", async () => {
    await press("insertTargets");
    replaceFigure(excel.workbook, "目标-拥有量", 3968, 3986);
    const before = JSON.stringify(snapshot(excel.workbook));
    const { shown } = await press("insertTargets");
    expect(shown).toEqual([
      {
        page: "targets",
        outcome: { kind: "preview", request: { kind: "targets", indicatorIds: ["inForce", "applications"] } },
      },
    ]);
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
  });

  it("says that all is up to date when nothing would change", async () => {
    await press("insertTargets");
    const before = JSON.stringify(snapshot(excel.workbook));
    const { shown } = await press("insertTargets");
    expect(shown).toMatchObject([
      { outcome: { kind: "written", report: { written: [{ isNew: false }, { isNew: false }] } } },
    ]);
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
  });

  it("passes on Excel's refusal at once while a cell is being edited, and changes nothing", async () => {
    const before = JSON.stringify(snapshot(excel.workbook));
    excel.workbook.isEditingCell = true;
    const { shown, released } = await press("insertTargets");
    excel.workbook.isEditingCell = false;
    expect(shown).toMatchObject([{ outcome: { kind: "refused", error: { code: "InvalidOperationInCellEditMode" } } }]);
    expect(released).toBe(1);
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
  });
});

describe("the button 完成数", () => {
  it("creates the sheets at once where that only creates, and tells the page of figures", async () => {
    const { shown, released } = await press("createEntrySheets");
    expect(released).toBe(1);
    expect(shown).toMatchObject([{ page: "actuals", outcome: { kind: "written" } }]);
    expect(worksheetNamed(excel.workbook, "完成数-全市")).not.toBeNull();
  });

  it("asks for a preview, and changes nothing, when a target was altered", async () => {
    await press("createEntrySheets");
    replaceFigure(excel.workbook, "目标-拥有量", 3968, 3986);
    const before = JSON.stringify(snapshot(excel.workbook));
    const { shown } = await press("createEntrySheets");
    expect(shown).toEqual([{ page: "actuals", outcome: { kind: "preview", request: { kind: "entry", added: null } } }]);
    expect(JSON.stringify(snapshot(excel.workbook)) === before).toBe(true);
  });
});

describe("the button 导入", () => {
  it("shows the import on the page of figures, and changes nothing", async () => {
    const before = JSON.stringify(snapshot(excel.workbook));
    const { shown, released } = await press("openImport");
    expect(released).toBe(1);
    expect(shown).toEqual([{ page: "actuals", outcome: { kind: "importAsked" } }]);
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
  });
});

describe("the button 监测", () => {
  it("creates the sheet with all that it reads, and is undone whole", async () => {
    const before = JSON.stringify(snapshot(excel.workbook));
    const { shown } = await press("createMonitoring");
    expect(shown).toMatchObject([{ page: "monitoring", outcome: { kind: "written" } }]);
    expect(worksheetNamed(excel.workbook, "监测")).not.toBeNull();
    await press("undoWrite");
    expect(JSON.stringify(snapshot(excel.workbook)) === before).toBe(true);
  });
});

describe("the button 县区表", () => {
  it("lets the page of the district sheets make them, and changes nothing itself", async () => {
    const before = JSON.stringify(snapshot(excel.workbook));
    const { shown, released } = await press("createDistrictSheets");
    expect(released).toBe(1);
    expect(shown).toEqual([{ page: "districts", outcome: { kind: "districtsAsked" } }]);
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
  });
});

describe("the buttons 标示落后县区 and 清除标示", () => {
  it("mark what is there, and take it away again", async () => {
    await press("createEntrySheets");
    expect((await press("markBehind")).shown).toMatchObject([
      { page: "monitoring", outcome: { kind: "marked", report: { marked: ["完成数-拥有量", "完成数-受理量"] } } },
    ]);
    const { shown } = await press("clearMarks");
    expect(shown).toMatchObject([{ page: "monitoring", outcome: { kind: "cleared", report: { marked: [] } } }]);
  });

  it("say on the page what is missing, and release the button", async () => {
    const { shown, released } = await press("markBehind");
    expect(shown).toMatchObject([
      { page: "monitoring", outcome: { kind: "refused", error: { code: "nothingToMark" } } },
    ]);
    expect(released).toBe(1);
  });
});

describe("the button 撤销本次写入", () => {
  it("takes the last write back", async () => {
    const before = JSON.stringify(snapshot(excel.workbook));
    await press("insertTargets");
    const { shown } = await press("undoWrite");
    expect(shown).toMatchObject([
      { page: null, outcome: { kind: "undone", report: { removed: ["目标-拥有量", "目标-受理量"] } } },
    ]);
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
  });

  it("says so when there is nothing to take back", async () => {
    const { shown } = await press("undoWrite");
    expect(shown).toMatchObject([{ outcome: { kind: "refused", error: { code: "nothingToUndo" } } }]);
  });
});

describe("the button 函数", () => {
  it("opens the page of the functions", async () => {
    expect((await press("openFunctions")).shown).toEqual([{ page: "functions" }]);
  });
});

describe("runCommand", () => {
  it("shows a bug too, and releases the button", async () => {
    const bug = new Error("boom");
    const shown: CommandOutcome[] = [];
    let released = 0;
    const fail = () => Promise.reject(bug);
    await runCommand({ page: "targets", run: fail }, async (outcome) => void shown.push(outcome), {
      completed: () => void (released += 1),
    });
    expect(shown).toEqual([{ page: "targets", outcome: { kind: "refused", error: bug } }]);
    expect(released).toBe(1);
  });

  it("releases the button even when the pane cannot be shown", async () => {
    let released = 0;
    const cannotShow = () => Promise.reject(new Error("no pane"));
    const event = { completed: () => void (released += 1) };
    await expect(runCommand({ page: "functions" }, cannotShow, event)).rejects.toThrow("no pane");
    expect(released).toBe(1);
  });
});
