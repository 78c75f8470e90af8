import { area } from "../../../src/workbench/objects/area";
import { setCalculated, setContents } from "../../../src/workbench/objects/cells";
import { addConditionalFormat } from "../../../src/workbench/objects/conditionalFormats";
import { setHidden, setSize, setStyle } from "../../../src/workbench/objects/format";
import { insertCells } from "../../../src/workbench/objects/structure";
import { addTable } from "../../../src/workbench/objects/tables";
import { setValidation } from "../../../src/workbench/objects/validations";
import { activateWorksheet, addWorksheet, deleteWorksheet } from "../../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { arrival, listen } from "./listen";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const first = (): string => excel.workbook.worksheets[0]?.id ?? "";
const write = (row: number, column: number, content: string | number): void =>
  setContents(excel.workbook, first(), area(row, column), [[content]], "user");

describe("onChanged", () => {
  it("does not come for looks, sizes, conditional formats and validations", async () => {
    const { seen } = await listen(["onChanged"]);
    const { workbook } = excel;
    const place = area(0, 0);
    setStyle(workbook, first(), place, { bold: true }, "user");
    setSize(workbook, { id: first(), place, axis: "column", size: 90 }, "user");
    setHidden(workbook, { id: first(), place, axis: "row", isHidden: true }, "user");
    addConditionalFormat(workbook, first(), place, "user");
    const rule = { type: "list", source: "甲,乙", inCellDropDown: true } as const;
    setValidation(workbook, { id: first(), place, change: { rule } }, "user");
    await arrival();
    expect(seen).toEqual([]);
  });

  it("tells a co-author's change apart, which no table grows for", async () => {
    write(0, 0, "县区");
    write(1, 0, "灵川县");
    addTable(excel.workbook, { id: first(), place: area(0, 0, 2, 1), hasHeaders: true }, "user");
    const { seen } = await listen(["onChanged"]);
    setContents(excel.workbook, first(), area(2, 0), [["七星区"]], "coauthor");
    insertCells(excel.workbook, first(), area(9, 0, 1, 16384), "Down", "coauthor");
    await arrival();
    expect(seen).toMatchObject([
      { address: "A3", changeType: "RangeEdited", source: "Remote", triggerSource: "Unknown" },
      { changeType: "RowInserted", source: "Remote" },
    ]);
    expect(excel.workbook.worksheets[0]?.tables[0]?.area).toEqual(area(0, 0, 2, 1));
  });

  it("of one worksheet hears of no other", async () => {
    const other = addWorksheet(excel.workbook, "新表", "user").id;
    const { seen } = await listen(["onChanged"], first());
    setContents(excel.workbook, other, area(0, 0), [[1]], "user");
    write(0, 0, 2);
    await arrival();
    expect(seen.map(({ worksheetId }) => worksheetId)).toEqual([first()]);
  });
});

describe("removed handlers", () => {
  it("hear nothing more, of the workbook or of one worksheet", async () => {
    const names = ["onChanged", "onActivated", "onDeactivated", "onCalculated", "onRowSorted"];
    const all = await listen([...names, "onAdded", "onDeleted"]);
    const own = await listen(names, first());
    await all.remove();
    await own.remove();
    write(0, 0, 1);
    const added = addWorksheet(excel.workbook, "新表", "user").id;
    activateWorksheet(excel.workbook, added, "user");
    setCalculated(excel.workbook, first(), [{ row: 5, column: 5, value: 1 }]);
    deleteWorksheet(excel.workbook, added, "user");
    await arrival();
    expect([...all.seen, ...own.seen]).toEqual([]);
    expect(excel.host.context.events.registered.size).toBe(0);
  });

  it("leave others of the same event theirs", async () => {
    const gone = await listen(["onChanged"]);
    const kept = await listen(["onChanged"]);
    await gone.remove();
    write(0, 0, 1);
    await arrival();
    expect([gone.seen.length, kept.seen.length]).toEqual([0, 1]);
  });
});
