import { readFileSync } from "node:fs";
import type { Period } from "../../src/domain/period";
import { defaultPlan } from "../../src/domain/plans";
import { openInPlace } from "../../src/files/channel";
import { openReader } from "../../src/files/reader";
import { blankFormSheets } from "../../src/sheets/blankForm/blankFormSheets";
import { fileOfSheets } from "../../src/xlsx/fileOfSheets";
import { useLibreOffice } from "../libreOffice";
import { written, type WrittenFile } from "./writtenFile";

const libreOffice = useLibreOffice();
const june: Period = { year: 2019, month: 6, day: 30 };
const everyone = defaultPlan.districts.map(({ id }) => id);

function form(period: Period, districtIds: readonly string[] = everyone): Promise<WrittenFile> {
  return written(libreOffice, fileOfSheets(blankFormSheets(defaultPlan, { districtIds, period }), "专利目标"));
}

/** The form as someone sends it back: the figures of one sheet typed in by district, calculated by LibreOffice. */
async function filled(file: WrittenFile, figures: Readonly<Record<string, readonly (number | string | null)[]>>) {
  const { reader } = file;
  for (const [name, values] of Object.entries(figures)) {
    values.forEach((value, i) => (reader.getWorksheet(name)!.getCell(4 + i, 2).value = value));
  }
  const path = libreOffice.keep("filled.xlsx", new Uint8Array(await reader.xlsx.writeBuffer()));
  return new Uint8Array(readFileSync(await libreOffice.convert(path, "xlsx")));
}

async function recognised(bytes: Uint8Array) {
  const reader = openReader(openInPlace);
  const copy = bytes.slice().buffer;
  await reader.read({ name: "完成数填报表.xlsx", bytes: copy }, () => undefined);
  return reader.recognise({ answers: new Map(), stored: [], fileName: "完成数填报表", focus: null });
}

// in the order of the plan, from 灵川县 to 雁山区
const stock = [109, 52, 88, 91, 30, 33, 22, 40, 47, 92, 33, 251, 360, 194, 128, 3355, 87];
const flow = [96, 47, 90, 92, 28, 41, 26, 30, 46, 70, 61, 166, 276, 183, 145, 1518, 86];

describe("the blank form", () => {
  it("says what, when and how, has a row for each district, and no figure", async () => {
    const { sheet, reader } = await form(june);
    expect(reader.worksheets.map(({ name }) => name)).toEqual(["拥有量", "受理量"]);
    const rows = sheet("拥有量").getSheetValues() as unknown[][];
    const texts = rows.map((row) => (row ?? []).slice(1, 4));
    expect(texts.slice(1, 5)).toEqual([
      ["桂林市各县区有效发明专利拥有量（截至2019年6月30日）"],
      [undefined, undefined, "单位：件"],
      ["县区", "2019年6月末", "备注"],
      ["灵川县"],
    ]);
    expect(sheet("拥有量").getCell("B21").formula).toBe('IF(COUNT(B4:B20)=17,SUM(B4:B20),"")');
    expect(sheet("拥有量").getCell("A22").text).toBe(
      "填表说明：填“2019年6月末”一列，为该日有效的件数，只能是 0 或正整数。",
    );
    expect(sheet("拥有量").getCell("A23").text).toContain("填不出的请留空，不要填 0");
    expect(sheet("受理量").getCell("A1").text).toBe("桂林市各县区发明专利受理量本年累计（截至2019年6月30日）");
    expect(sheet("受理量").getCell("B3").text).toBe("2019年1—6月");
  });

  it("takes whole numbers only", async () => {
    const { sheet } = await form(june);
    expect(sheet("受理量").getCell("B4").dataValidation).toMatchObject({
      type: "whole",
      operator: "greaterThanOrEqual",
      formulae: [0],
      allowBlank: true,
      error: "完成数只能是 0 或正整数。没有报的请留空。",
    });
    expect(sheet("受理量").getCell("B20").dataValidation).toBeDefined();
    expect(sheet("受理量").getCell("B21").dataValidation).toBeUndefined();
  });

  it("has no total for some of the districts", async () => {
    const { sheet } = await form({ year: 2019 }, ["qixing", "lingchuan"]);
    const names = [3, 4, 5, 6, 7].map((row) => sheet("拥有量").getCell(row, 1).text);
    expect(names.slice(0, 3)).toEqual(["县区", "灵川县", "七星区"]);
    expect(names[3]).toContain("填表说明");
  });

  it("is refused for nobody", () => {
    expect(() => blankFormSheets(defaultPlan, { districtIds: [], period: june })).toThrow(
      expect.objectContaining({ code: "nothingSelected" }) as Error,
    );
  });

  it("prints on one page a sheet, nothing cut off", async () => {
    const file = await form(june);
    const pages = await libreOffice.pages(await libreOffice.toPdf(file.path));
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
      [595, 842],
    ]);
    for (const { text } of pages) {
      expect(text).toContain("荔浦县");
      expect(text).toContain("只能是 0 或正整数。");
      expect(text).toContain("请勿改动县区名称和表头。");
      expect(text).not.toContain("###");
    }
  });

  it.each<[string, Period]>([
    ["the end of June", june],
    ["January", { year: 2019, month: 1, day: 31 }],
    ["a year", { year: 2019 }],
    ["the last year of the plan", { year: 2020 }],
    ["February of a leap year", { year: 2020, month: 2, day: 29 }],
  ])("is read back without a doubt, for %s", async (_, period) => {
    const { figures, doubts, totals, tables } = await recognised(
      await filled(await form(period), { 拥有量: stock, 受理量: flow }),
    );
    expect(doubts).toEqual([]);
    expect(tables).toHaveLength(2);
    const read = (indicatorId: string) =>
      figures.filter((figure) => figure.indicatorId === indicatorId).map(({ value }) => value);
    expect(read("inForce")).toEqual(stock);
    expect(read("applications")).toEqual(flow);
    expect(figures.every((figure) => !figure.isPreliminary)).toBe(true);
    expect(figures.map((figure) => figure.period)).toEqual(figures.map(() => period));
    expect(totals.map(({ difference, districtCount }) => [difference, districtCount])).toEqual([
      [0, 17],
      [0, 17],
    ]);
  });

  it("is read back without a doubt from one district, from several, and where figures are left out", async () => {
    const one = await recognised(await filled(await form(june, ["lipu"]), { 拥有量: [92], 受理量: [70] }));
    expect(one.doubts).toEqual([]);
    expect(one.figures.map(({ districtId, value }) => [districtId, value])).toEqual([
      ["lipu", 92],
      ["lipu", 70],
    ]);
    const some = await recognised(
      await filled(await form(june, ["lingchuan", "quanzhou", "qixing"]), { 拥有量: [109, null, 3355] }),
    );
    expect(some.doubts).toEqual([]);
    expect(some.figures.map(({ districtId, value }) => [districtId, value])).toEqual([
      ["lingchuan", 109],
      ["qixing", 3355],
    ]);
    const most = await recognised(
      await filled(await form(june), { 拥有量: [...stock.slice(0, 16), null], 受理量: flow }),
    );
    expect(most.doubts).toEqual([]);
    expect(most.figures).toHaveLength(33);
  });

  it("asks nothing about a remark, and gives nothing at all when nobody filled it", async () => {
    const file = await form(june, ["lingchuan", "qixing"]);
    file.reader.getWorksheet("拥有量")!.getCell("C4").value = "含中央在桂单位";
    const back = await recognised(await filled(file, { 拥有量: [109, 3355], 受理量: [96, 1518] }));
    expect(back.doubts).toEqual([]);
    expect(back.figures.map(({ value }) => value)).toEqual([109, 3355, 96, 1518]);
    const nothing = await recognised(await filled(await form(june), {}));
    expect([nothing.figures, nothing.doubts]).toEqual([[], []]);
  });
});
