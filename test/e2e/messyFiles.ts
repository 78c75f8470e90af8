import { execFileSync } from "node:child_process";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";

/** A file as a chooser or a drop hands it over. */
export interface MessyFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Row = readonly (string | number)[];

const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Names as offices write them, in the order of the document: numbered, spaced, short, later and misspelt ones. */
const messyNames = [
  "1.灵川县",
  "2.全州县",
  "3.兴安县",
  "4.永福县",
  "阳 朔 县",
  "灌阳县 ",
  "龙胜各族自治县",
  "资源县",
  "平乐县",
  "荔蒲县",
  "恭城瑶族自治县",
  "临　桂　区",
  "桂林市象山区",
  "秀峰",
  "叠彩区",
  "七星区（高新区）",
  "雁山区*",
];

/** A bulletin of levels: title over two lines, unit, merged heads, targets and rates beside, 合计 first, text numbers. */
export async function bulletin(name: string, levels: readonly number[], changed: { readonly title?: string } = {}) {
  const { title = "桂林市各县区有效发明专利拥有量任务完成情况表" } = changed;
  return excelFile(name, "通报表", (sheet) => {
    const rows: Row[] = [
      [title],
      ["（截至2019年6月底）"],
      ["", "", "", "", "", "单位：件"],
      ["序号", "县  区", "有效发明专利拥有量", "", "完成率", "备注"],
      ["", "", "2019年目标", "2019年6月末", "", ""],
      ["", "合  计", 5750, sum(levels), "89.6%", ""],
      ...messyNames.map((each, i) => [
        i + 1,
        each,
        100 + i,
        i % 3 === 0 ? `${levels[i]} ` : (levels[i] ?? ""),
        "93.2%",
        "",
      ]),
      ["注：数据来源于国家知识产权局。"],
    ];
    fill(sheet, rows);
    for (const area of ["A1:F1", "A2:F2", "A4:A5", "B4:B5", "C4:D4", "E4:E5", "F4:F5"]) sheet.mergeCells(area);
  });
}

/** A list with one figure a row: 县区, 年份, 指标, 数值. */
export async function longList(name: string, levels: readonly number[]): Promise<MessyFile> {
  return excelFile(name, "Sheet1", (sheet) =>
    fill(sheet, [
      ["县区", "年份", "指标", "数值"],
      ...messyNames.map((each, i): Row => [each, "2018年度", "有效发明专利拥有量", levels[i] ?? ""]),
    ]),
  );
}

/** Years down, districts across. */
export async function acrossTable(name: string, years: readonly (readonly [string, readonly number[]])[]) {
  return excelFile(name, "汇总", (sheet) =>
    fill(sheet, [
      ["各县区发明专利受理量（件）"],
      ["年度", ...messyNames.slice(0, 9), "荔浦市", ...messyNames.slice(10)],
      ...years.map(([year, counts]): Row => [year, ...counts]),
    ]),
  );
}

/** A list of counts as old software saves it: GB18030, quoted thousands, other order, 高新区 as a row, a wrong total. */
export function oldList(name: string, counts: readonly number[]): MessyFile {
  const rows = messyNames.map((each, i) => [each.trim(), thousands(counts[i] ?? 0), "12.5%"]).reverse();
  const lines: (readonly string[])[] = [
    ["县区", "2019年1-6月发明专利受理量", "同比增长"],
    ["其中：高新区", "700", ""],
    ...rows,
    ["总计", thousands(sum(counts) - 27), ""],
  ];
  const text = lines.map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\r\n");
  return {
    name,
    mimeType: "text/csv",
    buffer: execFileSync("iconv", ["-f", "UTF-8", "-t", "GB18030"], { input: text }),
  };
}

/** A worksheet of nothing but given rows. */
export async function plainTable(name: string, rows: readonly Row[]): Promise<MessyFile> {
  return excelFile(name, "Sheet1", (sheet) => fill(sheet, rows));
}

/** A form as a district office sends it back: the figures of each sheet typed under each other from B4 on. */
export async function filledForm(
  name: string,
  form: Buffer,
  figures: Readonly<Record<string, readonly number[]>>,
): Promise<MessyFile> {
  const workbook = new Workbook();
  await workbook.xlsx.load(form);
  for (const [sheetName, values] of Object.entries(figures)) {
    const sheet = workbook.getWorksheet(sheetName);
    values.forEach((value, i) => sheet && (sheet.getCell(4 + i, 2).value = value));
  }
  return { name, mimeType: excelType, buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

async function excelFile(name: string, sheetName: string, write: (sheet: Worksheet) => void): Promise<MessyFile> {
  const workbook = new Workbook();
  write(workbook.addWorksheet(sheetName));
  return { name, mimeType: excelType, buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

function fill(sheet: Worksheet, rows: readonly Row[]): void {
  rows.forEach((row, i) =>
    row.forEach((cell, k) => {
      if (cell !== "") sheet.getCell(i + 1, k + 1).value = cell;
    }),
  );
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
