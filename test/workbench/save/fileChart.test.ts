import { area } from "../../../src/workbench/objects/area";
import type { Chart, ChartLine } from "../../../src/workbench/objects/chart";
import { cornersOn } from "../../../src/workbench/objects/chartPlace";
import { addChart, changeChart, deleteChart } from "../../../src/workbench/objects/charts";
import { deleteCells } from "../../../src/workbench/objects/structure";
import { createWorkbook, type WorkbookModel } from "../../../src/workbench/objects/workbook";
import { fileWorkbook } from "../../../src/workbench/save/fileWorkbook";

let workbook: WorkbookModel;
let id: string;
let chart: string;

beforeEach(() => {
  workbook = createWorkbook({ worksheetNames: ["七星区"] });
  id = workbook.activeWorksheetId;
  chart = addChart(workbook, { id, chartType: "ColumnClustered", source: area(0, 0, 2, 5), by: "Rows" }, "user").id;
});

const described = () => fileWorkbook(workbook, []).worksheets[0]?.charts[0];
const change = (changed: (chart: Chart) => Chart) => changeChart(workbook, { id, chart }, changed, "user");

describe("fileChart", () => {
  it("ends where the next cell begins, and inside a cell so many points from its corner", () => {
    change((one) => ({ ...one, ...cornersOn(area(4, 1, 10, 3)) }));
    expect(described()).toMatchObject({
      from: { row: 4, column: 1, right: 0, down: 0 },
      to: { row: 14, column: 4, right: 0, down: 0 },
    });
    // Half of a standard cell of 54 by 14.25 points.
    change((one) => ({ ...one, to: { row: 9, column: 2, right: 0.5, down: 0.5 } }));
    expect(described()?.to).toEqual({ row: 9, column: 2, right: 27, down: 7.125 });
  });

  it("has no line around columns unless one is drawn, and a line's own where nothing is said", () => {
    change((one) => ({
      ...one,
      series: one.series.map((series, i) => ({ ...series, chartType: i === 0 ? "ColumnClustered" : "LineMarkers" })),
    }));
    expect(described()?.series).toMatchObject([
      { kind: "columns", fill: "#4472C4", line: null, marker: null },
      { kind: "line", line: { color: "#ED7D31", weight: 2.25, dash: "solid" }, marker: { symbol: "circle", size: 5 } },
    ]);
    const dashed: ChartLine = { color: "#000000", lineStyle: "Dash", weight: 1.5 };
    change((one) => ({
      ...one,
      series: one.series.map((series) => ({ ...series, line: dashed, markerStyle: "None" })),
    }));
    expect(described()?.series).toMatchObject([
      { line: { color: "#000000", weight: 1.5, dash: "dash" } },
      { line: { dash: "dash" }, marker: null },
    ]);
  });

  it("draws a title, legend and gridlines only while they are shown", () => {
    expect(described()).toMatchObject({ title: { text: "图表标题" }, legend: { position: "b" } });
    expect(described()?.valueAxis.gridlines).toMatchObject({ color: "#D9D9D9" });
    change((one) => ({
      ...one,
      title: { ...one.title, visible: false },
      legend: { ...one.legend, visible: false },
      valueAxis: { ...one.valueAxis, majorGridlines: { ...one.valueAxis.majorGridlines, visible: false } },
    }));
    expect(described()).toMatchObject({ title: null, legend: null, valueAxis: { gridlines: null } });
  });

  it("names no cells that are gone, and is none without a series", () => {
    expect(described()?.series[1]?.values).toBe("=七星区!$A$2:$E$2");
    deleteCells(workbook, id, area(1, 0, 1, 16_384), "Up", "user");
    expect(described()?.series.map(({ values }) => values)).toEqual(["=七星区!$A$1:$E$1", null]);
    change((one) => ({ ...one, series: [] }));
    expect(described()).toBeUndefined();
    deleteChart(workbook, id, chart, "user");
    expect(described()).toBeUndefined();
  });
});
