import type { FileTable } from "../../src/xlsx/fileWorkbook";
import { useLibreOffice } from "../libreOffice";
import { area, cells, workbook, worksheet } from "./parts";
import { written } from "./writtenFile";

const libreOffice = useLibreOffice();

const table: FileTable = {
  name: "目标_拥有量",
  area: area(1, 0, 3, 3),
  headers: ["县区", "2016年", "2017年"],
  style: "TableStyleLight1",
  showsFilterButtons: false,
  hasBandedRows: false,
  hasBandedColumns: true,
  hasBoldFirstColumn: true,
  hasBoldLastColumn: false,
};
const contents = cells(
  ["附件1"],
  ["县区", "2016年", "2017年"],
  ["七星区", 1692, 2387],
  ["龙胜县", 11, 15],
  ["合计", "=SUM(目标_拥有量[2016年])", '=INDEX(目标_拥有量[2017年],MATCH("龙胜县",目标_拥有量[县区],0))'],
);
const sheet = worksheet("目标", { cells: contents, tables: [table] });

describe("tables", () => {
  it("stand over their cells, which keep what they hold, and answer to their names", async () => {
    const { path } = await written(libreOffice, workbook([sheet]));
    expect((await libreOffice.recalculate(path))["目标"]).toEqual([
      ["附件1", null, null],
      ["县区", "2016年", "2017年"],
      ["七星区", 1692, 2387],
      ["龙胜县", 11, 15],
      // 1692 + 11
      ["合计", 1703, 15],
    ]);
  });

  it("keep their name, place, columns and look", async () => {
    const { sheet: read } = await written(libreOffice, workbook([sheet]));
    expect(read("目标").tables["目标_拥有量"]?.table).toMatchObject({
      name: "目标_拥有量",
      tableRef: "A2:C4",
      columns: [{ name: "县区" }, { name: "2016年" }, { name: "2017年" }],
      style: {
        theme: "TableStyleLight1",
        showFirstColumn: true,
        showLastColumn: false,
        showRowStripes: false,
        showColumnStripes: true,
      },
    });
  });

  it("have filter buttons only where they should", async () => {
    const other = { ...table, name: "受理量", area: area(1, 0, 3, 3), showsFilterButtons: true };
    const file = workbook([sheet, worksheet("受理", { cells: contents.slice(0, 10), tables: [other] })]);
    const { part } = await written(libreOffice, file);
    expect(await part("xl/tables/table1.xml")).not.toContain("autoFilter");
    expect(await part("xl/tables/table2.xml")).toContain('<autoFilter ref="A2:C4"/>');
  });

  it("may have no style", async () => {
    const { part } = await written(libreOffice, workbook([{ ...sheet, tables: [{ ...table, style: "" }] }]));
    expect(await part("xl/tables/table1.xml")).toContain("<tableStyleInfo showFirstColumn");
  });

  it("hold custom functions as plain formulas: an array is not allowed in a table", async () => {
    const filled = { ...table, area: area(0, 0, 2, 1), headers: ["目标"] };
    const file = workbook([worksheet("表", { cells: cells(["目标"], ["=PATENT.GAP()"]), tables: [filled] })]);
    const { part } = await written(libreOffice, file);
    expect(await part("xl/worksheets/sheet1.xml")).toContain("<f>_xldudf_PATENT_GAP()</f>");
  });
});
