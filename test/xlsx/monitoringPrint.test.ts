import { markSheets } from "../../src/excel/marks";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { expectedAnswer } from "../independent/compared";
import { datesOf, districts, type IndicatorId } from "../independent/enteredScene";
import { enteredWorkbook } from "../independent/enteredWorkbook";
import { printScene as scene } from "../independent/printScene";
import {
  beyondTable,
  overprinted,
  printedWords,
  shownRow,
  tableRows,
  widerThanColumn,
  type PrintedWord,
} from "../independent/printed";
import { useLibreOffice, type PrintedPage } from "../libreOffice";

const libreOffice = useLibreOffice();

const expected = expectedAnswer(scene) as unknown as {
  readonly monitoring: Readonly<Record<IndicatorId, Half>>;
  readonly actuals: Readonly<Record<IndicatorId, Readonly<Record<string, { status: Record<string, string> }>>>>;
};

interface Half {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly [line: string]: unknown;
}

let pages: readonly PrintedPage[];
let words: readonly (readonly PrintedWord[])[];

beforeAll(async () => {
  const excel = await enteredWorkbook(scene);
  await markSheets();
  const pdf = await libreOffice.toPdf(libreOffice.keep("print.xlsx", await writeXlsx(excel.file())));
  excel.dispose();
  pages = await libreOffice.pages(pdf);
  words = printedWords(pdf);
});
const size = ({ width, height }: PrintedPage): string => `${Math.round(width)} × ${Math.round(height)}`;
const bare = (text: unknown): string => String(text).replace(/\s/g, "");
const linesOf = ({ text }: PrintedPage): readonly string[] => text.split("\n").map(bare);

/** The pages on which a text stands, and the words on them. */
function pagesWith(text: string): readonly (readonly [PrintedPage, readonly PrintedWord[]])[] {
  return pages.flatMap((page, i) => (page.text.includes(text) ? [[page, words[i] ?? []] as const] : []));
}

describe("监测 in print (示例数据，非真实)", () => {
  it.each(["inForce", "applications"] as const)("holds all of %s on one landscape A4 page", (indicator) => {
    const { rows, ...lines } = expected.monitoring[indicator];
    const found = pagesWith(String(lines["title"]));
    // A4 is 210 mm × 297 mm.
    expect(found.map(([page]) => size(page))).toEqual(["842 × 595"]);
    const printed = found.flatMap(([page]) => linesOf(page));
    for (const line of ["title", "asOf", "rule", "source", "caliber", "preliminary"]) {
      expect(printed).toContain(bare(lines[line]));
    }
    expect(printed).toContain(bare(`${lines["share"]}${lines["unit"]}`));
    const names = rows.map((row) => String(row[1]));
    expect(tableRows(found[0]?.[1] ?? [], names)).toEqual(rows.map((row) => bare(shownRow(row))));
  });

  it("shows 99.97 % as what is not reached", () => {
    const [line = ""] = pagesWith("有效发明专利拥有量目标任务").flatMap(([page]) =>
      page.text.split("\n").filter((each) => each.includes("七星区") && each.includes("3967")),
    );
    // 3967/3968 = 99.975 %
    expect(line).toContain("99.9%");
    expect(line).not.toContain("100.0%");
  });

  it("cuts nothing off: no ###, nothing beyond the margins, nothing printed over something else", () => {
    for (const [page, own] of pagesWith("目标任务完成情况通报表")) {
      expect(page.text).not.toContain("##");
      expect(overprinted(own)).toEqual([]);
      // The inner edges lie 26 mm or more from the paper's: 26 / 25.4 × 72 = 73.7 points.
      const body = own.filter(({ bottom }) => bottom < 595 - 73);
      expect(body.filter(({ left, right, top }) => left < 73 || right > 842 - 73 || top < 73)).toEqual([]);
      expect(beyondTable(own)).toEqual([]);
    }
  });
});

describe("完成数 in print (示例数据，非真实)", () => {
  it.each([
    ["inForce", "各县区有效发明专利拥有量完成数"],
    ["applications", "各县区发明专利受理量完成数"],
  ] as const)(
    "%s stands on one page with every figure, * at what is 初步 and ▼ or ▽ at laggards",
    (indicator, title) => {
      const found = pagesWith(title);
      expect(found.map(([page]) => size(page))).toEqual(["595 × 842"]);
      const printed = found.flatMap(([page]) => linesOf(page));
      expect(printed).toContain("示例数据，非真实");
      for (const name of districts) expect(printed).toContain(name + shownFigures(indicator, name));
      expect(found[0]?.[0].text).not.toContain("##");
      expect(overprinted(found[0]?.[1] ?? [])).toEqual([]);
    },
  );

  it.each(["各县区有效发明专利拥有量完成数", "全市目标完成情况"])("no head of %s is wider than its column", (title) => {
    const [[, own] = []] = pagesWith(title);
    const dates = (own ?? []).filter(({ text }) => /^\d{4}年\d+月\d+日$/.test(text));
    const heads = (own ?? []).filter(({ text }) => /^截至|^\d{4}年\d+月末$/.test(text));
    expect(heads.length).toBeGreaterThan(0);
    expect(widerThanColumn(heads, dates)).toEqual([]);
  });

  it("the city's goals stand on one page", () => {
    expect(pagesWith("全市目标完成情况").map(([page]) => size(page))).toEqual(["842 × 595"]);
  });
});

/** What stands in the row of a district, column by column. */
function shownFigures(indicator: IndicatorId, name: string): string {
  const shown = datesOf(indicator, scene).map((date) => {
    const figure = scene[indicator]?.[date]?.figures?.[name] ?? "";
    if (typeof figure === "number" && figure < 0) return `${figure}数据有误`;
    const status = expected.actuals[indicator][date]?.status[name] ?? "";
    const sign = status.startsWith("落后") ? "▼" : status.startsWith("关注") ? "▽" : "";
    return figure === "" ? "" : `${figure}${status.endsWith("*") ? "*" : ""}${sign}`;
  });
  return shown.join("");
}
