import { isoDate } from "../period";
import type { Entry } from "./entries";
import type { FoundTable } from "./foundTable";
import type { RecognisedTable } from "./recognition";
import type { UsedRow } from "./rowUse";
import type { SourcePlace } from "./sourceSheet";
import type { TableReading } from "./tableReading";

interface Summed {
  readonly isLong: boolean;
  readonly entries: readonly Entry[];
  readonly title: string;
  readonly rows: readonly UsedRow[];
}

/** What a table is, for people to see what was read. */
export function summaryOf(table: FoundTable, { entries, title, rows, isLong }: Summed): RecognisedTable {
  const { grid, columns, body, heads, titles } = table;
  const top = Math.min(titles[0]?.row ?? Infinity, heads[0] ?? Infinity, body[0]?.row ?? 0);
  const bottom = body[body.length - 1]?.row ?? top;
  const [from, to] = [grid.place(top, columns.first), grid.place(bottom, columns.last)];
  const periods = new Map(entries.map(({ key }) => [isoDate(key.period), key.period]));
  const districtIds = rows.flatMap(({ use }) => (use.kind === "district" ? [use.districtId] : []));
  return {
    sheet: table.sheet,
    row: from.row,
    column: from.column,
    rowCount: to.row - from.row + 1,
    columnCount: to.column - from.column + 1,
    title,
    layout: isLong ? "long" : grid.isAcross ? "across" : "down",
    districtIds: [...new Set(districtIds)],
    indicatorIds: [...new Set(entries.map(({ key }) => key.indicatorId))],
    periods: [...periods.values()],
  };
}

const ofWhich: readonly string[] = ["unlisted", "other", "ofWhich"];

/** Says of each row and line of a table that is not imported why it is not. */
export function tellIgnored({ inquiry, table, rows }: TableReading): void {
  const { grid, columns } = table;
  const at = (row: number): readonly SourcePlace[] => [grid.place(row, columns.name)];
  for (const row of table.repeated) inquiry.ignore("repeatedHead", grid.text(row, columns.name), at(row));
  for (const { row, text } of table.notices)
    inquiry.ignore(/单位\s*[:：]/.test(text) ? "unit" : "note", text, [grid.place(row, columns.first)]);
  for (const { row, use, name } of rows.values()) {
    const given = grid.text(row, columns.name).trim();
    if (use.kind === "total" || use.kind === "subtotal") inquiry.ignore("total", given, at(row));
    else if (use.kind === "none" && !use.isOpen)
      inquiry.ignore(ofWhich.includes(name.kind) ? "ofWhich" : "skipped", given, at(row));
    else if (use.kind === "unallocated") inquiry.ignore("skipped", given, at(row));
  }
}
