import { contentAt, type Content, type Grid } from "./grid";
import type { Placement } from "./placement";
import { placesOf } from "./places";
import type { CellSpec, ColumnSpec, RowSpec, SheetSpec } from "./sheetSpec";

/** One place where an existing worksheet of ours no longer says what the official table says. */
export interface Difference {
  /** Mark of the sheet: `targets.inForce`. */
  readonly mark: string;
  /** `null` when the whole column is missing. */
  readonly rowKey: string | null;
  /** `null` when the whole row is missing. */
  readonly columnKey: string | null;
  /** How a sentence names the place: `灵川县 2019年`, `标题`. */
  readonly label: string;
  /** What stands there now; `null` when nothing does. A formula is its text. */
  readonly found: string | number | null;
  /** What the official table says; `null` for a whole row or column. A formula is its text. */
  readonly official: string | number | null;
}

/** Every place where the worksheet differs from the sheet: altered cells, and rows and columns that are gone. */
export function differencesOn(spec: SheetSpec, grid: Grid, placement: Placement): readonly Difference[] {
  const { mark } = spec;
  const nothing = { found: null, official: null };
  const columns = spec.columns.filter(({ key }) => !placement.columns.has(key));
  const rows = spec.rows.filter(({ key }) => !placement.rows.has(key));
  return [
    ...columns.map(({ key, label }) => ({ mark, rowKey: null, columnKey: key, label, ...nothing })),
    ...rows.map(({ key, label }) => ({ mark, rowKey: key, columnKey: null, label, ...nothing })),
    ...alteredCells(spec, grid, placement),
  ];
}

/** Whether two differences speak of the same place. */
export function isSamePlace(one: Difference, other: Difference): boolean {
  return one.mark === other.mark && one.rowKey === other.rowKey && one.columnKey === other.columnKey;
}

function alteredCells(spec: SheetSpec, grid: Grid, placement: Placement): readonly Difference[] {
  return spec.rows.flatMap((row) =>
    spec.columns.flatMap((column, i) => {
      const cell = row.cells[i];
      const difference = cell ? alteredCell({ spec, row, column, cell }, grid, placement) : null;
      return difference ? [difference] : [];
    }),
  );
}

interface Place {
  readonly spec: SheetSpec;
  readonly row: RowSpec;
  readonly column: ColumnSpec;
  readonly cell: CellSpec;
}

function alteredCell({ spec, row, column, cell }: Place, grid: Grid, placement: Placement): Difference | null {
  const [at, across] = [placement.rows.get(row.key), placement.columns.get(column.key)];
  if (at === undefined || across === undefined) return null;
  const found = contentAt(grid, at, across);
  const official = officialContent(cell, placement);
  if (found === official || cell.kind === "entry") return null;
  if (cell.kind === "derived" && isFormula(found)) return null;
  const keys = { mark: spec.mark, rowKey: row.key, columnKey: column.key };
  return { ...keys, label: labelOf(row, column), found: shown(found), official };
}

/** The text or number that belongs into a cell; a formula with the addresses of its moment. */
export function officialContent({ content }: CellSpec, placement: Placement): string | number {
  return typeof content === "object" ? content.formula(placesOf(placement)) : content;
}

function isFormula(content: Content): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function labelOf(row: RowSpec, column: ColumnSpec): string {
  const isAlone = row.cells.filter((cell) => cell !== null).length === 1;
  return isAlone ? row.label : `${row.label} ${column.label}`;
}

function shown(content: Content): string | number | null {
  if (content === "") return null;
  return typeof content === "boolean" ? String(content).toUpperCase() : content;
}
