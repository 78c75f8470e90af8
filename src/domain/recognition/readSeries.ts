import { settleCells, type SeriesCell, type Settled } from "./cellDoubts";
import type { Entry, StatedTotal } from "./entries";
import type { Meaning } from "./meaning";
import type { MissingFigure } from "./recognition";
import type { Series } from "./series";
import { placesOf, readAt, type TableReading } from "./tableReading";

/** The numbers of a series by what they are for. */
export interface SeriesRead {
  readonly entries: readonly Entry[];
  /** Of units that are to be counted in a district beside its own figure. */
  readonly additions: readonly Entry[];
  readonly missing: readonly MissingFigure[];
  readonly totals: readonly StatedTotal[];
  /** Of units that are no district's and yet in the total. */
  readonly unallocated: readonly Pick<Entry, "series" | "value">[];
}

const none: SeriesRead = { entries: [], additions: [], missing: [], totals: [], unallocated: [] };

type Figures = Extract<Meaning, { readonly kind: "figures" }>;

/** Reads the cells of a series; their doubts are asked even while it is open what the series means. */
export function readSeries(reading: TableReading, series: Series, meaning: Meaning): SeriesRead {
  if (meaning.kind === "ignored") {
    const isBlank = series.given === "" && !series.hasNumbers;
    if (!isBlank) reading.inquiry.ignore(meaning.reason, series.given, placesOf(reading, series));
    return none;
  }
  const cells = cellsOf(reading, series);
  const isTotal = ({ use }: SeriesCell): boolean => use.kind === "total" || use.kind === "subtotal";
  const own = cells.filter((cell) => !isTotal(cell));
  const settled = settleCells(reading, series, own);
  if (meaning.kind === "open") return none;
  const values = own.flatMap((cell) => numberOf(cell, settled.get(cell.row)));
  const entriesOf = (kind: "district" | "addTo"): readonly Entry[] =>
    values.filter(({ cell }) => cell.use.kind === kind).flatMap((number) => entryOf(number, series, meaning));
  return {
    entries: entriesOf("district"),
    additions: entriesOf("addTo"),
    missing: own.flatMap((cell) => missingOf(cell, meaning)),
    totals: cells.flatMap((cell) => statedTotal(cell, series, meaning)),
    unallocated: values.filter(({ cell }) => cell.use.kind === "unallocated").map(({ value }) => ({ series, value })),
  };
}

function cellsOf(reading: TableReading, series: Series): readonly SeriesCell[] {
  const { grid } = reading.table;
  return series.rows.flatMap(({ row }): readonly SeriesCell[] => {
    const use = reading.rows.get(row)?.use;
    if (!use || (use.kind === "none" && !use.isOpen)) return [];
    const given = grid.text(row, series.column);
    return [{ row, use, read: readAt(reading, row, series), place: grid.place(row, series.column), given }];
  });
}

interface NumberRead {
  readonly cell: SeriesCell;
  readonly settled: Settled;
  readonly value: number;
}

function numberOf(cell: SeriesCell, settled: Settled | undefined): readonly NumberRead[] {
  return !settled || settled.value === null ? [] : [{ cell, settled, value: settled.value }];
}

function entryOf({ cell, settled, value }: NumberRead, series: Series, meaning: Figures): readonly Entry[] {
  const { use, place, given, row } = cell;
  if (use.kind !== "district" && use.kind !== "addTo") return [];
  const { indicator, period, isMonth } = meaning;
  const { remark, isSettled } = settled;
  const isPreliminary = meaning.isPreliminary || settled.isPreliminary;
  const key = { indicatorId: indicator.id, districtId: use.districtId, period };
  return [{ key, value, isPreliminary, isMonth, place, given, remark, isSettled, series, row }];
}

function missingOf({ use, read, place, given }: SeriesCell, { indicator, period }: Figures): readonly MissingFigure[] {
  if (read.kind !== "missing" || (use.kind !== "district" && use.kind !== "addTo")) return [];
  return [{ indicatorId: indicator.id, districtId: use.districtId, period, reason: read.reason, place, given }];
}

function statedTotal({ use, read, place, row }: SeriesCell, series: Series, meaning: Figures): readonly StatedTotal[] {
  if (use.kind !== "total" && use.kind !== "subtotal") return [];
  const stated = read.kind === "count" ? read.value : read.kind === "doubtful" ? (read.values[0] ?? null) : null;
  const isError = read.kind === "missing" && read.reason === "error";
  const { indicator, period } = meaning;
  return [{ ...use, stated, isError, place, row, indicatorId: indicator.id, period, series }];
}
