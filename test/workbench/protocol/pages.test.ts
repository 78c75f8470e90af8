import { area, MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/objects/area";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { deleteCells, insertCells } from "../../../src/workbench/objects/structure";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { refusal } from "./refusal";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
const page = () => excel.workbook.worksheets[0]?.page;
const rows = (row: number, count = 1) => area(row, 0, count, MAX_COLUMNS);
const columns = (column: number, count = 1) => area(0, column, MAX_ROWS, count);
const insert = (place: ReturnType<typeof area>): void =>
  insertCells(
    excel.workbook,
    excel.workbook.activeWorksheetId,
    place,
    place.columnCount === MAX_COLUMNS ? "Down" : "Right",
    "user",
  );
const remove = (place: ReturnType<typeof area>): void =>
  deleteCells(
    excel.workbook,
    excel.workbook.activeWorksheetId,
    place,
    place.columnCount === MAX_COLUMNS ? "Up" : "Left",
    "user",
  );

describe("Worksheet.horizontalPageBreaks", () => {
  it("begins a new page above the cells named, once", async () => {
    await onSheet(async (sheet, context) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add("A30");
      breaks.add(sheet.getRange("C12:D14"));
      breaks.add("A30");
      const count = breaks.getCount();
      breaks.load("items/rowIndex,items/columnIndex");
      await context.sync();
      expect(count.value).toBe(2);
      expect(breaks.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex])).toEqual([
        [11, 0],
        [29, 0],
      ]);
      const below = breaks.getItem(1).getCellAfterBreak().load("address");
      breaks.items[0]?.delete();
      await context.sync();
      expect(below.address).toBe("Sheet1!A30");
    });
    expect(page()?.rowBreaks).toEqual([29]);
  });

  it("keeps a break with the row below it", async () => {
    await onSheet(async (sheet, context) => {
      ["A5", "A12", "A30"].forEach((address) => sheet.horizontalPageBreaks.add(address));
      await context.sync();
    });
    insert(rows(11, 2));
    expect(page()?.rowBreaks).toEqual([4, 13, 31]);
    insert(columns(0));
    remove(rows(13));
    expect(page()?.rowBreaks).toEqual([4, 30]);
    remove(rows(0, 4));
    expect(page()?.rowBreaks).toEqual([26]);
  });

  it("are all taken away at once, and stand in a snapshot", async () => {
    const before = snapshot(excel.workbook);
    await onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A5");
      await context.sync();
      expect(snapshot(excel.workbook)).not.toEqual(before);
      sheet.horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["a break above the first row", "InvalidArgument", (sheet) => sheet.horizontalPageBreaks.add("B1")],
    ["a break that is not there", "ItemNotFound", (sheet) => sheet.horizontalPageBreaks.getItem(0).load("rowIndex")],
    ["breaks between columns", "ApiNotFound", (sheet) => sheet.verticalPageBreaks.add("B1")],
  ])("refuses %s", async (_, code, act) => {
    expect((await refusal(act)).code).toBe(code);
  });
});

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
    insert(columns(2));
    insert(rows(1, 2));
    expect([await printed(), page()?.printTitleRows]).toEqual(["Sheet1!A1:G23", "6:6"]);
    remove(columns(6));
    remove(rows(5));
    expect([await printed(), page()?.printTitleRows]).toEqual(["Sheet1!A1:F22", null]);
    remove(rows(0, 22));
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
    insert(columns(1));
    insert(rows(3, 2));
    expect(frozen()).toEqual({ rows: 6, columns: 3 });
    insert(columns(3));
    insert(rows(6));
    expect(frozen()).toEqual({ rows: 6, columns: 3 });
  });

  it("shrink with rows and columns deleted, and end with the last", async () => {
    await freeze("A1:B4");
    remove(columns(1, 5));
    remove(rows(2, 9));
    expect(frozen()).toEqual({ rows: 2, columns: 1 });
    remove(columns(0));
    remove(rows(0, 2));
    expect(frozen()).toBeNull();
  });
});
