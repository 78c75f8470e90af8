import { defaultPlan } from "../../src/domain/plans";
import { writeSheets } from "../../src/excel/writeSheets";
import { zhCN } from "../../src/i18n/zhCN";
import { targetSheet } from "../../src/sheets/targetSheet";
import { fileWorkbook } from "../../src/workbench/save/fileWorkbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { useLibreOffice } from "../libreOffice";
import { printedTable } from "../officialText";
import { startExcel } from "../workbench/excelInProcess";
import { problemsOf } from "./packageCheck";

const libreOffice = useLibreOffice();
const sheets = [
  ["目标-拥有量", 1, "“十三五”期间全市各县区有效发明专利拥有量目标任务分解表"],
  ["目标-受理量", 2, "“十三五”期间全市各县区发明专利受理量目标任务分解表"],
] as const;

let path: string;

beforeAll(async () => {
  const excel = startExcel();
  await writeSheets(["inForce", "applications"].map((id) => targetSheet(defaultPlan, id, zhCN)));
  const bytes = await writeXlsx(fileWorkbook(excel.workbook, ["PATENT"]));
  excel.dispose();
  expect(await problemsOf(bytes)).toEqual([]);
  path = libreOffice.keep("targets.xlsx", bytes);
});

describe("the official sheets, saved and opened without the add-in", () => {
  it.each(sheets)(
    "%s holds every printed figure, and its sums are the printed totals in all five years",
    async (name, annex) => {
      const { years, rows } = printedTable(annex);
      const values = (await libreOffice.recalculate(path))[name] ?? [];
      expect(values[3]).toEqual(["县区", ...years]);
      expect(values.slice(4, 22)).toEqual(rows.map(({ name: district, figures }) => [district, ...figures]));
      expect(values[22]).toEqual(["文件载明合计", ...(rows[17]?.figures ?? [])]);
      expect(values[23]).toEqual(["核对", "一致", "一致", "一致", "一致", "一致"]);
    },
  );

  it("says by how much a changed figure differs from the printed total", async () => {
    const excel = startExcel();
    await writeSheets([targetSheet(defaultPlan, "inForce", zhCN)]);
    const file = fileWorkbook(excel.workbook, ["PATENT"]);
    excel.dispose();
    // E5 is 灵川县 2019年, 118 in the document: 181 is 63 too many.
    const changed = {
      ...file,
      worksheets: file.worksheets.map((worksheet) => ({
        ...worksheet,
        cells: worksheet.cells.map((cell) => (cell.row === 4 && cell.column === 4 ? { ...cell, content: 181 } : cell)),
      })),
    };
    const values = await libreOffice.recalculate(libreOffice.keep("changed.xlsx", await writeXlsx(changed)));
    expect(values["目标-拥有量"]?.[23]).toEqual(["核对", "一致", "一致", "一致", "相差63件", "一致"]);
  });

  it("prints each on one A4 page with its title", async () => {
    const pages = await libreOffice.pages(await libreOffice.toPdf(path));
    // A4 is 210 mm × 297 mm: 595 × 842 points.
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
      [595, 842],
    ]);
    expect(pages.map(({ text }, i) => text.includes(sheets[i]?.[2] ?? "?"))).toEqual([true, true]);
    expect(pages.map(({ text }) => /文件载明合计 .*\n+ *核对 +一致/.test(text))).toEqual([true, true]);
  });
});
