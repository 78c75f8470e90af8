import type { ActualsTable } from "../../domain/actuals";
import { findColumn } from "../../domain/columns";
import type { ImportChange } from "../../domain/importChanges";
import { isoDate } from "../../domain/period";
import type { FigureKey, RecognisedTable, Recognition } from "../../domain/recognition/recognition";
import type { Compared } from "./session";

type Kind = ImportChange["kind"];

/** What an import would do to what is stored, counted and listed. */
export interface ChangesView {
  readonly counts: Readonly<Record<Kind, number>>;
  /** Figures that are stored at the imported dates and that the source does not have: they stay. */
  readonly kept: number;
  /** How many figures would be written. */
  readonly toWrite: number;
  readonly changed: readonly ImportChange[];
  readonly states: readonly ImportChange[];
  readonly added: readonly ImportChange[];
}

/** What an import would do, for the preview. */
export function changesView({ recognition, stored, changes }: Compared): ChangesView {
  const of = (...kinds: readonly Kind[]) => changes.filter(({ kind }) => kinds.includes(kind));
  const [added, changed, same] = [of("new"), of("changed"), of("same")];
  const [nowFinal, nowPreliminary] = [of("nowFinal"), of("nowPreliminary")];
  const counts = {
    new: added.length,
    changed: changed.length,
    nowFinal: nowFinal.length,
    nowPreliminary: nowPreliminary.length,
    same: same.length,
  };
  return {
    counts,
    kept: keptCount(stored, recognition),
    toWrite: changes.length - same.length,
    changed,
    states: of("nowFinal", "nowPreliminary"),
    added,
  };
}

function keptCount(stored: readonly ActualsTable[], { figures, missing }: Recognition): number {
  const read = new Set(figures.map(keyOf));
  const columns = new Map([...figures, ...missing].map((key) => [columnKey(key), key]));
  return [...columns.values()].reduce((sum, { indicatorId, period }) => {
    const table = stored.find((each) => each.indicatorId === indicatorId);
    const held = table ? findColumn(table, period)?.figures : undefined;
    const kept = [...(held ?? [])].filter(
      ([districtId, { value }]) => value !== null && !read.has(keyOf({ indicatorId, districtId, period })),
    );
    return sum + kept.length;
  }, 0);
}

function columnKey({ indicatorId, period }: Pick<FigureKey, "indicatorId" | "period">): string {
  return `${indicatorId} ${isoDate(period)}`;
}

function keyOf(key: FigureKey): string {
  return `${columnKey(key)} ${key.districtId}`;
}

/** How many figures would be imported from each table, in the order of the tables. */
export function figureCounts({ tables, figures }: Recognition): readonly number[] {
  const bySheet = new Map<number, { readonly table: RecognisedTable; readonly i: number }[]>();
  tables.forEach((table, i) => bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), { table, i }]));
  const counts = tables.map(() => 0);
  for (const { place } of figures) {
    const found = bySheet.get(place.sheet)?.find(({ table }) => holds(table, place.row, place.column));
    if (found) counts[found.i] = (counts[found.i] ?? 0) + 1;
  }
  return counts;
}

function holds(table: RecognisedTable, row: number, column: number): boolean {
  const isInRows = row >= table.row && row < table.row + table.rowCount;
  return isInRows && column >= table.column && column < table.column + table.columnCount;
}
