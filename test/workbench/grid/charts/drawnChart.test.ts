import { drawnChart } from "../../../../src/workbench/grid/charts/drawnChart";
import { area } from "../../../../src/workbench/objects/area";
import { setCalculated, setContents } from "../../../../src/workbench/objects/cells";
import { addChart, changeChart, chartOf } from "../../../../src/workbench/objects/charts";
import { setHidden } from "../../../../src/workbench/objects/format";
import { createWorkbook, type WorkbookModel } from "../../../../src/workbench/objects/workbook";

let workbook: WorkbookModel;
let id: string;
let chart: string;

/** Years, then a figure, a missing one, a blank, an empty text and a division by zero. */
beforeEach(() => {
  workbook = createWorkbook({ worksheetNames: ["七星区"] });
  id = workbook.activeWorksheetId;
  const rows = [
    ["", "2016年", "2017年", "2018年", "2019年", "2020年"],
    ["完成数", 51, "=NA()", "", '=""', "=1/0"],
  ];
  setContents(workbook, id, area(0, 0, 2, 6), rows, "user");
  setCalculated(workbook, id, [
    { row: 1, column: 2, value: "#N/A" },
    { row: 1, column: 4, value: "" },
    { row: 1, column: 5, value: "#DIV/0!" },
  ]);
  chart = addChart(workbook, { id, chartType: "Line", source: area(0, 0, 2, 6), by: "Rows" }, "user").id;
});

const drawn = () => drawnChart(workbook, chartOf(workbook, id, chart));

describe("drawnChart", () => {
  it("leaves a gap for #N/A and a blank, and draws zero for an empty text and another error, as Excel does", () => {
    expect(drawn().categories).toEqual(["2016年", "2017年", "2018年", "2019年", "2020年"]);
    expect(drawn().series).toMatchObject([{ name: "完成数", values: [51, null, null, 0, 0] }]);
  });

  it("draws blanks as the chart says", () => {
    changeChart(workbook, { id, chart }, (one) => ({ ...one, displayBlanksAs: "Zero" }), "user");
    expect(drawn().series[0]?.values).toEqual([51, null, 0, 0, 0]);
    changeChart(workbook, { id, chart }, (one) => ({ ...one, displayBlanksAs: "Interplotted" }), "user");
    expect(drawn().series[0]?.values).toEqual([51, null, undefined, 0, 0]);
  });

  it("leaves hidden cells out, unless the chart shows them", () => {
    setHidden(workbook, { id, place: area(0, 1, 1_048_576, 1), axis: "column", isHidden: true }, "user");
    expect(drawn().categories).toEqual(["2017年", "2018年", "2019年", "2020年"]);
    changeChart(workbook, { id, chart }, (one) => ({ ...one, plotVisibleOnly: false }), "user");
    expect(drawn().series[0]?.values).toHaveLength(5);
  });

  it("numbers what has no categories, and draws nothing of cells that are gone", () => {
    const without = { categories: null, name: "=七星区!$A$2" };
    changeChart(
      workbook,
      { id, chart },
      (one) => ({ ...one, series: one.series.map((s) => ({ ...s, ...without })) }),
      "user",
    );
    expect(drawn()).toMatchObject({ categories: ["1", "2", "3", "4", "5"], series: [{ name: "完成数" }] });
    const gone = { values: "=七星区!#REF!", name: "=七星区!#REF!" };
    changeChart(
      workbook,
      { id, chart },
      (one) => ({ ...one, series: one.series.map((s) => ({ ...s, ...gone })) }),
      "user",
    );
    expect(drawn()).toMatchObject({ categories: [], series: [{ name: "", values: [] }] });
  });
});
