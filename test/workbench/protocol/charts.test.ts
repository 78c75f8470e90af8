import { snapshot } from "../../../src/workbench/objects/snapshot";
import { protect } from "../../../src/workbench/objects/view";
import { copyWorksheet, deleteWorksheet, renameWorksheet } from "../../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { onSheet, refusal } from "./requests";
import { columns, deleteLines, insertLines, rows } from "./wholeLines";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const charts = () => excel.workbook.worksheets[0]?.charts ?? [];
const first = () => excel.workbook.worksheets[0]?.id ?? "";

/** Two rows of figures under years, and a chart of them as a district's sheet has it. */
function drawn(): Promise<void> {
  return onSheet(async (sheet, context) => {
    sheet.getRange("A1:D3").values = [
      ["", "2016年", "2017年", "2018年"],
      ["完成数", 51, 63, ""],
      ["目标", 60, 71, 82],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D2"), "Rows");
    chart.name = "PatentChart.inForce";
    chart.setPosition("B5", "D10");
    const reached = chart.series.getItemAt(0);
    reached.name = "完成数";
    reached.setXAxisValues(sheet.getRange("B1:D1"));
    const target = chart.series.add("目标");
    target.setValues(sheet.getRange("B3:D3"));
    target.setXAxisValues(sheet.getRange("B1:D1"));
    target.chartType = "LineMarkers";
    await context.sync();
  });
}

describe("Worksheet.charts", () => {
  it("makes a chart of a row of figures with one series, and takes a second as a line", async () => {
    await drawn();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.getItem("patentchart.inforce").load("name,chartType,displayBlanksAs,plotVisibleOnly");
      chart.series.load("items/name,items/chartType,count");
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      expect(chart.toJSON()).toMatchObject({
        name: "PatentChart.inForce",
        chartType: "ColumnClustered",
        displayBlanksAs: "NotPlotted",
        plotVisibleOnly: true,
      });
      expect(chart.series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ["完成数", "ColumnClustered"],
        ["目标", "LineMarkers"],
      ]);
      // A chart is found again after a sync, and a series too.
      chart.series.items[1]?.delete();
      chart.series.load("count");
      await context.sync();
      expect(chart.series.count).toBe(1);
    });
  });

  it("takes names and categories from the cells around the figures", async () => {
    await drawn();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:D3"));
      const byColumn = sheet.charts.add("Line", sheet.getRange("A1:D3"), "Columns");
      chart.load("name");
      chart.series.load("items/name");
      byColumn.series.load("items/name");
      await context.sync();
      expect(chart.name).toBe("图表 2");
      expect(chart.series.items.map(({ name }) => name)).toEqual(["完成数", "目标"]);
      expect(byColumn.series.items.map(({ name }) => name)).toEqual(["2016年", "2017年", "2018年"]);
    });
    expect(charts()[1]?.series[0]).toMatchObject({ values: "=Sheet1!$B$2:$D$2", categories: "=Sheet1!$B$1:$D$1" });
  });

  it("lies where it was put, and moves and grows with rows and columns", async () => {
    await drawn();
    const box = (): Promise<unknown> =>
      onSheet(async (sheet, context) => {
        const chart = sheet.charts.getItemAt(0).load("left,top,width,height");
        await context.sync();
        return [chart.left, chart.top, chart.width, chart.height];
      });
    // Standard cells are 54 by 14.25 points.
    expect(await box()).toEqual([54, 57, 162, 85.5]);
    insertLines(excel.workbook, rows(0, 2));
    insertLines(excel.workbook, rows(8));
    expect(await box()).toEqual([54, 85.5, 162, 99.75]);
    deleteLines(excel.workbook, columns(0));
    expect(await box()).toEqual([0, 85.5, 162, 99.75]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("1:1").format.rowHeight = 28.5;
      sheet.getRange("9:9").rowHidden = true;
      await context.sync();
    });
    expect(await box()).toEqual([0, 99.75, 162, 85.5]);
    await onSheet(async (sheet, context) => {
      Object.assign(sheet.charts.getItemAt(0), { left: 27, top: 10, width: 100, height: 50 });
      await context.sync();
    });
    expect(await box()).toEqual([27, 10, 100, 50]);
  });

  it("points to the same cells after insertions, renamings and deletions", async () => {
    await drawn();
    const values = () => charts()[0]?.series.map((series) => series.values);
    insertLines(excel.workbook, rows(2));
    renameWorksheet(excel.workbook, first(), "七星区", "user");
    expect(values()).toEqual(["=七星区!$B$2:$D$2", "=七星区!$B$4:$D$4"]);
    deleteLines(excel.workbook, rows(3));
    expect(values()).toEqual(["=七星区!$B$2:$D$2", "=七星区!#REF!"]);
  });

  it("goes with a copy of its worksheet, and loses cells of a deleted one", async () => {
    await drawn();
    const copy = copyWorksheet(excel.workbook, first(), "user");
    expect(copy.charts[0]?.series[0]?.values).toBe("='Sheet1 (2)'!$B$2:$D$2");
    expect(copy.charts[0]?.id).not.toBe(charts()[0]?.id);
    await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.getItem("Sheet1 (2)");
      sheet.charts.getItemAt(0).series.getItemAt(0).setValues(other.getRange("B2:D2"));
      await context.sync();
    });
    expect(charts()[0]?.series[0]?.values).toBe("='Sheet1 (2)'!$B$2:$D$2");
    deleteWorksheet(excel.workbook, copy.id, "user");
    expect(charts()[0]?.series[0]?.values).toBe("=#REF!$B$2:$D$2");
  });

  it("stands in a snapshot until it is deleted, and every change is told", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:D2").values = [[51, 63, 75]];
      await context.sync();
    });
    const before = snapshot(excel.workbook);
    const told: string[] = [];
    excel.workbook.listeners.add(({ kind }) => told.push(kind));
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D2"));
      await context.sync();
      expect(snapshot(excel.workbook)).not.toEqual(before);
      chart.delete();
      const gone = sheet.charts.getItemOrNullObject("图表 1");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(snapshot(excel.workbook)).toEqual(before);
    expect(told).toEqual(["charts", "charts"]);
  });

  it("cannot be added to a protected worksheet, nor changed there, unless objects may be edited", async () => {
    await drawn();
    protect(excel.workbook, first(), {}, "user");
    const before = snapshot(excel.workbook);
    expect((await refusal((sheet) => sheet.charts.add("Line", sheet.getRange("B2:D2")))).code).toBe("AccessDenied");
    expect((await refusal((sheet) => (sheet.charts.getItemAt(0).title.text = "新"))).code).toBe("AccessDenied");
    expect((await refusal((sheet) => sheet.charts.getItemAt(0).delete())).code).toBe("AccessDenied");
    expect(snapshot(excel.workbook)).toEqual(before);
    excel.workbook.worksheets[0]!.protection = { password: null, options: { allowEditObjects: true } };
    await onSheet(async (sheet, context) => {
      sheet.charts.getItemAt(0).delete();
      await context.sync();
    });
    expect(charts()).toEqual([]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["a pie", "InvalidArgument", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2"))],
    ["a chart that is not there", "ItemNotFound", (sheet) => sheet.charts.getItem("图表").load("name")],
    ["a second axis", "ApiNotFound", (sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).load("axisGroup")],
    ["data labels", "ApiNotFound", (sheet) => (sheet.charts.getItemAt(0).series.getItemAt(0).hasDataLabels = true)],
    [
      "a series of a block of cells",
      "ApiNotFound",
      (sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).setValues(sheet.getRange("A1:B2")),
    ],
    ["an axis that Excel scales", "ApiNotFound", (sheet) => sheet.charts.getItemAt(0).axes.valueAxis.load("minimum")],
    [
      "a marker of 1 point",
      "InvalidArgument",
      (sheet) => (sheet.charts.getItemAt(0).series.getItemAt(0).markerSize = 1),
    ],
    [
      "a series that was deleted",
      "ItemNotFound",
      (sheet) => {
        const series = sheet.charts.getItemAt(0).series.getItemAt(0);
        series.delete();
        series.name = "目标";
      },
    ],
  ])("refuses %s", async (_, code, act) => {
    await drawn();
    expect((await refusal(act)).code).toBe(code);
  });
});
