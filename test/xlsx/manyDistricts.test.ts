import { writeSheets } from "../../src/excel/writeSheets";
import { districtSpecs, districtSubjects } from "../../src/sheets/districts/districtSpecs";
import { fileWorkbook } from "../../src/workbench/save/fileWorkbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { userHands } from "../excel/userHands";
import { labelled } from "../independent/calculatedCells";
import { placesOf } from "../independent/cellPlaces";
import { printedWords } from "../independent/printed";
import { useLibreOffice } from "../libreOffice";
import { planOf } from "../excel/districts/planOf";
import { startExcel } from "../workbench/excelInProcess";

const libreOffice = useLibreOffice();

describe("a plan with 60 districts in LibreOffice", () => {
  const plan = planOf(60);
  let path: string;

  beforeAll(async () => {
    const wished = { form: "report" as const, districtIds: [plan.districts[0]?.id ?? ""] };
    const listed = new Set(plan.districts.map(({ id }) => `district.${id}`));
    const excel = startExcel();
    await writeSheets({
      subjects: districtSubjects(plan, wished).slice(0, -1),
      describe: (found) => {
        const { base, directory } = districtSpecs(plan, wished, { found, listed });
        return [...base, directory];
      },
    });
    const stock = placesOf(userHands(excel.workbook), "完成数-拥有量");
    stock.type("甲004区", "2016-12-31", -3);
    stock.type("甲051县", "2016-12-31", "不详");
    path = libreOffice.keep("many.xlsx", await writeXlsx(fileWorkbook(excel.workbook, ["PATENT"])));
    excel.dispose();
  });

  it("prints 目录 on as many pages as it takes, its head on each of them", async () => {
    const pdf = await libreOffice.toPdf(path);
    const pages = (await libreOffice.pages(pdf)).filter(({ text }) => text.includes("序号"));
    expect(pages.length).toBeGreaterThan(1);
    for (const { text } of pages) expect(text).not.toMatch(/##|#REF!|#N\/A/);
    const printed = pages.map(({ text }) => text).join("\n");
    const missing = plan.districts.filter(({ name }) => !new RegExp(`\\s${name}\\s`).test(printed));
    expect(missing).toEqual([]);
    expect(printed).toContain("全市");
  });

  it("numbers them from 1, right under odd pages and left under even ones", async () => {
    const pdf = await libreOffice.toPdf(path);
    const texts = (await libreOffice.pages(pdf)).map(({ text }) => text);
    const own = printedWords(pdf).filter((_, i) => texts[i]?.includes("序号"));
    own.forEach((words, i) => {
      const foot = words.filter(({ top }) => top > 842 - 99);
      expect(foot.map(({ text }) => text).join(" ")).toBe(`— ${i + 1} —`);
      const middle = ((foot[0]?.left ?? NaN) + (foot[2]?.right ?? NaN)) / 2;
      expect(middle > 595 / 2).toBe(i % 2 === 0);
    });
  });

  it("names what is wrong among the first forty and the others alike", async () => {
    const at = labelled(await libreOffice.recalculate(path), "完成数-拥有量");
    expect(at("数据有误的县区", "2016-12-31")).toBe("甲004区 甲051县 ");
    expect(at("数据检查", "2016-12-31")).toBe("数据有误：甲004区 甲051县 ");
    expect(at("数据检查", "2017-12-31")).toBe("无误");
  });
});
