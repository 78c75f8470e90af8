import type { ActualsTable } from "../actuals";
import { findColumn } from "../columns";
import type { Period } from "../period";
import type { Indicator, Plan } from "../plan";
import type { Asking } from "./asking";
import type { FoundTable } from "./foundTable";
import type { Inquiry } from "./inquiry";
import { meaningOf } from "./meaning";
import type { RecognisedTable } from "./recognition";
import { readSeries, type SeriesRead } from "./readSeries";
import type { UsedRow } from "./rowUse";
import { withRemarks } from "./rowRemarks";
import { useRows } from "./rows";
import { readColumns, type Series } from "./series";
import { scaleOf, surroundingsOf } from "./surroundings";
import { summaryOf, tellIgnored } from "./tableSummary";
import { readAt, type TableReading } from "./tableReading";

/** One table, understood as far as its answers go. */
export interface ReadTable extends SeriesRead {
  readonly summary: RecognisedTable;
  readonly rows: readonly UsedRow[];
}

/** A table, the names of its file and sheet, and what the workbook holds. */
export interface TableSource {
  readonly table: FoundTable;
  readonly names: readonly string[];
  readonly stored: readonly ActualsTable[];
}

/** Reads the figures of a table; what is doubtful becomes a question of the inquiry. */
export function readTable(plan: Plan, inquiry: Inquiry, { table, names, stored }: TableSource): ReadTable {
  const { series, keys, body } = readColumns(table);
  const rows = useRows({ plan, inquiry, table, isLong: keys.length > 0 }, body);
  const byRow = new Map(rows.map((each) => [each.row, each]));
  const reading: TableReading = { plan, inquiry, table, scale: scaleOf(table), rows: byRow };
  const around = surroundingsOf(table, names);
  const asking: Asking = {
    ...{ plan, inquiry, around, all: series },
    largest: (each) => largestOf(reading, each),
    storedAt: (each, indicator, period) => storedFacts(reading, each, { stored, indicator, period }),
  };
  const isRemarks = ({ label }: Series): boolean => label.measure === "remark";
  const figures = series.filter((each) => !isRemarks(each));
  const parts = figures.map((each) => readSeries(reading, each, meaningOf(asking, each)));
  // a paste that lost its columns: names without figures under the title of the targets
  if (series.length === 0 && around.isOfTargets) inquiry.ignore("target", around.title.given, [around.place]);
  tellIgnored(reading);
  const unremarked = merged(parts);
  const remarks = series.filter(isRemarks);
  const entries = remarks.reduce((known, each) => withRemarks(reading, each, known), unremarked.entries);
  const read = { ...unremarked, entries };
  const { title } = around;
  const summary = summaryOf(table, { entries, title: title.given, rows, isLong: keys.length > 0 });
  return { ...read, summary, rows };
}

function merged(parts: readonly SeriesRead[]): SeriesRead {
  return {
    entries: parts.flatMap(({ entries }) => entries),
    additions: parts.flatMap(({ additions }) => additions),
    missing: parts.flatMap(({ missing }) => missing),
    totals: parts.flatMap(({ totals }) => totals),
    unallocated: parts.flatMap(({ unallocated }) => unallocated),
  };
}

function largestOf(reading: TableReading, series: Series): number {
  let largest = -1;
  for (const { row, name } of series.rows) {
    const read = name.kind === "district" ? readAt(reading, row, series) : null;
    if (read?.kind === "count") largest = Math.max(largest, read.value);
    else if (read && read.kind !== "missing") return -1;
  }
  return largest;
}

interface StoredAt {
  readonly stored: readonly ActualsTable[];
  readonly indicator: Indicator | null;
  readonly period: Period;
}

function storedFacts(
  reading: TableReading,
  series: Series,
  { stored, indicator, period }: StoredAt,
): Readonly<Record<string, string>> {
  const known = stored.find(({ indicatorId }) => indicatorId === indicator?.id);
  const column = known && findColumn(known, period);
  const pairs = series.rows.flatMap(({ row }) => {
    const use = reading.rows.get(row)?.use;
    const before = use?.kind === "district" ? column?.figures.get(use.districtId)?.value : null;
    const read = readAt(reading, row, series);
    return before === null || before === undefined || read.kind !== "count" ? [] : [{ before, value: read.value }];
  });
  return {
    stored: String(pairs.length),
    differs: String(pairs.filter(({ before, value }) => before !== value).length),
  };
}
