import { differencesOn, isSamePlace, officialContent, type Difference } from "./difference";
import { followersOf, type Followers } from "./followers";
import { contentAt, numberFormatAt, type Content, type FoundSheet } from "./grid";
import { insertionsFor, type Insertions } from "./insertions";
import { figureFormat, looks } from "./look";
import { namesGoneCell } from "./places";
import type { Placement } from "./placement";
import type { CellSpec, ColumnSpec, RowSpec, SheetSpec } from "./sheetSpec";

/** The smallest set of changes that brings a worksheet up to date and leaves everything else as its user has it. */
export interface SheetEdits extends Insertions {
  readonly before: Placement;
  readonly cells: readonly CellEdit[];
  readonly restored: readonly Difference[];
  readonly kept: readonly Difference[];
}

/** One cell to write. Places count with all insertions done. */
export interface CellEdit {
  readonly rowKey: string;
  readonly columnKey: string;
  readonly row: number;
  readonly column: number;
  readonly content: string | number;
  /** The number format the cell has, or must get to take its content as it is. */
  readonly numberFormat: string;
  readonly setsFormat: boolean;
  /** The content is a text even where it begins with =. */
  readonly isText?: true;
  /** What stood there and where it stood; `null` in an inserted row or column. */
  readonly former: FormerCell | null;
  readonly follows?: Followers;
}

export interface FormerCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly numberFormat: string;
  /** What followed it, where that was otherwise than now. */
  readonly follows?: Followers | undefined;
}

/** What is to be inserted on a worksheet of ours and what differs there, before any formula has its final addresses. */
export interface EditPlan {
  readonly spec: SheetSpec;
  readonly found: FoundSheet;
  readonly before: Placement;
  readonly insertions: Insertions;
  readonly restored: readonly Difference[];
  readonly kept: readonly Difference[];
}

/** Finds what differs on a worksheet and what is missing there, leaving the differences that the user keeps. */
export function planEdits(
  { spec, found, before }: Pick<EditPlan, "spec" | "found" | "before">,
  keep: readonly Difference[],
): EditPlan {
  const differences = differencesOn(spec, found.grid, before);
  const isKept = (difference: Difference): boolean => keep.some((each) => isSamePlace(each, difference));
  const [kept, restored] = [differences.filter(isKept), differences.filter((each) => !isKept(each))];
  const insertions = insertionsFor(spec, found, before, {
    rows: restored.flatMap(({ rowKey, columnKey }) => (columnKey === null && rowKey !== null ? [rowKey] : [])),
    columns: restored.flatMap(({ rowKey, columnKey }) => (rowKey === null && columnKey !== null ? [columnKey] : [])),
  });
  return { spec, found, before, insertions, restored, kept };
}

/** The changes of a plan, with formulas that name the final places of all sheets of the set. */
export function editsOf(plan: EditPlan, others: Placement["others"]): SheetEdits {
  const { spec, found, before, restored, kept } = plan;
  const insertions = { ...plan.insertions, placement: { ...plan.insertions.placement, ...(others && { others }) } };
  return { ...insertions, before, cells: cellEdits(spec, found, { before, insertions, kept }), restored, kept };
}

/** Whether the worksheet already holds the sheet. */
export function isUpToDate({ rows, columns, cells }: SheetEdits): boolean {
  return rows.length === 0 && columns.length === 0 && cells.length === 0;
}

interface EditContext {
  readonly before: Placement;
  readonly insertions: Insertions;
  readonly kept: readonly Difference[];
}

function cellEdits(spec: SheetSpec, found: FoundSheet, context: EditContext): readonly CellEdit[] {
  const { kept } = context;
  return spec.rows.flatMap((row) =>
    spec.columns.flatMap((column, i) => {
      const cell = row.cells[i];
      const isKept = kept.some(({ rowKey, columnKey }) => rowKey === row.key && columnKey === column.key);
      const edit = cell && !isKept ? cellEdit({ row, column, cell }, { ...context, found }) : null;
      return edit ? [edit] : [];
    }),
  );
}

function cellEdit(
  { row, column, cell }: { readonly row: RowSpec; readonly column: ColumnSpec; readonly cell: CellSpec },
  { before, insertions, found }: EditContext & { readonly found: FoundSheet },
): CellEdit | null {
  const keys = { rowKey: row.key, columnKey: column.key };
  const place = meeting(insertions.placement, keys);
  if (!place) return null;
  const content = officialContent(cell, insertions.placement);
  if (namesGoneCell(content)) return null;
  const former = formerCell(found, meeting(before, keys));
  // what people bring never becomes a formula
  const isText = cell.kind === "entry" && typeof content === "string";
  const follows = followersOf(cell, row, column);
  const edit = { ...keys, ...place, content, former, ...(isText && { isText }), ...(follows && { follows }) };
  if (former === null) {
    return { ...edit, numberFormat: cell.numberFormat ?? looks[row.role].numberFormat, setsFormat: false };
  }
  if (cell.kind === "entry" && !cell.isGiven) return null;
  // Excel moved the formulas it has while rows were inserted: what they say then is not known, so ours are written.
  const isMoved = typeof cell.content === "object" && insertions.rows.length + insertions.columns.length > 0;
  if (former.content === content && !isMoved) return null;
  const setsFormat = former.numberFormat === "@" && cell.kind !== "text" && !isText;
  return { ...edit, numberFormat: setsFormat ? figureFormat : former.numberFormat, setsFormat };
}

function meeting(
  { rows, columns }: Placement,
  { rowKey, columnKey }: { readonly rowKey: string; readonly columnKey: string },
): { readonly row: number; readonly column: number } | null {
  const [row, column] = [rows.get(rowKey), columns.get(columnKey)];
  return row === undefined || column === undefined ? null : { row, column };
}

function formerCell({ grid }: FoundSheet, place: { row: number; column: number } | null): FormerCell | null {
  if (!place) return null;
  const { row, column } = place;
  return { row, column, content: contentAt(grid, row, column), numberFormat: numberFormatAt(grid, row, column) };
}
