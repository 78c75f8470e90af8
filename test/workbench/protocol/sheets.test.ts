import { activateWorksheet } from "../../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../excelInProcess";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

describe("Worksheet", () => {
  it("keeps print set-up, frozen panes, tab colour and gridlines", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("目标");
      sheet.tabColor = "#C00000";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A4"));
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$4:$4");
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      pageLayout.load("orientation,zoom,topMargin");
      await context.sync();
      expect(frozen.address).toBe("目标!A1:A4");
      expect(pageLayout.orientation).toBe("Landscape");
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(pageLayout.topMargin).toBeCloseTo(72, 9);
    });
    const sheet = excel.workbook.worksheets[1];
    expect(sheet).toMatchObject({ tabColor: "#C00000", showGridlines: false, freeze: { rows: 4, columns: 1 } });
    expect(sheet?.page).toMatchObject({ printTitleRows: "4:4", headersFooters: { centerFooter: "第 &P 页" } });
  });

  it("is copied where it is wanted, with its table under another name", async () => {
    await Excel.run(async (context) => {
      const source = context.workbook.worksheets.getActiveWorksheet();
      source.tables.add("A1:B3", true).name = "目标_拥有量";
      const copy = source.copy("Beginning").load("name,position");
      copy.tables.load("items/name");
      await context.sync();
      expect([copy.name, copy.position, copy.tables.items[0]?.name]).toEqual(["Sheet1 (2)", 0, "目标_拥有量2"]);
    });
  });

  it("is protected and released", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect({ allowFormatCells: true }, "口令");
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange("A1").format.font.bold = true;
      sheet.protection.unprotect("错");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      sheet.protection.unprotect("口令");
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    });
  });

  it("gives the selected cells of the worksheet in front", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("目录");
      sheet.getRange("C5:D6").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["目录!C5:D6", "目录!C5"]);
    });
    activateWorksheet(excel.workbook, excel.workbook.worksheets[0]?.id ?? "", "user");
    expect(excel.workbook.selection).toMatchObject({ row: 0, column: 0 });
  });
});

describe("Table", () => {
  it("makes headers of text, knows its parts, grows, and becomes plain cells", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C3").values = [
        ["县区", 2016, ""],
        ["灵川县", 60, 71],
        ["七星区", 2306, 2640],
      ];
      const table = sheet.tables.add("A1:C3", true);
      table.name = "目标_拥有量";
      table.showFilterButton = false;
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("address");
      table.resize("A1:C5");
      const whole = table.getRange().load("address");
      await context.sync();
      expect(header.values).toEqual([["县区", "2016", "列3"]]);
      expect([body.address, whole.address]).toEqual(["Sheet1!A2:C3", "Sheet1!A1:C5"]);
      table.convertToRange();
      const gone = context.workbook.tables.getItemOrNullObject("目标_拥有量");
      const kept = sheet.getRange("B3").load("values");
      await context.sync();
      expect([gone.isNullObject, kept.values]).toEqual([true, [[2306]]]);
    });
  });
});

describe("NamedItem", () => {
  it("tells what it refers to, follows its cells, and is found by any case", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("目标-拥有量");
      context.workbook.names.add("PatentSheet.targets.inForce", sheet.getRange("A1"), "标记");
      context.workbook.names.add("阈值", "=0.1");
      sheet.getRange("1:1").insert("Down");
      const mark = context.workbook.names
        .getItem("patentsheet.TARGETS.inforce")
        .load("formula,type,value,scope,comment");
      const constant = context.workbook.names.getItem("阈值").load("type,value");
      const place = mark.getRange().load("address");
      await context.sync();
      expect([mark.formula, mark.type, mark.scope, mark.comment]).toEqual([
        "='目标-拥有量'!$A$2",
        "Range",
        "Workbook",
        "标记",
      ]);
      expect([mark.value, place.address]).toEqual(["'目标-拥有量'!$A$2", "'目标-拥有量'!A2"]);
      expect([constant.type, constant.value]).toEqual(["Double", 0.1]);
      sheet.getRange("2:2").delete("Up");
      const dead = mark.getRangeOrNullObject().load("address");
      mark.load("type,formula");
      await context.sync();
      expect([dead.isNullObject, mark.type, mark.formula]).toEqual([true, "Error", "='目标-拥有量'!#REF!"]);
    });
  });
});

describe("NamedItemCollection", () => {
  it("takes functions and constants, of the workbook and of a worksheet, and gives them up", async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("GAP", "=LAMBDA(a,b,a-b)");
      names.addFormulaLocal("阈值", "=0.1");
      const own = context.workbook.worksheets.getActiveWorksheet().names;
      own.add("GAP", '="本表"').visible = false;
      names.load("items/name,items/formula");
      own.load("items/name,items/value,items/visible");
      await context.sync();
      expect(names.items.map(({ name, formula }) => [name, formula])).toEqual([
        ["GAP", "=LAMBDA(a,b,a-b)"],
        ["阈值", "=0.1"],
      ]);
      expect(own.items.map(({ name, value, visible }) => [name, value, visible])).toEqual([["GAP", "本表", false]]);
      names.getItem("gap").delete();
      const gone = names.getItemOrNullObject("GAP");
      const kept = own.getItemOrNullObject("GAP");
      await context.sync();
      expect([gone.isNullObject, kept.isNullObject]).toEqual([true, false]);
    });
  });
});

describe("Setting", () => {
  it("keeps what the add-in stores in the workbook", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("font", { heading: "黑体" });
      const stored = context.workbook.settings.getItemOrNullObject("font").load("value");
      const absent = context.workbook.settings.getItemOrNullObject("none");
      await context.sync();
      expect([stored.value, absent.isNullObject]).toEqual([{ heading: "黑体" }, true]);
      stored.delete();
      await context.sync();
    });
    expect(excel.workbook.settings.size).toBe(0);
  });
});

describe("Office.addin", () => {
  it("shows and hides the pane", async () => {
    const seen: string[] = [];
    excel.host.context.services.onRuntimeState = (state) => seen.push(state);
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    expect(seen).toEqual(["Background", "Visible"]);
  });
});
