import { snapshot } from "../../../src/workbench/objects/snapshot";
import { protect } from "../../../src/workbench/objects/view";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { onSheet, refusal } from "./requests";
import { insertLines, rows } from "./wholeLines";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const documentReference = "PatentSheet.district.qixing";

const linked = (address = "B5"): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B5").values = [["七星区"]];
    sheet.getRange(address).hyperlink = { documentReference, screenTip: "打开" };
    await context.sync();
  });

const read = (address: string): Promise<unknown> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("hyperlink,values,format/font/color,format/font/underline");
    await context.sync();
    const { font } = range.format;
    return [range.values[0]?.[0], range.hyperlink?.documentReference ?? null, font.color, font.underline];
  });

describe("Range.hyperlink", () => {
  it("leads from a cell to a name, keeps its text and looks like a link", async () => {
    await linked();
    expect(await read("B5")).toEqual(["七星区", documentReference, "#0563C1", "Single"]);
    expect(await read("B6")).toEqual(["", null, "#000000", "None"]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B5").load("hyperlink");
      await context.sync();
      expect(range.hyperlink).toMatchObject({ documentReference, screenTip: "打开", textToDisplay: "七星区" });
    });
  });

  it("writes the text it is to show, and in an empty cell where it leads", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").hyperlink = { documentReference, textToDisplay: "七星区" };
      sheet.getRange("A2").hyperlink = { documentReference };
      await context.sync();
    });
    const look = [documentReference, "#0563C1", "Single"];
    expect([await read("A1"), await read("A2")]).toEqual([
      ["七星区", ...look],
      [documentReference, ...look],
    ]);
  });

  it("moves with its cell, and stays when the cell gets other contents", async () => {
    await linked();
    insertLines(excel.workbook, rows(0, 2));
    await onSheet(async (sheet, context) => {
      sheet.getRange("B7").formulas = [['=""']];
      await context.sync();
      expect(excel.workbook.worksheets[0]?.cells.get(6 * 16384 + 1)?.link?.documentReference).toBe(documentReference);
      sheet.getRange("B7").values = [["七星"]];
      await context.sync();
    });
    expect(await read("B7")).toEqual(["七星", documentReference, "#0563C1", "Single"]);
  });

  it("is taken away alone, with its look, or with the contents", async () => {
    await linked();
    const clear = (how: "Hyperlinks" | "RemoveHyperlinks" | "Contents"): Promise<void> =>
      onSheet(async (sheet, context) => {
        sheet.getRange("B5").clear(how);
        await context.sync();
      });
    await clear("Hyperlinks");
    expect(await read("B5")).toEqual(["七星区", null, "#0563C1", "Single"]);
    await linked();
    await clear("RemoveHyperlinks");
    expect(await read("B5")).toEqual(["七星区", null, "#000000", "None"]);
    await linked();
    await clear("Contents");
    expect(await read("B5")).toEqual(["", null, "#0563C1", "Single"]);
  });

  it("stands in a snapshot", async () => {
    await linked();
    const before = snapshot(excel.workbook);
    await onSheet(async (sheet, context) => {
      sheet.getRange("B5").clear("Hyperlinks");
      await context.sync();
      expect(snapshot(excel.workbook)).not.toEqual(before);
    });
    await linked();
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("is refused in locked cells of a protected worksheet", async () => {
    await linked();
    protect(excel.workbook, excel.workbook.activeWorksheetId, { options: { allowInsertHyperlinks: true } }, "user");
    expect((await refusal((sheet) => (sheet.getRange("B5").hyperlink = { documentReference }))).code).toBe(
      "AccessDenied",
    );
    expect((await refusal((sheet) => sheet.getRange("B5").clear("Hyperlinks"))).code).toBe("AccessDenied");
  });

  it("leads to one place", async () => {
    const both = { documentReference, address: "https://example.org/" };
    expect((await refusal((sheet) => (sheet.getRange("B5").hyperlink = both))).code).toBe("InvalidArgument");
    expect((await refusal((sheet) => (sheet.getRange("B5").hyperlink = {}))).code).toBe("InvalidArgument");
  });
});
