import type { Plan } from "../../domain/plan";
import { officialContent, type Difference } from "../../sheets/difference";
import { districtForms, districtMark } from "../../sheets/districts/districtMarks";
import { directorySheet } from "../../sheets/districts/directorySheet";
import type { CellEdit } from "../../sheets/edits";
import { followersOf } from "../../sheets/followers";
import { looks } from "../../sheets/look";
import type { Placement } from "../../sheets/placement";
import type { CellSpec, RowSpec, SheetSpec } from "../../sheets/sheetSpec";

/** 目录 as it is while certain sheets stand. To list another one is only to change what cells of its row hold. */
export interface Listing {
  readonly of: (marks: ReadonlySet<string>) => SheetSpec;
  /** Whether a cell holds something only while its district is listed. */
  readonly isListed: (place: Pick<Difference, "rowKey" | "columnKey">) => boolean;
  /** Whether a difference is only that a district was or was not listed, and no hand's work. */
  readonly isListing: (difference: Difference) => boolean;
}

/** 目录 of a plan, for any sheets that stand. */
export function listingOf(plan: Plan): Listing {
  const marks = plan.districts.flatMap(({ id }) => districtForms.map((form) => districtMark(form, id)));
  const [full, none] = [directorySheet(plan, new Set(marks)), directorySheet(plan, new Set())];
  const cells = new Map(
    full.rows.flatMap(({ key }, i) => districtCells(full, none, i).map((cell) => [`${key} ${cell.key}`, cell])),
  );
  return {
    of: (listed) => readyToList(directorySheet(plan, listed), full),
    isListed: ({ rowKey, columnKey }) => cells.has(`${rowKey} ${columnKey}`),
    isListing: ({ rowKey, columnKey, found }) => {
      const cell = cells.get(`${rowKey} ${columnKey}`);
      if (!cell) return false;
      const isFormula = typeof found === "string" && found.startsWith("=");
      return found === null || (typeof cell.content === "object" ? isFormula : cell.content === found);
    },
  };
}

/** The cells of a row that hold something only while their district is listed, and what they hold then. */
function districtCells(
  full: SheetSpec,
  none: SheetSpec,
  i: number,
): readonly { readonly key: string; readonly content: CellSpec["content"] }[] {
  return full.columns.flatMap(({ key }, j) => {
    const [listed, unlisted] = [full.rows[i]?.cells[j], none.rows[i]?.cells[j]];
    return listed && unlisted?.content === "" && listed.content !== "" ? [{ key, content: listed.content }] : [];
  });
}

/** Cells that hold nothing yet have the look of those that do, so that listing is a change of contents alone. */
function readyToList(spec: SheetSpec, full: SheetSpec): SheetSpec {
  const ready = (cell: CellSpec, listed: CellSpec): CellSpec => ({
    ...cell,
    ...(listed.numberFormat !== undefined && { numberFormat: listed.numberFormat }),
    ...(cell.leadsTo === undefined && listed.leadsTo !== undefined && { leadsTo: listed.leadsTo }),
  });
  const rows = spec.rows.map((row, i): RowSpec => {
    if (row.isShownWith === undefined) return row;
    const cells = row.cells.map((cell, j) => {
      const listed = full.rows[i]?.cells[j];
      return cell && listed ? ready(cell, listed) : cell;
    });
    return { ...row, cells };
  });
  return Object.freeze({ ...spec, rows });
}

/** Two states of 目录, and the places of its rows and columns. */
export interface Relisting {
  readonly from: SheetSpec;
  readonly to: SheetSpec;
  readonly placement: Placement;
}

/** What changes in one row of 目录 from one state to another. */
export function listingEdits({ from, to, placement }: Relisting, rowIndex: number): readonly CellEdit[] {
  const [before, row] = [from.rows[rowIndex], to.rows[rowIndex]];
  const at = row && placement.rows.get(row.key);
  if (!before || !row || at === undefined) return [];
  return to.columns.flatMap((column, j): readonly CellEdit[] => {
    const [old, cell] = [before.cells[j], row.cells[j]];
    const across = placement.columns.get(column.key);
    if (!old || !cell || across === undefined) return [];
    const [was, content] = [officialContent(old, placement), officialContent(cell, placement)];
    if (was === content && old.leadsTo === cell.leadsTo) return [];
    const place = { row: at, column: across, numberFormat: cell.numberFormat ?? looks[row.role].numberFormat };
    const former = { ...place, content: was, follows: followersOf(old, row, column) };
    const follows = followersOf(cell, row, column);
    return [{ rowKey: row.key, columnKey: column.key, ...place, setsFormat: false, content, former, follows }];
  });
}

/** In which row of 目录 each sheet is listed. */
export function listedRows({ rows }: SheetSpec): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(({ cells }, i) => cells.flatMap((cell) => (cell?.leadsTo ? [[cell.leadsTo, i] as const] : []))),
  );
}
