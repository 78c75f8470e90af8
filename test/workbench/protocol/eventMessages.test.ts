import { area } from "../../../src/workbench/objects/area";
import { setCalculated, setContents } from "../../../src/workbench/objects/cells";
import { addConditionalFormat } from "../../../src/workbench/objects/conditionalFormats";
import { setHidden, setSize, setStyle } from "../../../src/workbench/objects/format";
import { sortRows } from "../../../src/workbench/objects/sort";
import { insertCells } from "../../../src/workbench/objects/structure";
import { addTable } from "../../../src/workbench/objects/tables";
import { setValidation } from "../../../src/workbench/objects/validations";
import {
  activateWorksheet,
  addWorksheet,
  deleteWorksheet,
  renameWorksheet,
} from "../../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../excelInProcess";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

type Seen = Record<string, unknown>;
type Source = Excel.WorksheetCollection | Excel.Worksheet;

const arrival = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const first = (): string => excel.workbook.worksheets[0]?.id ?? "";
const write = (row: number, column: number, content: string | number): void =>
  setContents(excel.workbook, first(), area(row, column), [[content]], "user");

/** Notes what the named events bring, for all worksheets or for the first. */
async function listen(names: readonly string[], isOfFirst = false): Promise<{ seen: Seen[]; remove(): Promise<void> }> {
  const seen: Seen[] = [];
  const note = async (event: object): Promise<void> => void seen.push({ ...event });
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source: Source = isOfFirst ? worksheets.getItem(first()) : worksheets;
    const events = source as unknown as Record<string, OfficeExtension.EventHandlers<object>>;
    const added = names.map((name) => events[name]?.add(note));
    await context.sync();
    return added;
  });
  const remove = async (): Promise<void> => {
    for (const handler of handlers) {
      if (!handler) continue;
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    }
  };
  return { seen, remove };
}

describe("onDeactivated", () => {
  it("tells the worksheet left, to the workbook and to itself, before the next is activated", async () => {
    const added = addWorksheet(excel.workbook, "新表", "user");
    const { seen } = await listen(["onActivated", "onDeactivated"]);
    const own = await listen(["onDeactivated", "onActivated"], true);
    activateWorksheet(excel.workbook, added.id, "user");
    await arrival();
    expect(seen).toEqual([
      { type: "WorksheetDeactivated", worksheetId: first() },
      { type: "WorksheetActivated", worksheetId: added.id },
    ]);
    expect(own.seen).toEqual([{ type: "WorksheetDeactivated", worksheetId: first() }]);
  });

  it("comes when the worksheet in front is deleted", async () => {
    const gone = addWorksheet(excel.workbook, "新表", "user").id;
    activateWorksheet(excel.workbook, gone, "user");
    const { seen } = await listen(["onDeactivated", "onDeleted"]);
    deleteWorksheet(excel.workbook, gone, "user");
    await arrival();
    expect(seen).toEqual([
      { type: "WorksheetDeactivated", worksheetId: gone },
      { type: "WorksheetDeleted", worksheetId: gone, source: "Local" },
    ]);
  });
});

describe("onCalculated", () => {
  it("comes once for a calculation of a worksheet, however many cells it changed", async () => {
    const other = addWorksheet(excel.workbook, "新表", "user").id;
    const { seen } = await listen(["onCalculated"]);
    const own = await listen(["onCalculated"], true);
    const results = (row: number) => [1, 2, 3].map((column) => ({ row, column, value: column }));
    setCalculated(excel.workbook, first(), results(4));
    setCalculated(excel.workbook, other, results(0));
    setCalculated(excel.workbook, first(), results(9));
    await arrival();
    expect(seen).toEqual([
      { type: "WorksheetCalculated", worksheetId: first(), address: "B5:D10" },
      { type: "WorksheetCalculated", worksheetId: other, address: "B1:D1" },
    ]);
    expect(own.seen).toEqual([seen[0]]);
    setCalculated(excel.workbook, first(), results(4));
    await arrival();
    expect(seen).toHaveLength(3);
  });

  it("does not come when nothing was calculated", async () => {
    const { seen } = await listen(["onCalculated"]);
    write(0, 0, 1);
    setCalculated(excel.workbook, first(), [{ row: 0, column: 0, value: 9 }]);
    setCalculated(excel.workbook, first(), []);
    await arrival();
    expect(seen).toEqual([]);
  });
});

describe("onRowSorted", () => {
  it("tells the rows sorted, beside the change of their cells", async () => {
    [2, 1].forEach((value, row) => write(row, 0, value));
    const { seen } = await listen(["onRowSorted", "onChanged"]);
    sortRows(excel.workbook, { id: first(), place: area(0, 0, 2, 1), column: 0, ascending: true }, "user");
    await arrival();
    expect(seen).toMatchObject([
      { type: "WorksheetRowSorted", address: "A1:A2", worksheetId: first(), source: "Local" },
      { type: "WorksheetChanged", address: "A1:A2", changeType: "RangeEdited" },
    ]);
  });
});

describe("onNameChanged", () => {
  it("tells a newer Excel's add-in the name before and after", async () => {
    excel.dispose();
    excel = startExcel({ profile: "m365" });
    const { seen } = await listen(["onNameChanged"]);
    const own = await listen(["onNameChanged"], true);
    renameWorksheet(excel.workbook, first(), "目标", "user");
    await arrival();
    const told = { worksheetId: first(), nameBefore: "Sheet1", nameAfter: "目标", source: "Local" };
    expect(seen).toEqual([{ type: "WorksheetNameChanged", ...told }]);
    expect(own.seen).toEqual(seen);
  });

  it("is refused by LTSC 2021", async () => {
    await expect(listen(["onNameChanged"])).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

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
    const { seen } = await listen(["onChanged"], true);
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
    const own = await listen(names, true);
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
