import { startExcel, type InProcessExcel } from "../excelInProcess";
import { onSheet } from "./requests";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const chart = () => excel.workbook.worksheets[0]?.charts[0];

/** Runs against a chart of two rows of three cells. */
function onChart(act: (chart: Excel.Chart) => void): Promise<Excel.Chart> {
  return onSheet(async (sheet, context) => {
    const added = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("B2:D3"), Excel.ChartSeriesBy.rows);
    act(added);
    await context.sync();
    return added;
  });
}

describe("a chart's look", () => {
  it("keeps title, legend and their fonts", async () => {
    await onChart(({ title, legend }) => {
      title.visible = false;
      title.text = "有效发明专利拥有量";
      Object.assign(title.format.font, { name: "黑体", size: 12, bold: true, color: "#000000" });
      legend.position = "Top";
      legend.format.font.size = 10;
    });
    expect(chart()?.title).toMatchObject({
      text: "有效发明专利拥有量",
      visible: true,
      font: { name: "黑体", size: 12, bold: true, color: "#000000" },
    });
    expect(chart()?.legend).toMatchObject({ visible: true, position: "Top", font: { size: 10, bold: false } });
  });

  it("keeps the bounds, format, lines and gridlines of its axes", async () => {
    await onChart(({ axes: { valueAxis, categoryAxis } }) => {
      Object.assign(valueAxis, { minimum: 0, maximum: 500, numberFormat: "#,##0" });
      valueAxis.maximum = "";
      valueAxis.majorGridlines.format.line.color = "#bfbfbf";
      valueAxis.format.line.clear();
      categoryAxis.majorGridlines.visible = false;
      categoryAxis.format.font.name = "宋体";
      categoryAxis.format.line.color = "#404040";
    });
    expect(chart()?.valueAxis).toMatchObject({
      minimum: 0,
      maximum: null,
      numberFormat: "#,##0",
      line: { lineStyle: "None" },
      majorGridlines: { visible: true, line: { color: "#BFBFBF", lineStyle: "Continuous" } },
    });
    expect(chart()?.categoryAxis).toMatchObject({
      font: { name: "宋体" },
      line: { color: "#404040", lineStyle: "Continuous" },
      majorGridlines: { visible: false },
    });
  });

  it("draws a series as dark columns and another as a dashed line with markers", async () => {
    const added = await onChart(({ series, format }) => {
      const [columns, line] = [series.getItemAt(0), series.getItemAt(1)];
      columns.format.fill.setSolidColor("#262626");
      columns.gapWidth = 60;
      columns.hasDataLabels = false;
      line.chartType = "LineMarkers";
      Object.assign(line.format.line, { lineStyle: "Dash", color: "#000000", weight: 1.5 });
      Object.assign(line, { markerStyle: "Circle", markerSize: 7 });
      Object.assign(line, { markerBackgroundColor: "#FFFFFF", markerForegroundColor: "#000000" });
      format.fill.clear();
      format.border.clear();
    });
    expect(chart()).toMatchObject({ fill: null, border: { lineStyle: "None" } });
    expect(chart()?.series).toMatchObject([
      { chartType: "ColumnClustered", fill: "#262626", gapWidth: 60, line: { lineStyle: "Automatic" } },
      {
        chartType: "LineMarkers",
        gapWidth: 60,
        line: { lineStyle: "Dash", color: "#000000", weight: 1.5 },
        markerStyle: "Circle",
        markerSize: 7,
        markerBackgroundColor: "#FFFFFF",
        markerForegroundColor: "#000000",
      },
    ]);
    expect(added.isNullObject).toBe(false);
  });

  it("can be read back", async () => {
    await onChart(({ title, axes }) => {
      title.text = "目标";
      axes.valueAxis.minimum = 0;
    });
    await onSheet(async (sheet, context) => {
      const read = sheet.charts.getItem("图表 1");
      read.load("title/text,title/visible,title/format/font/name,legend/position,series/items/gapWidth");
      read.axes.valueAxis.load("minimum,numberFormat,majorGridlines/visible");
      await context.sync();
      expect([read.title.text, read.title.format.font.name, read.legend.position]).toEqual(["目标", "等线", "Bottom"]);
      expect(read.axes.valueAxis.toJSON()).toMatchObject({ minimum: 0, majorGridlines: { visible: true } });
      expect(read.series.items.map(({ gapWidth }) => gapWidth)).toEqual([219, 219]);
    });
  });
});
