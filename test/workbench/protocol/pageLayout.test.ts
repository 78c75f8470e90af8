import { startExcel, type InProcessExcel } from "../excelInProcess";
import { onSheet, refusal } from "./requests";
import { columns, deleteLines, insertLines, rows } from "./wholeLines";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const page = () => excel.workbook.worksheets[0]?.page;

describe("PageLayout", () => {
  it("keeps a scale, and none together with fitting to pages", async () => {
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.zoom = { scale: 85 };
      sheet.pageLayout.load("zoom");
      await context.sync();
      expect(sheet.pageLayout.zoom).toMatchObject({ scale: 85 });
    });
    expect((await refusal((sheet) => (sheet.pageLayout.zoom = { scale: 85, horizontalFitToPages: 1 }))).code).toBe(
      "InvalidArgument",
    );
  });

  it.each([9, 401, 85.5])("refuses the scale %d", async (scale) => {
    expect((await refusal((sheet) => (sheet.pageLayout.zoom = { scale }))).code).toBe("InvalidArgument");
  });

  it("counts pages on from the worksheet before, or from a number of its own", async () => {
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.load("firstPageNumber");
      await context.sync();
      expect(sheet.pageLayout.firstPageNumber).toBe("");
      sheet.pageLayout.firstPageNumber = 1;
      await context.sync();
      expect(page()?.firstPageNumber).toBe(1);
      sheet.pageLayout.firstPageNumber = "";
      await context.sync();
      expect(page()?.firstPageNumber).toBeNull();
    });
    expect((await refusal((sheet) => (sheet.pageLayout.firstPageNumber = 1.5))).code).toBe("InvalidArgument");
  });

  it("gives even pages texts of their own", async () => {
    await onSheet(async (sheet, context) => {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.state = "OddAndEven";
      headersFooters.oddPages.rightFooter = "— &P —";
      headersFooters.evenPages.leftFooter = "— &P —";
      headersFooters.load("state,defaultForAllPages/rightFooter,evenPages/leftFooter,evenPages/rightFooter");
      await context.sync();
      expect(headersFooters.toJSON()).toMatchObject({
        state: "OddAndEven",
        defaultForAllPages: { rightFooter: "— &P —" },
        evenPages: { leftFooter: "— &P —", rightFooter: "" },
      });
    });
    expect(page()).toMatchObject({ hasEvenPages: true, evenPages: { leftFooter: "— &P —" } });
    const first = await refusal((sheet) => (sheet.pageLayout.headersFooters.state = "FirstAndDefault"));
    expect(first.message).toContain("does not emulate the HeaderFooterGroup.state FirstAndDefault");
  });

  it("lets the printed cells grow and go with rows and columns", async () => {
    const printed = (): Promise<string | null> =>
      onSheet(async (sheet, context) => {
        const place = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
        await context.sync();
        return place.isNullObject ? null : place.address;
      });
    expect(await printed()).toBeNull();
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.setPrintArea("A1:F21");
      sheet.pageLayout.setPrintTitleRows("$4:$4");
      await context.sync();
    });
    insertLines(excel.workbook, columns(2));
    insertLines(excel.workbook, rows(1, 2));
    expect([await printed(), page()?.printTitleRows]).toEqual(["Sheet1!A1:G23", "6:6"]);
    deleteLines(excel.workbook, columns(6));
    deleteLines(excel.workbook, rows(5));
    expect([await printed(), page()?.printTitleRows]).toEqual(["Sheet1!A1:F22", null]);
    deleteLines(excel.workbook, rows(0, 22));
    expect(await printed()).toBeNull();
  });
});

describe("frozen panes", () => {
  const freeze = (address: string): Promise<void> =>
    onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange(address));
      await context.sync();
    });
  const frozen = () => excel.workbook.worksheets[0]?.freeze;

  it("grow with rows and columns inserted inside, not right below or behind", async () => {
    await freeze("A1:B4");
    insertLines(excel.workbook, columns(1));
    insertLines(excel.workbook, rows(3, 2));
    expect(frozen()).toEqual({ rows: 6, columns: 3 });
    insertLines(excel.workbook, columns(3));
    insertLines(excel.workbook, rows(6));
    expect(frozen()).toEqual({ rows: 6, columns: 3 });
  });

  it("shrink with rows and columns deleted, and end with the last", async () => {
    await freeze("A1:B4");
    deleteLines(excel.workbook, columns(1, 5));
    deleteLines(excel.workbook, rows(2, 9));
    expect(frozen()).toEqual({ rows: 2, columns: 1 });
    deleteLines(excel.workbook, columns(0));
    deleteLines(excel.workbook, rows(0, 2));
    expect(frozen()).toBeNull();
  });
});
