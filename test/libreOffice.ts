import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { Workbook, type CellValue } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { shownCells, type ShownCell, type ShownSheet } from "./shownCells";

// Without it the library reads no file that holds a chart.
installChartSupport();

const run = promisify(execFile);
const timeoutMs = 110_000;

export type CalculatedValue = string | number | boolean | null;

/** A page of a printed file; sizes in points. */
export interface PrintedPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** LibreOffice without a window, with a profile of its own: test files that run side by side do not meet. */
export interface LibreOffice {
  /** Keeps bytes as a file that the others can open. */
  keep(name: string, bytes: Uint8Array): string;
  /** What every worksheet holds once LibreOffice has calculated the file, by worksheet name and then row and column. */
  recalculate(path: string): Promise<Readonly<Record<string, readonly (readonly CalculatedValue[])[]>>>;
  /**
   * How the visible cells of a worksheet look, by their address, conditional formats included. Their texts have the
   * cells' own number formats: only print (`toPdf`) shows those of conditional formats.
   */
  shownLooks(path: string, worksheet: string): Promise<Readonly<Record<string, ShownCell>>>;
  /** Prints a file; gives the path of the PDF. */
  toPdf(path: string): Promise<string>;
  pages(pdf: string): Promise<readonly PrintedPage[]>;
  /** The file as LibreOffice writes it again: `xlsx`, `fods`. */
  convert(path: string, format: string): Promise<string>;
}

/** LibreOffice for one test file, set up before its tests and cleared away after them. */
export function useLibreOffice(): LibreOffice {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "libreoffice-test-"));
    speakChinese(join(folder, "profile"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const convert = (path: string, format: string): Promise<string> => converted(folder, path, format);
  return {
    keep: (name, bytes) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    },
    recalculate: async (path) => calculatedValues(await convert(path, "xlsx")),
    shownLooks: async (path, worksheet) =>
      shownCells(readFileSync(await convert(path, "html"), "utf8"), await shownSheet(path, worksheet)),
    toPdf: (path) => convert(path, "pdf"),
    pages: printedPages,
    convert,
  };
}

// A Chinese user's LibreOffice: numbers, dates and the standard font follow the locale.
function speakChinese(profile: string): void {
  mkdirSync(join(profile, "user"), { recursive: true });
  const locale = '<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>zh-CN</value></prop>';
  writeFileSync(
    join(profile, "user/registrymodifications.xcu"),
    `<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">${locale}</item></oor:items>`,
  );
}

async function converted(folder: string, path: string, format: string): Promise<string> {
  const outputs = mkdtempSync(join(folder, "output-"));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const options = [profile, "--headless", "--convert-to", format, "--outdir", outputs, path];
  const { stdout, stderr } = await run(process.env["SOFFICE_PATH"] ?? "soffice", options, { timeout: timeoutMs });
  const output = join(outputs, basename(path).replace(/\.\w+$/, `.${format}`));
  if (!existsSync(output)) throw new Error(`LibreOffice did not write ${output}: ${stdout}${stderr}`);
  return output;
}

async function read(path: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path));
  return workbook;
}

async function shownSheet(path: string, name: string): Promise<ShownSheet> {
  const sheet = (await read(path)).getWorksheet(name);
  if (!sheet) throw new Error(`There is no worksheet ${name} in ${path}.`);
  let firstRow = 1;
  while (firstRow < sheet.rowCount && !sheet.getRow(firstRow).hasValues) firstRow++;
  return {
    name,
    firstRow,
    isRowHidden: (row) => sheet.getRow(row).hidden === true,
    isColumnHidden: (column) => sheet.getColumn(column).hidden === true,
    addressOf: (row, column) => sheet.getCell(row, column).address,
  };
}

async function calculatedValues(path: string): Promise<Record<string, CalculatedValue[][]>> {
  const { worksheets } = await read(path);
  const entries = worksheets.map((sheet) => {
    const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) => plain(sheet.getCell(row + 1, column + 1).value)),
    );
    return [sheet.name, rows] as const;
  });
  return Object.fromEntries(entries);
}

function plain(value: CellValue): CalculatedValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("formula" in value || "sharedFormula" in value) return plain(value.result ?? null);
  if ("richText" in value && value.richText) return value.richText.map(({ text }) => text).join("");
  return "text" in value ? String(value.text) : null;
}

async function printedPages(pdf: string): Promise<readonly PrintedPage[]> {
  const { stdout } = await run("pdftotext", ["-layout", pdf, "-"]);
  const { stdout: about } = await run("pdfinfo", ["-l", "999", pdf]);
  const sizes = [...about.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)];
  const texts = stdout.split("\f");
  return sizes.map(([, width, height], i) => ({ text: texts[i] ?? "", width: Number(width), height: Number(height) }));
}
