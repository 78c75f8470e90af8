import fc from "fast-check";
import { barePicture } from "../../../src/workbench/grid/bare";
import { changesBetween } from "../../../src/workbench/grid/changes";
import { pictureOf } from "../../../src/workbench/grid/picture";
import { area } from "../../../src/workbench/objects/area";
import { setContents } from "../../../src/workbench/objects/cells";
import { setSize, setStyle } from "../../../src/workbench/objects/format";
import { addName } from "../../../src/workbench/objects/names";
import { insertCells } from "../../../src/workbench/objects/structure";
import { createWorkbook, type WorkbookModel } from "../../../src/workbench/objects/workbook";
import {
  addWorksheet,
  deleteWorksheet,
  moveWorksheet,
  renameWorksheet,
} from "../../../src/workbench/objects/worksheets";

/** The changes of the grid that an edit of the model leads to. */
function changesOf(workbook: WorkbookModel, edit: () => void) {
  const before = pictureOf(workbook);
  edit();
  return changesBetween(before, pictureOf(workbook));
}

const idOf = (workbook: WorkbookModel): string => workbook.worksheets[0]?.id ?? "";

describe("changesBetween", () => {
  it("are none when nothing happened", () => {
    const workbook = createWorkbook();
    setContents(workbook, idOf(workbook), area(0, 0, 1, 2), [["七星区", "=1+1"]], "addin");
    expect(changesBetween(pictureOf(workbook), pictureOf(workbook))).toEqual([]);
  });

  it("touch only the cell that changed", () => {
    const workbook = createWorkbook();
    setContents(workbook, idOf(workbook), area(0, 0, 1, 2), [[118, 130]], "addin");
    const changes = changesOf(workbook, () => setContents(workbook, idOf(workbook), area(0, 1), [[131]], "addin"));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.params).toMatchObject({ cellValue: { 0: { 1: { v: 131, f: null } } } });
    expect(Object.keys((changes[0]?.params as { cellValue: object[] }).cellValue[0] ?? {})).toEqual(["1"]);
  });

  it("leave the results of formulas to the grid", () => {
    const workbook = createWorkbook();
    setContents(workbook, idOf(workbook), area(0, 0), [["=SUM(B1:B2)"]], "addin");
    const before = pictureOf(workbook);
    const [cell] = workbook.worksheets[0]?.cells.values() ?? [];
    if (cell) workbook.worksheets[0]?.cells.set(0, { ...cell, value: 42 });
    expect(changesBetween(before, pictureOf(workbook))).toEqual([]);
  });

  it("clear a cell that the model has blanked", () => {
    const workbook = createWorkbook();
    setContents(workbook, idOf(workbook), area(2, 3), [["x"]], "addin");
    const changes = changesOf(workbook, () => setContents(workbook, idOf(workbook), area(2, 3), [[""]], "addin"));
    expect(changes[0]?.params).toMatchObject({ cellValue: { 2: { 3: { v: null, f: null } } } });
  });

  it("bring a new worksheet before any formula that names it", () => {
    const workbook = createWorkbook();
    const ids = changesOf(workbook, () => {
      setContents(workbook, idOf(workbook), area(0, 0), [["='目标'!A1"]], "addin");
      addWorksheet(workbook, "目标", "addin");
    }).map(({ id }) => id);
    expect(ids).toEqual(["sheet.mutation.insert-sheet", "sheet.mutation.set-range-values"]);
  });

  it("follow rows inserted above by moving the contents", () => {
    const workbook = createWorkbook();
    setContents(workbook, idOf(workbook), area(0, 0), [["题"]], "addin");
    const changes = changesOf(workbook, () =>
      insertCells(workbook, idOf(workbook), area(0, 0, 1, 16384), "Down", "user"),
    );
    expect(changes[0]?.params).toMatchObject({ cellValue: { 0: { 0: { v: null } }, 1: { 0: { v: "题" } } } });
  });

  it("give a column its width in pixels", () => {
    const workbook = createWorkbook();
    const place = { id: idOf(workbook), place: area(0, 2), axis: "column" as const, size: 90 };
    const [width] = changesOf(workbook, () => setSize(workbook, place, "addin"));
    expect(width?.params).toMatchObject({ colWidth: 120, ranges: [{ startColumn: 2, endColumn: 2 }] });
  });

  it("show cells centred across as merged", () => {
    const workbook = createWorkbook();
    const id = idOf(workbook);
    const changes = changesOf(workbook, () => {
      setContents(workbook, id, area(0, 0), [["标题"]], "addin");
      setStyle(workbook, id, area(0, 0, 1, 6), () => ({ horizontal: "CenterAcrossSelection" }), "addin");
    });
    const merge = changes.find((change) => change.id.endsWith("add-worksheet-merge"));
    expect(merge?.params).toMatchObject({ ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 5 }] });
  });

  it("keep a hidden mark from the grid until a formula needs it", () => {
    const workbook = createWorkbook();
    const mark = {
      name: "PatentSheet.targets",
      worksheetId: null,
      formula: "=Sheet1!$A$1",
      visible: false,
      comment: "",
    };
    expect(changesOf(workbook, () => addName(workbook, mark, "addin"))).toEqual([]);
    const changes = changesOf(workbook, () =>
      setContents(workbook, idOf(workbook), area(4, 4), [["=patentsheet.targets"]], "user"),
    );
    expect(changes[0]).toMatchObject({
      id: "formula.mutation.set-defined-name",
      params: { name: "PatentSheet.targets", formulaOrRefString: "Sheet1!$A$1" },
    });
  });

  it("have everything calculated anew when a LAMBDA name comes, changes or goes", () => {
    const workbook = createWorkbook();
    const add = (formula: string) =>
      addName(workbook, { name: "TARGET", worksheetId: null, formula, visible: true, comment: "" }, "addin");
    const [change, ...others] = changesOf(workbook, () => add("=LAMBDA([县区],PATENT.TARGET(县区))"));
    expect(change).toMatchObject({ params: { forceCalculation: true } });
    expect(others).toEqual([]);
  });

  it("give up the conditional formats of a worksheet that is deleted", () => {
    const workbook = createWorkbook({ worksheetNames: ["一", "二"] });
    const look = { fill: "#FFC7CE", fontColor: null, bold: null, italic: null, numberFormat: null };
    const format = { id: "1", areas: [area(0, 0)], formula: "=A1>0", format: look, stopIfTrue: false };
    if (workbook.worksheets[0]) workbook.worksheets[0].conditionalFormats = [format];
    const ids = changesOf(workbook, () => deleteWorksheet(workbook, idOf(workbook), "user")).map(({ id }) => id);
    expect(ids).toEqual(["formula.mutation.remove-other-formula", "sheet.mutation.remove-sheet"]);
  });

  it("start a grid that shows the bare first sheet", () => {
    const workbook = createWorkbook({ worksheetNames: ["一", "二"] });
    const ids = changesBetween(barePicture(pictureOf(workbook)), pictureOf(workbook)).map(({ id }) => id);
    expect(ids).toEqual(["sheet.mutation.insert-sheet"]);
  });

  it("bring the tabs into the model's order, whatever was added, deleted, renamed and moved", () => {
    const step = fc.record({ kind: fc.constantFrom("add", "delete", "move", "rename"), at: fc.nat(9), to: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const workbook = createWorkbook({ worksheetNames: ["一", "二", "三"] });
        const tabs = workbook.worksheets.map(({ id, name }) => ({ id, name }));
        const changes = changesOf(workbook, () => steps.forEach((one, i) => take(workbook, one, i)));
        for (const change of changes) follow(tabs, change);
        expect(tabs).toEqual(workbook.worksheets.map(({ id, name }) => ({ id, name })));
      }),
    );
  });
});

function take(workbook: WorkbookModel, { kind, at, to }: { kind: string; at: number; to: number }, i: number): void {
  const { worksheets } = workbook;
  const id = worksheets[at % worksheets.length]?.id ?? "";
  if (kind === "add") addWorksheet(workbook, null, "user");
  if (kind === "delete" && worksheets.length > 1) deleteWorksheet(workbook, id, "user");
  if (kind === "move") moveWorksheet(workbook, id, to % worksheets.length, "user");
  if (kind === "rename") renameWorksheet(workbook, id, `名${i}`, "user");
}

interface TabParams {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly index: number;
  readonly subUnitId: string;
  readonly name: string;
  readonly fromOrder: number;
  readonly toOrder: number;
}

/** What the grid does with its list of tabs, by the description of its own mutations. */
function follow(tabs: { id: string; name: string }[], change: { id: string; params: object }): void {
  const { sheet, index, subUnitId, name, fromOrder, toOrder } = change.params as TabParams;
  const at = tabs.findIndex(({ id }) => id === subUnitId);
  if (change.id.endsWith("insert-sheet")) tabs.splice(index, 0, { id: sheet.id, name: sheet.name });
  if (change.id.endsWith("remove-sheet")) tabs.splice(at, 1);
  if (change.id.endsWith("set-worksheet-name")) (tabs[at] as { name: string }).name = name;
  if (change.id.endsWith("set-worksheet-order")) tabs.splice(toOrder, 0, ...tabs.splice(fromOrder, 1));
}
