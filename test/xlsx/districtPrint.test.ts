import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { expectedDistricts } from "../independent/districtAnswer";
import { districtWorkbook } from "../independent/districtWorkbook";
import { districts } from "../independent/enteredScene";
import { overprinted, printedWords, shownAs, type PrintedWord } from "../independent/printed";
import { printScene } from "../independent/printScene";
import { useLibreOffice, type PrintedPage } from "../libreOffice";
import { printedTable } from "../officialText";

const libreOffice = useLibreOffice();
const expected = expectedDistricts(printScene);
const years = [2016, 2017, 2018, 2019, 2020];

let pages: readonly PrintedPage[];
let words: readonly (readonly PrintedWord[])[];

beforeAll(async () => {
  const excel = await districtWorkbook(printScene);
  const pdf = await libreOffice.toPdf(libreOffice.keep("districts.xlsx", await writeXlsx(excel.file())));
  excel.dispose();
  pages = await libreOffice.pages(pdf);
  words = printedWords(pdf);
});

const bare = (text: string): string => text.replace(/\s/g, "");

interface Printed {
  readonly page: PrintedPage;
  readonly own: readonly PrintedWord[];
}

/** The pages on which a text stands, wherever it is broken. */
function pagesWith(text: string): readonly Printed[] {
  return pages.flatMap((page, i) => (bare(page.text).includes(text) ? [{ page, own: words[i] ?? [] }] : []));
}

const reportsOf = (name: string): readonly Printed[] => pagesWith(`${name}发明专利双倍增计划目标任务完成情况表`);
const pledgesOf = (name: string): readonly Printed[] => pagesWith(`乙方：${fullNames[name] ?? name}人民政府`);
const directory = (): readonly Printed[] => pagesWith("桂林市各县区发明专利双倍增计划目标任务完成情况");
const fullNames: Readonly<Record<string, string>> = { 龙胜县: "龙胜各族自治县", 恭城县: "恭城瑶族自治县" };

const targetsOf = (name: string): readonly (readonly number[])[] =>
  ([1, 2] as const).map((annex) => printedTable(annex).rows.find((row) => row.name === name)?.figures ?? []);

/** What a cell shows, with the sign of 初步 where the working beside it has one. */
function shown(sheet: string, row: string, [column, decimals, isPercent]: readonly [string, number, boolean]): string {
  const value = expected[sheet]?.[`${row} ${column}`];
  const status = String(expected[sheet]?.[`${row} w.status`] ?? "");
  const text = shownAs(value as string | number, decimals, isPercent);
  return column === "actual" && status.endsWith("*") && typeof value === "number" ? `${text}*` : text;
}

const reportColumns = [
  ["year", 0, false],
  ["target", 0, false],
  ["actual", 0, false],
  ["rate", 1, true],
  ["gap", 0, false],
  ["growth", 1, true],
  ["share", 1, true],
  ["rank", 0, false],
  ["groupRank", 0, false],
  ["status", 0, false],
] as const;

describe("完成情况表 in print (示例数据，非真实)", () => {
  it.each(districts)("%s stands on one A4 page with all of its figures", (name) => {
    const found = reportsOf(name);
    expect(found.map(({ page }) => `${Math.round(page.width)} × ${Math.round(page.height)}`)).toEqual(["595 × 842"]);
    const lines = found.flatMap(({ page }) => page.text.split("\n").map(bare));
    const rows = years.flatMap((year) => [`inForce.${year}`, `applications.${year}`]);
    for (const row of rows) {
      const cells = reportColumns.map((column) => shown(name, row, column));
      // a reason takes a second line of its cell
      const isLong = (cells[cells.length - 1] ?? "").length > 4;
      expect(lines).toContain(cells.slice(0, isLong ? -1 : undefined).join(""));
    }
    expect(lines).toContain("（截至2019年6月15日）示例数据，非真实");
  });

  it.each(districts)("%s holds its own ten targets and names no other district", (name) => {
    const text = bare(reportsOf(name)[0]?.page.text ?? "");
    for (const figures of targetsOf(name)) {
      figures.forEach((figure, i) => expect(text).toMatch(new RegExp(`${years[i]}年(（至6月15日）)?${figure}`)));
    }
    expect(districts.filter((other) => other !== name && text.includes(other))).toEqual([]);
  });

  it("cuts nothing off and shows no error", () => {
    for (const name of districts) for (const printed of reportsOf(name)) expectWhole(printed);
  });
});

describe("目录 in print (示例数据，非真实)", () => {
  it("holds every district on one page", () => {
    const found = directory();
    expect(found).toHaveLength(1);
    const lines = found.flatMap(({ page }) => page.text.split("\n").map(bare));
    const at = (id: string, column: string): string => {
      const value = expected["目录"]?.[`${id} ${column}`] as string | number;
      const isPreliminary = String(expected["目录"]?.[`${id} said.${column.split(".")[0]}`]).endsWith("*");
      const text = shownAs(value, column.endsWith("rate") ? 1 : 0, column.endsWith("rate"));
      return column.endsWith("actual") && isPreliminary ? `${text}*` : text;
    };
    const columns = ["inForce", "applications"].flatMap((id) =>
      ["target", "actual", "rate", "status"].map((key) => `${id}.${key}`),
    );
    const ids = ["lingchuan", "yongfu", "yangshuo", "ziyuan", "qixing"];
    for (const id of ids) {
      const row = columns.map((column) => at(id, column)).join("");
      expect(lines.filter((line) => line.includes(row))).toHaveLength(1);
    }
    for (const name of districts) expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
    for (const printed of found) expectWhole(printed);
  });
});

describe("责任状 in print", () => {
  it.each(districts)("%s stands on one page with its targets and no figure of what was reached", (name) => {
    const found = pledgesOf(name);
    expect(found).toHaveLength(1);
    const text = bare(found[0]?.page.text ?? "");
    const [levels = [], counts = []] = targetsOf(name);
    expect(text).toContain(`拥有量（年末）${levels.join("")}—`);
    expect(text).toContain(`受理量（当年）${counts.join("")}${counts.reduce((sum, count) => sum + count, 0)}`);
    expect(text).not.toMatch(/完成数|完成率|排名|状态|样式，非官方文本|示例数据/);
    for (const printed of found) expectWhole(printed);
  });
});

describe("the page numbers of district sheets", () => {
  it("begin with 1 on every sheet, right under it", () => {
    const all = [...directory(), ...districts.flatMap((name) => [...reportsOf(name), ...pledgesOf(name)])];
    expect(all).toHaveLength(35);
    for (const { own } of all) {
      const foot = own.filter(({ top }) => top > 842 - 99);
      expect(foot.map(({ text }) => text).join(" ")).toBe("— 1 —");
      expect(((foot[0]?.left ?? NaN) + (foot[2]?.right ?? NaN)) / 2).toBeGreaterThan(595 / 2);
    }
  });
});

/** Nothing beyond the margins of 37, 26, 35 and 28 mm, nothing printed over something else, no error. */
function expectWhole({ page, own }: Printed): void {
  expect(page.text).not.toMatch(/##|#REF!|#N\/A|#VALUE!|#NAME\?|#DIV\/0!/);
  const body = own.filter(({ top }) => top < 842 - 99);
  const outside = body.filter(({ left, top, right }) => left < 78 || top < 103 || right > 595 - 73);
  expect(outside.map(({ text }) => text)).toEqual([]);
  expect(overprinted(body)).toEqual([]);
}
