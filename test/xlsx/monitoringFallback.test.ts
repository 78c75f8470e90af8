import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { enteredWorkbook } from "../independent/enteredWorkbook";
import { beyondTable, printedWords } from "../independent/printed";
import { useLibreOffice } from "../libreOffice";

const libreOffice = useLibreOffice();

describe("监测 in print, at a year-end without the figure of the one before (示例数据，非真实)", () => {
  it("says in full by what it judged", async () => {
    const excel = await enteredWorkbook({ inForce: { "2016-12-31": { figures: { 灵川县: 60 } } } });
    const pdf = await libreOffice.toPdf(libreOffice.keep("print.xlsx", await writeXlsx(excel.file())));
    excel.dispose();
    const remark = "缺上年末数，按完成率判定";
    const own = printedWords(pdf).find((page) => page.some(({ text }) => text === remark)) ?? [];
    // Of 灵川县 and of 已报合计.
    expect(own.filter(({ text }) => text === remark)).toHaveLength(2);
    expect(beyondTable(own)).toEqual([]);
  });
});
