import type { FileAxis, FileChart, FileChartFont, FileSeries } from "../../src/xlsx/fileChart";
import { useLibreOffice } from "../libreOffice";
import { area, cells, page, workbook, worksheet } from "./parts";
import { written } from "./writtenFile";

const libreOffice = useLibreOffice();

const font: FileChartFont = { name: "宋体", size: 9, isBold: false, isItalic: false, color: "#000000" };
const stroke = { color: "#BFBFBF", weight: 0.75, dash: "solid" as const };
const axis: FileAxis = {
  isVisible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: "General",
  font,
  line: stroke,
  gridlines: null,
};

const reached: FileSeries = {
  kind: "columns",
  name: "完成数",
  values: "=七星区!$B$2:$F$2",
  categories: "=七星区!$B$1:$F$1",
  fill: "#404040",
  line: null,
  marker: null,
};
const target: FileSeries = {
  kind: "line",
  name: "=七星区!$A$3",
  values: "=七星区!$B$3:$F$3",
  categories: "=七星区!$B$1:$F$1",
  fill: null,
  line: { color: "#000000", weight: 1.5, dash: "dash" },
  marker: { symbol: "circle", size: 7, fill: "#FFFFFF", color: "#000000" },
};

const chart: FileChart = {
  name: "PatentChart.inForce",
  from: { row: 4, column: 0, right: 0, down: 0 },
  to: { row: 22, column: 7, right: 27, down: 7 },
  title: { text: "有效发明专利拥有量 <件>", isOverlaid: false, font: { ...font, name: "黑体", size: 14 } },
  legend: { position: "b", isOverlaid: false, font },
  categoryAxis: axis,
  valueAxis: { ...axis, minimum: 0, numberFormat: "#,##0", line: null, gridlines: stroke },
  series: [reached, target],
  gapWidth: 60,
  blanksAs: "gap",
  showsHiddenCells: false,
  fill: "#FFFFFF",
  border: null,
};

const missing = { error: "#N/A" } as const;
const figures = cells(
  ["", "2016年", "2017年", "2018年", "2019年", "2020年"],
  ["完成数", 1800, 2100, missing, "=NA()", 2900],
  ["目标", 2306, 2640, 3036, 3491, 4014],
);
const district = worksheet("七星区", { cells: figures, charts: [chart] });

describe("charts", () => {
  it("are drawn by LibreOffice with title, legend and categories, and without a word about missing figures", async () => {
    const file = await written(
      libreOffice,
      workbook([{ ...district, page: { ...page, printArea: area(4, 0, 30, 9) } }]),
    );
    const [first] = await libreOffice.pages(await libreOffice.toPdf(file.path));
    const drawn = first?.text.replace(/\s/g, "") ?? "";
    for (const text of ["有效发明专利拥有量<件>", "2016年", "2020年", "完成数", "目标", "4,500"])
      expect(drawn).toContain(text);
    expect(drawn).not.toContain("N/A");
    expect(drawn).not.toContain("2,306");
  });

  it("are understood as columns with a dashed line in front, over their cells", async () => {
    const file = await written(libreOffice, workbook([district]));
    const understood = await file.understood();
    expect(understood).toContain('chart:class="chart:bar"');
    expect(understood).toMatch(
      /<chart:series [^>]*chart:values-cell-range-address="七星区\.(\$?)B\1?2[^>]*chart:class="chart:bar"/,
    );
    expect(understood).toMatch(/<chart:series [^>]*chart:class="chart:line"/);
    expect(understood).toContain('draw:stroke="dash"');
    expect(understood).toContain('chart:symbol-name="circle"');
  });

  it("stand in the schema's order, each bound to its worksheet beside a table and an address", async () => {
    const links = [{ row: 0, column: 0, location: null, address: "https://example.org/?a=1&b=2", tip: "打开" }];
    const table = {
      name: "表",
      area: area(0, 0, 3, 6),
      headers: ["", "2016年", "2017年", "2018年", "2019年", "2020年"],
    };
    const look = { style: "", showsFilterButtons: false, hasBandedRows: false, hasBandedColumns: false };
    const tables = [
      {
        ...table,
        ...look,
        headers: ["列", ...table.headers.slice(1)],
        hasBoldFirstColumn: false,
        hasBoldLastColumn: false,
      },
    ];
    const file = await written(
      libreOffice,
      workbook([
        worksheet("空"),
        { ...district, links, tables, charts: [chart, chart] },
        { ...district, name: "灵川县" },
      ]),
    );
    const sheet = await file.part("xl/worksheets/sheet2.xml");
    expect(sheet).toMatch(/<hyperlinks>.*<pageMargins.*<drawing r:id="rIdDrawing"\/><tableParts/);
    const bound = await file.part("xl/worksheets/_rels/sheet2.xml.rels");
    expect(bound).toContain("tables/table1.xml");
    expect(bound).toContain("drawings/drawing1.xml");
    expect(bound).toContain('Target="https://example.org/?a=1&amp;b=2" TargetMode="External"');
    expect(await file.part("xl/worksheets/_rels/sheet1.xml.rels")).toBe("");
    expect(await file.part("xl/worksheets/_rels/sheet3.xml.rels")).toContain("drawings/drawing2.xml");
    expect(await file.part("xl/drawings/_rels/drawing2.xml.rels")).toContain('Id="rId1"');
    expect(await file.part("xl/drawings/_rels/drawing2.xml.rels")).toContain("charts/chart3.xml");
    const types = await file.part("[Content_Types].xml");
    expect(types.match(/drawingml\.chart\+xml/g)).toHaveLength(3);
    expect(types.match(/officedocument\.drawing\+xml/g)).toHaveLength(2);
  });

  it("may have lost their cells", async () => {
    const lost = { ...chart, series: [{ ...reached, values: null, categories: null }], legend: null, title: null };
    const file = await written(libreOffice, workbook([{ ...district, charts: [lost] }]));
    expect(await file.part("xl/charts/chart1.xml")).not.toContain("<c:val>");
    expect(await libreOffice.pages(await libreOffice.toPdf(file.path))).not.toHaveLength(0);
  });
});

describe("links", () => {
  it("lead to a name, under a tip", async () => {
    const links = [
      { row: 1, column: 0, location: "PatentSheet.district.qixing", address: null, tip: "看“七星区”" },
      { row: 2, column: 0, location: "'目标-拥有量'!A1", address: null, tip: null },
    ];
    const names = [
      { name: "PatentSheet.district.qixing", scope: null, formula: "=七星区!$A$1", isHidden: true, comment: "" },
    ];
    const file = await written(
      libreOffice,
      workbook([worksheet("目录", { cells: cells(["目录"], ['="七星区"'], ["目标"]), links }), district], { names }),
    );
    expect(await file.part("xl/worksheets/sheet1.xml")).toContain(
      '<hyperlinks><hyperlink ref="A2" location="PatentSheet.district.qixing" tooltip="看“七星区”"/>' +
        '<hyperlink ref="A3" location="\'目标-拥有量\'!A1"/></hyperlinks><pageMargins',
    );
    expect(await file.understood()).toContain('xlink:href="#PatentSheet.district.qixing"');
  });
});
