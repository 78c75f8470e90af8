import type { Cell, CellStyle } from "../objects/cell";
import { cellAt, keyOf, placeOf, type Band, type Protection, type Table, type Worksheet } from "../objects/worksheet";
import type { FileChart } from "../../xlsx/fileChart";
import type { FileStyle } from "../../xlsx/fileStyle";
import type {
  FileBand,
  FileCell,
  FileContent,
  FileError,
  FileLink,
  FilePermission,
  FileProtection,
  FileTable,
  FileWorksheet,
} from "../../xlsx/fileWorkbook";
import { fileChart } from "./fileChart";
import { filePage } from "./filePage";
import { fileFormats, fileValidations } from "./fileRules";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** A worksheet as a file describes it. */
export function fileWorksheet(worksheet: Worksheet, styleOf: (style: CellStyle) => FileStyle | null): FileWorksheet {
  return {
    name: worksheet.name,
    visibility: visibilities[worksheet.visibility],
    tabColor: worksheet.tabColor === "" ? null : worksheet.tabColor,
    showsGridlines: worksheet.showGridlines,
    cells: fileCells(worksheet, styleOf),
    columns: fileBands(worksheet.columns),
    rows: fileBands(worksheet.rows),
    tables: worksheet.tables.map((table) => fileTable(worksheet, table)),
    freeze: worksheet.freeze,
    page: filePage(worksheet.page),
    conditionalFormats: worksheet.conditionalFormats.flatMap(fileFormats),
    validations: worksheet.validations.flatMap(fileValidations),
    links: fileLinks(worksheet),
    charts: fileCharts(worksheet),
    protection: worksheet.protection && fileProtection(worksheet.protection),
  };
}

function fileCells(worksheet: Worksheet, styleOf: (style: CellStyle) => FileStyle | null): readonly FileCell[] {
  const sorted = [...worksheet.cells].sort(([one], [other]) => one - other);
  return sorted.map(([key, cell]) => {
    const { row, column } = placeOf(key);
    return { row, column, content: fileContent(worksheet, key, cell), style: styleOf(cell.style) };
  });
}

const errors: readonly FileError["error"][] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

function fileContent(worksheet: Worksheet, key: number, { formula, value, isSpilled, style }: Cell): FileContent {
  if (formula !== null) return { formula, isSpilling: hasSpilled(worksheet, key) };
  if (isSpilled || value === "") return null;
  const error = style.numberFormat === "@" ? undefined : errors.find((one) => one === value);
  return error ? { error } : value;
}

// A neighbour's spill beside a formula does no harm: a formula of one value gives the same value as an array.
function hasSpilled(worksheet: Worksheet, key: number): boolean {
  const { row, column } = placeOf(key);
  const beside = [keyOf(row, column + 1), keyOf(row + 1, column)];
  return beside.some((one) => worksheet.cells.get(one)?.isSpilled === true);
}

// A group of columns or lines without any would be repaired away.
const fileCharts = (worksheet: Worksheet): readonly FileChart[] =>
  worksheet.charts.filter(({ series }) => series.length > 0).map((chart) => fileChart(worksheet, chart));

function fileLinks({ cells }: Worksheet): readonly FileLink[] {
  return [...cells].flatMap(([key, { link }]) =>
    link ? [{ ...placeOf(key), location: link.documentReference, address: link.address, tip: link.screenTip }] : [],
  );
}

const fileBands = (bands: ReadonlyMap<number, Band>): readonly FileBand[] =>
  [...bands].map(([index, { size, isHidden }]) => ({ index, size, isHidden })).sort((a, b) => a.index - b.index);

function fileTable(worksheet: Worksheet, table: Table): FileTable {
  const { row, column, columnCount } = table.area;
  const columns = Array.from({ length: columnCount }, (_, i) => column + i);
  return {
    name: table.name,
    area: table.area,
    headers: columns.map((one) => String(cellAt(worksheet, row, one).value ?? "")),
    style: table.style,
    showsFilterButtons: table.showFilterButton,
    hasBandedRows: table.showBandedRows,
    hasBandedColumns: table.showBandedColumns,
    hasBoldFirstColumn: table.highlightFirstColumn,
    hasBoldLastColumn: table.highlightLastColumn,
  };
}

const permissions: Readonly<Record<string, FilePermission>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};

function fileProtection({ options }: Protection): FileProtection {
  return {
    permits: Object.entries(permissions).flatMap(([option, permit]) => (options[option] === true ? [permit] : [])),
  };
}
