import { readSelection } from "../../src/excel/readSelection";
import { writeSheets } from "../../src/excel/writeSheets";
import { defaultPlan } from "../../src/domain/plans";
import { entrySheets } from "../../src/sheets/workbookSheets";
import { parseAddress } from "../../src/workbench/objects/address";
import { setHidden, setStyle } from "../../src/workbench/objects/format";
import { setCalculated } from "../../src/workbench/objects/cells";
import { mergeCells } from "../../src/workbench/objects/merges";
import { worksheetNamed } from "../../src/workbench/objects/workbook";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;
let syncs = 0;

beforeEach(() => {
  excel = startExcel();
  excel.workbook.calculator = { calculate: () => Promise.resolve() };
  user = userHands(excel.workbook);
  syncs = 0;
  excel.host.onBatch(({ kind }) => void (kind === "workbook" && syncs++));
});
afterEach(() => excel.dispose());

const at = (address: string) => parseAddress(address).area;
const sheet1 = () => {
  const found = worksheetNamed(excel.workbook, "Sheet1");
  if (!found) throw new Error("no Sheet1");
  return found;
};

function read(shares: number[] = [], stopper = new AbortController()) {
  return readSelection(stopper.signal, (share) => void shares.push(share));
}

/** Title, blank row, head and two districts in B2:D6. */
function typeTable(): void {
  user.paste("Sheet1", "B2:D6", [
    ["发明专利拥有量", "", ""],
    ["", "", ""],
    ["县区", "2018年", "2019年6月末"],
    ["灵川县", 104, 109],
    ["七星区", "'3,100", 3355],
  ]);
}

describe("readSelection", () => {
  it("gives the selected block, and where it stands", async () => {
    typeTable();
    user.select("Sheet1", "B4:C6");
    const { sheets, focus } = await read();
    expect(focus).toBeNull();
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toEqual({
      name: "Sheet1",
      row: 3,
      column: 1,
      values: [
        ["县区", "2018年"],
        ["灵川县", 104],
        ["七星区", "3,100"],
      ],
      texts: [
        ["县区", "2018年"],
        ["灵川县", "104"],
        ["七星区", "3,100"],
      ],
      formats: [
        ["General", "General"],
        ["General", "General"],
        ["General", "General"],
      ],
      formulas: new Set(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merges: [],
      pictures: 0,
    });
  });

  it("gives all that stands on the worksheet of one selected cell, blank rows inside, with that cell as the focus", async () => {
    typeTable();
    user.select("Sheet1", "C5");
    const { sheets, focus } = await read();
    expect(focus).toEqual({ sheet: 0, row: 4, column: 2 });
    const [sheet] = sheets;
    expect([sheet?.row, sheet?.column, sheet?.values.length, sheet?.values[0]?.length]).toEqual([1, 1, 5, 3]);
  });

  it("takes a selected merged cell for one cell", async () => {
    typeTable();
    mergeCells(excel.workbook, sheet1().id, at("B2:D2"), "user");
    user.select("Sheet1", "B2:D2");
    const { sheets, focus } = await read();
    expect(focus).toEqual({ sheet: 0, row: 1, column: 1 });
    expect(sheets[0]?.values).toHaveLength(5);
  });

  it("cuts whole columns, and rows, to what holds something", async () => {
    typeTable();
    user.select("Sheet1", "B:C");
    const whole = (await read()).sheets[0];
    expect([whole?.row, whole?.column, whole?.values.length, whole?.values[0]?.length]).toEqual([1, 1, 5, 2]);
    user.select("Sheet1", "5:6");
    expect((await read()).sheets[0]?.values).toEqual([
      ["灵川县", 104, 109],
      ["七星区", "3,100", 3355],
    ]);
  });

  it("gives what is shown and the formats beside the values", async () => {
    user.paste("Sheet1", "A1:B1", [[0.1234, 43646]]);
    setStyle(excel.workbook, sheet1().id, at("A1"), { numberFormat: "0.0%" }, "user");
    setStyle(excel.workbook, sheet1().id, at("B1"), { numberFormat: 'yyyy"年"m"月"' }, "user");
    user.select("Sheet1", "A1:B1");
    const [sheet] = (await read()).sheets;
    expect(sheet?.values).toEqual([[0.1234, 43646]]);
    expect(sheet?.texts).toEqual([["12.3%", "2019年6月"]]);
    expect(sheet?.formats).toEqual([["0.0%", 'yyyy"年"m"月"']]);
  });

  it("says which cells hold formulas, and gives their results", async () => {
    user.paste("Sheet1", "A1:B2", [
      [52, "=A1*2"],
      ["'=A1", "=1/0"],
    ]);
    setCalculated(excel.workbook, sheet1().id, [
      { row: 0, column: 1, value: 104 },
      { row: 1, column: 1, value: "#DIV/0!" },
    ]);
    user.select("Sheet1", "A1:B2");
    const [sheet] = (await read()).sheets;
    expect(sheet?.values).toEqual([
      [52, 104],
      ["=A1", "#DIV/0!"],
    ]);
    expect(sheet?.formulas).toEqual(new Set(["0,1", "1,1"]));
  });

  it("gives merged cells from the block's own corner, cut where the selection ends", async () => {
    typeTable();
    mergeCells(excel.workbook, sheet1().id, at("C4:D5"), "user");
    mergeCells(excel.workbook, sheet1().id, at("B2:D2"), "user");
    mergeCells(excel.workbook, sheet1().id, at("C6:D6"), "user");
    user.select("Sheet1", "B4:C6");
    expect((await read()).sheets[0]?.merges).toEqual([{ row: 0, column: 1, rowCount: 2, columnCount: 1 }]);
  });

  it("finds more merged cells than Excel gives at once, each once", async () => {
    for (let row = 0; row < 700; row++) {
      user.paste("Sheet1", `A${row + 1}:B${row + 1}`, [[row, ""]]);
      sheet1().merges = [...sheet1().merges, { row, column: 0, rowCount: 1, columnCount: 2 }];
    }
    // over the middle, where the halves meet
    sheet1().merges = [
      ...sheet1().merges.filter(({ row }) => row !== 349 && row !== 350),
      { row: 349, column: 0, rowCount: 2, columnCount: 2 },
    ];
    user.type("Sheet1", "C1", "备注");
    user.select("Sheet1", "A1:C700");
    const merges = (await read()).sheets[0]?.merges ?? [];
    expect(merges).toHaveLength(699);
    expect(merges.filter(({ rowCount }) => rowCount === 2)).toHaveLength(1);
  });

  it("says which rows and columns nobody sees", async () => {
    typeTable();
    setHidden(excel.workbook, { id: sheet1().id, place: at("A5:A5"), axis: "row", isHidden: true }, "user");
    setHidden(excel.workbook, { id: sheet1().id, place: at("C1:C1"), axis: "column", isHidden: true }, "user");
    user.select("Sheet1", "B4:D6");
    const [some] = (await read()).sheets;
    expect([some?.hiddenRows, some?.hiddenColumns]).toEqual([new Set([1]), new Set([1])]);
    user.select("Sheet1", "C5:D5");
    const [all] = (await read()).sheets;
    expect([all?.hiddenRows, all?.hiddenColumns]).toEqual([new Set([0]), new Set([0])]);
  });

  it("counts the pictures on the worksheet", async () => {
    typeTable();
    sheet1().shapeCount = 2;
    user.select("Sheet1", "B2:D6");
    expect((await read()).sheets[0]?.pictures).toBe(2);
  });

  it("reads what is large in pieces, telling how far it is", async () => {
    user.paste(
      "Sheet1",
      "A1:F10000",
      Array.from({ length: 10_000 }, (_, i) => ["灵川县", i, i, i, i, i]),
    );
    user.select("Sheet1", "A:F");
    syncs = 0;
    const shares: number[] = [];
    const [sheet] = (await read(shares)).sheets;
    expect(sheet?.values).toHaveLength(10_000);
    expect(sheet?.values[9_999]).toEqual(["灵川县", 9_999, 9_999, 9_999, 9_999, 9_999]);
    // 3,333 rows of six cells a piece: three pieces and one row; before them selection, hidden lines, merged cells
    expect(shares).toEqual([0.3333, 0.6666, 0.9999, 1]);
    expect(syncs).toBe(3 + 4);
  });

  it("halves a piece whose texts are longer than Excel gives at once", async () => {
    const long = "长".repeat(30_000);
    user.paste(
      "Sheet1",
      "A1:A60",
      Array.from({ length: 60 }, () => [long]),
    );
    user.select("Sheet1", "A1:A60");
    const shares: number[] = [];
    const [sheet] = (await read(shares)).sheets;
    expect(sheet?.values.flat()).toEqual(Array.from({ length: 60 }, () => long));
    expect(shares[0]).toBeLessThan(0.5);
  });

  it("stops between pieces when told to", async () => {
    user.paste(
      "Sheet1",
      "A1:F10000",
      Array.from({ length: 10_000 }, (_, i) => ["灵川县", i, i, i, i, i]),
    );
    user.select("Sheet1", "A:F");
    const stopper = new AbortController();
    const shares: number[] = [];
    const reading = readSelection(stopper.signal, (share) => {
      shares.push(share);
      stopper.abort();
    });
    await expect(reading).rejects.toMatchObject({ code: "cancelled", given: "Sheet1" });
    expect(shares).toEqual([0.3333]);
  });

  it.each([
    ["rows", "A200002", "tooManyRows", { limit: "200000" }],
    ["cells", "ZZ3000", "tooManyCells", { limit: "2000000" }],
  ])("refuses more %s than can be read, naming how many can", async (_, address, code, facts) => {
    user.type("Sheet1", "A1", "县区");
    user.type("Sheet1", address, 1);
    user.select("Sheet1", "A1");
    await expect(read()).rejects.toMatchObject({ code, given: "Sheet1", facts });
  });

  it("refuses blank cells, and a cell of a blank worksheet", async () => {
    user.select("Sheet1", "B2:C3");
    await expect(read()).rejects.toMatchObject({ code: "noCells", given: "Sheet1!B2:C3" });
    user.select("Sheet1", "B2");
    await expect(read()).rejects.toMatchObject({ code: "noCells", given: "Sheet1" });
  });

  it("refuses several areas", async () => {
    typeTable();
    user.select("Sheet1", "B4:D6");
    excel.workbook.isSelectionSplit = true;
    await expect(read()).rejects.toMatchObject({ code: "severalAreas" });
  });

  it("refuses our own sheets, whatever they are called now, and takes a copy of one", async () => {
    await writeSheets(entrySheets(defaultPlan));
    user.rename("完成数-拥有量", "月报");
    user.select("月报", "A9:E25");
    await expect(read()).rejects.toMatchObject({ code: "ownSheet", given: "月报" });
    user.select("导入记录", "B2");
    await expect(read()).rejects.toMatchObject({ code: "ownSheet", given: "导入记录" });
    const copy = user.copy("月报");
    user.select(copy, "A8:B9");
    const [, [name] = []] = (await read()).sheets[0]?.values ?? [];
    expect(name).toBe("灵川县");
  });

  it("passes on that a cell is being edited", async () => {
    typeTable();
    excel.workbook.isEditingCell = true;
    await expect(read()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });
});
