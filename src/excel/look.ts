import type { Area, Content, FoundSheet, Grid } from "../sheets/grid";
import { blankGrid } from "../sheets/grid";
import type { FontChoice } from "../sheets/fonts";
import type { SheetSubject } from "../sheets/sheetSpec";
import { queueFontChoice } from "./fontChoice";
import { markIn, nameOfMark } from "./mark";

/** What was found in the workbook, before anything is changed. */
export interface Look {
  readonly sheets: readonly LookedAt[];
  readonly worksheets: readonly { readonly id: string; readonly name: string; readonly isVisible: boolean }[];
  /** Names that a new table must not take: of tables and of cells. */
  readonly takenNames: readonly string[];
  readonly activeWorksheetId: string;
  /** Marks whose name still refers to a cell, whether or not their sheets were looked at. */
  readonly standingMarks: ReadonlySet<string>;
  /** Marks whose cell is gone. */
  readonly deadMarks: ReadonlySet<string>;
  readonly fonts: FontChoice;
  /** What the workbook says of its fonts; `null` when nobody ever chose. */
  readonly chosenFonts: FontChoice | null;
}

/** What was found of one sheet. */
export interface LookedAt {
  readonly subject: SheetSubject;
  /** What our mark says, `='目标-拥有量'!$A$1`; `null` when the workbook has no such mark. */
  readonly markFormula: string | null;
  /** Every place where the sheet may stand: where the mark points, then where our table is. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly worksheetId: string;
  readonly isProtected: boolean;
  readonly found: FoundSheet;
  readonly chartNames: readonly string[];
}

/** Queues everything a command must know, for any number of sheets; the result is read after one sync. */
export function queueLook(context: Excel.RequestContext, subjects: readonly SheetSubject[]): () => Look {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name");
  names.load("items/name,items/formula");
  const fonts = queueFontChoice(context);
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const sheets = subjects.map((subject) => queueSheet(context, subject));
  return () => ({
    sheets: sheets.map((read) => read()),
    worksheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, isVisible: visibility === "Visible" })),
    takenNames: [...tables.items, ...names.items].map(({ name }) => name),
    activeWorksheetId: active.id,
    standingMarks: new Set(names.items.flatMap((name) => markIn(name, { isDead: false }))),
    deadMarks: new Set(names.items.flatMap((name) => markIn(name, { isDead: true }))),
    fonts: fonts() ?? "windows",
    chosenFonts: fonts(),
  });
}

/** Queues what a command must know of one sheet. */
export function queueSheet(context: Excel.RequestContext, subject: SheetSubject): () => LookedAt {
  const mark = context.workbook.names.getItemOrNullObject(nameOfMark(subject.mark));
  mark.load("formula");
  const corner = mark.getRangeOrNullObject();
  corner.load("rowIndex,columnIndex");
  const markHome = queueWorksheet(corner.worksheet);
  const { tables } = context.workbook;
  const [table, ...numbered] = tableNamesOf(subject).map((name) => queueTable(tables.getItemOrNullObject(name)));
  const tableHome = subject.table && queueWorksheet(tables.getItemOrNullObject(subject.table.name).worksheet);
  return () => {
    const markFormula = mark.isNullObject ? null : String(mark.formula);
    const own = table?.() ?? null;
    const place = corner.isNullObject ? null : { row: corner.rowIndex, column: corner.columnIndex };
    const [marked, tabled] = [place ? markHome() : null, own && tableHome ? tableHome() : null];
    const onMarked = [own, ...numbered.map((read) => read())].find((each) => each && each.worksheetId === marked?.id);
    // A live mark decides; a dead one lets our table speak. Without any mark the table is a stranger's.
    const isMended = markFormula !== null && !marked && tabled;
    const candidates = [
      ...(marked ? [candidate(marked, { mark: place, table: onMarked ?? null })] : []),
      ...(isMended ? [candidate(tabled, { mark: null, table: own })] : []),
    ];
    return { subject, markFormula, candidates };
  };
}

/** Ours, and what we call it where a stranger has the name. */
function tableNamesOf({ table }: SheetSubject): readonly string[] {
  return table ? [table.name, `${table.name}_2`, `${table.name}_3`] : [];
}

interface ReadTable {
  readonly name: string;
  readonly worksheetId: string;
  readonly area: Area;
}

function queueTable(table: Excel.Table): () => ReadTable | null {
  table.load("name");
  table.worksheet.load("id");
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => (table.isNullObject ? null : { name: table.name, worksheetId: table.worksheet.id, area: areaOf(range) });
}

interface ReadWorksheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly grid: Grid;
  readonly chartNames: readonly string[];
}

function queueWorksheet(worksheet: Excel.Worksheet): () => ReadWorksheet {
  worksheet.load("id,name");
  worksheet.protection.load("protected");
  worksheet.charts.load("items/name");
  const used = worksheet.getUsedRangeOrNullObject();
  // Formulas, not values: what was typed is compared, and what is only calculated need not be waited for.
  used.load("formulas,numberFormat,rowIndex,columnIndex");
  return () => ({
    id: worksheet.id,
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
    chartNames: worksheet.charts.items.map(({ name }) => name),
    grid: used.isNullObject ? blankGrid : gridOf(used),
  });
}

/** The loaded cells of a range as plain data. */
export function gridOf(range: Excel.Range): Grid {
  const contents = range.formulas as Content[][];
  const numberFormats = range.numberFormat as string[][];
  return { row: range.rowIndex, column: range.columnIndex, contents, numberFormats };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

function candidate(
  { id, name, isProtected, grid, chartNames }: ReadWorksheet,
  { mark, table }: { mark: { row: number; column: number } | null; table: ReadTable | null },
): Candidate {
  const place = { markRow: mark?.row ?? null, markColumn: mark?.column ?? null };
  const itsTable = { table: table?.area ?? null, tableName: table?.name ?? null };
  return { worksheetId: id, isProtected, chartNames, found: { worksheetName: name, grid, ...place, ...itsTable } };
}
