import { Workbook, type CellArrayFormulaValue, type CellFormulaValue, type Worksheet } from "@cj-tech-master/excelts";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { holds } from "./areaAddress";
import type { FileStyle } from "./fileStyle";
import type { FileCell, FileFormula, FileWorkbook, FileWorksheet } from "./fileWorkbook";
import { asTable, withLooks, withNames, withRules, type PartChange } from "./libraryGaps";
import {
  argb,
  digitsWide,
  libraryHeaders,
  libraryPage,
  libraryStyle,
  libraryTable,
  normalFont,
  standardColumnWidth,
  standardRowHeight,
} from "./libraryWords";
import { linkPart } from "./linkPart";
import { namePart } from "./nameParts";
import { boundParts, withDrawing } from "./packageParts";
import { lookPart, rulePart } from "./ruleParts";
import { callsCustomFunction, storedFormula } from "./storedFormula";

/** The file as the library writes it, with what it cannot write put in. Nothing else names the library. */
export async function writeWithLibrary(file: FileWorkbook): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.defaultFont = { ...normalFont, color: { theme: 1 } };
  workbook.creator = file.author;
  workbook.lastModifiedBy = file.author;
  // Without results in the file, whoever opens it calculates all of it.
  workbook.calcProperties.fullCalcOnLoad = true;
  workbook.views = [{ activeTab: file.activeWorksheet } as (typeof workbook.views)[number]];
  if (file.isStructureProtected) await workbook.protect(undefined, { lockStructure: true });
  for (const worksheet of file.worksheets) writeWorksheet(workbook.addWorksheet(worksheet.name), worksheet, file);
  // It is taken apart at once: to compress it now would be in vain.
  const bytes = await workbook.xlsx.writeBuffer({ validate: false, zip: { level: 0 } });
  return fillGaps(bytes, gapsOf(file));
}

function writeWorksheet(sheet: Worksheet, worksheet: FileWorksheet, file: FileWorkbook): void {
  const { freeze, page, protection } = worksheet;
  sheet.state = worksheet.visibility;
  sheet.properties.defaultRowHeight = standardRowHeight;
  sheet.properties.defaultColWidth = digitsWide(standardColumnWidth);
  if (worksheet.tabColor !== null) sheet.properties.tabColor = { argb: argb(worksheet.tabColor) };
  const view = { showGridLines: worksheet.showsGridlines };
  sheet.views = [freeze ? { ...view, state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows } : view];
  Object.assign(sheet.pageSetup, libraryPage(page));
  sheet.rowBreaks = page.rowBreaks.map((row) => ({ id: row, max: 16383, man: 1 }));
  Object.assign(sheet.headerFooter, libraryHeaders(page));
  if (protection) {
    const permitted = protection.permits.map((permission) => [permission, true]);
    sheet.sheetProtection = { sheet: true, objects: false, scenarios: false, ...Object.fromEntries(permitted) };
  }
  writeBands(sheet, worksheet);
  // A table blanks its cells: it comes before them.
  for (const table of worksheet.tables) sheet.addTable(libraryTable(table));
  writeCells(sheet, worksheet, file);
}

function writeBands(sheet: Worksheet, { columns, rows }: FileWorksheet): void {
  for (const { index, size, isHidden } of columns) {
    const column = sheet.getColumn(index + 1);
    column.width = digitsWide(size ?? standardColumnWidth);
    column.hidden = isHidden;
  }
  for (const { index, size, isHidden } of rows) {
    const row = sheet.getRow(index + 1);
    if (size !== null) row.height = size;
    row.hidden = isHidden;
  }
}

function writeCells(sheet: Worksheet, { cells, tables }: FileWorksheet, { functionNamespaces }: FileWorkbook): void {
  const styles = new Map<FileStyle, ReturnType<typeof libraryStyle>>();
  for (const { row, column, content, style } of cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    const isInTable = tables.some(({ area }) => holds(area, { row, column }));
    cell.value = isFormula(content)
      ? formulaValue(content, { address: cell.address, isInTable, functionNamespaces })
      : content;
    if (style === null) continue;
    const known = styles.get(style) ?? libraryStyle(style);
    styles.set(style, known);
    cell.style = known;
  }
}

const isFormula = (content: FileCell["content"]): content is FileFormula =>
  typeof content === "object" && content !== null && "formula" in content;

interface FormulaPlace {
  readonly address: string;
  readonly isInTable: boolean;
  readonly functionNamespaces: readonly string[];
}

// Excel cuts what a formula gives down to one cell unless the file calls it an array, which a table may not hold.
function formulaValue(
  { formula, isSpilling }: FileFormula,
  { address, isInTable, functionNamespaces }: FormulaPlace,
): CellFormulaValue | CellArrayFormulaValue {
  const stored = storedFormula(formula, functionNamespaces);
  const isArray = !isInTable && (isSpilling || callsCustomFunction(formula, functionNamespaces));
  return isArray ? { formula: stored, shareType: "array", ref: address, isDynamicArray: true } : { formula: stored };
}

function gapsOf(file: FileWorkbook): ReadonlyMap<string, PartChange> {
  const { worksheets, functionNamespaces } = file;
  let firstLook = 0;
  const rules = worksheets.map((worksheet, i) => {
    const ruled = withRules(
      rulePart(worksheet, firstLook, functionNamespaces) + linkPart(worksheet),
      i === file.activeWorksheet,
    );
    firstLook += worksheet.conditionalFormats.length;
    const change: PartChange = (xml) => withDrawing(worksheet)(ruled(xml));
    return [`xl/worksheets/sheet${i + 1}.xml`, change] as const;
  });
  const tables = worksheets.flatMap((worksheet) => worksheet.tables);
  return new Map([
    ["xl/workbook.xml", withNames(namePart(file))],
    ["xl/styles.xml", withLooks(lookPart(worksheets))],
    ...rules,
    ...boundParts(file),
    ...tables.map((table, i) => [`xl/tables/table${i + 1}.xml`, asTable(table)] as const),
  ]);
}

/**
 * The library's own compression, which it takes for bytes in a browser, spoils some texts (a tree of code lengths
 * deeper than 7, seen in 10.2.0), but not the browser's, which it takes for blobs; without that one nothing is compressed.
 */
const asSource = (part: string | Uint8Array<ArrayBuffer>): Blob => new Blob([part]);

async function fillGaps(bytes: Uint8Array, gaps: ReadonlyMap<string, PartChange>): Promise<Uint8Array> {
  const written = zip({ level: typeof CompressionStream === "undefined" ? 0 : 6 });
  const missing = new Map(gaps);
  for await (const entry of unzip(bytes).entries()) {
    const change = gaps.get(entry.path);
    written.add(entry.path, asSource(change ? change(await entry.text()) : new Uint8Array(await entry.bytes())));
    missing.delete(entry.path);
  }
  for (const [path, change] of missing) written.add(path, asSource(change("")));
  return written.bytes();
}
