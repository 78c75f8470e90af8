import { isoDate, type Period } from "../period";
import type { ActualsTable } from "../actuals";
import { findColumn } from "../columns";
import type { Indicator, Plan } from "../plan";
import { readCell, type CellReading, type DoubtfulCode } from "./cellReading";
import type { FoundTable } from "./findTables";
import type { Inquiry } from "./inquiry";
import { joined, noLabel, readLabel } from "./label";
import { meaningOf, type Meaning, type Surroundings } from "./meaning";
import type { Choice, FigureKey, MissingFigure, RecognisedTable } from "./recognition";
import { says } from "./lines";
import { useRows, type RowUse, type UsedRow } from "./rows";
import { cornerTitles, dataColumnCount, readColumns, type Series } from "./series";
import type { SourcePlace } from "./sourceSheet";

/** A number read for a district, a total or another unit, with all that is settled about it. */
export interface Entry {
  readonly key: FigureKey;
  readonly value: number;
  readonly isPreliminary: boolean;
  readonly isMonth: boolean;
  readonly place: SourcePlace;
  readonly given: string;
  readonly remark: string;
  /** Whether everything asked about it is answered for it. */
  readonly isSettled: boolean;
  readonly series: Series;
}

/** A total as stated, of a series. */
export interface StatedTotal {
  readonly kind: "total" | "subtotal";
  readonly label: string;
  readonly stated: number | null;
  readonly isError: boolean;
  readonly place: SourcePlace;
  readonly row: number;
  readonly indicatorId: string;
  readonly period: Period;
  readonly series: Series;
}

/** One table, understood as far as its answers go. */
export interface ReadTable {
  readonly summary: RecognisedTable;
  readonly entries: readonly Entry[];
  readonly additions: readonly Entry[];
  readonly missing: readonly MissingFigure[];
  readonly totals: readonly StatedTotal[];
  /** Numbers of units that are no district's and yet in the total, by series. */
  readonly unallocated: readonly Pick<Entry, "series" | "value">[];
  readonly rows: readonly UsedRow[];
}

interface Reading {
  readonly plan: Plan;
  readonly inquiry: Inquiry;
  readonly table: FoundTable;
  readonly scale: number;
  readonly rows: ReadonlyMap<number, UsedRow>;
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
  const used = useRows({ plan, inquiry, table, isLong: keys.length > 0 }, body);
  const reading: Reading = {
    plan,
    inquiry,
    table,
    scale: scaleOf(table),
    rows: new Map(used.map((each) => [each.row, each])),
  };
  const around = surroundingsOf(table, names);
  const asking = {
    plan,
    inquiry,
    around,
    all: series,
    largest: (each: Series) => largestOf(reading, each),
    storedAt: (each: Series, indicator: Indicator | null, period: Period) =>
      storedFacts(reading, each, { stored, indicator, period }),
  };
  const parts = series.map((each) => readSeries(reading, each, meaningOf(asking, each)));
  // a paste that lost its columns: names without figures under the title of the targets
  if (series.length === 0 && around.isOfTargets) inquiry.ignore("target", around.title.given, [around.place]);
  tellIgnored(reading);
  const entries = parts.flatMap((part) => part.entries);
  return {
    summary: summaryOf(table, keys.length > 0, { entries, title: around.title.given, used }),
    entries,
    additions: parts.flatMap((part) => part.additions),
    missing: parts.flatMap((part) => part.missing),
    totals: parts.flatMap((part) => part.totals),
    unallocated: parts.flatMap((part) => part.unallocated),
    rows: used,
  };
}

function surroundingsOf(table: FoundTable, names: readonly string[]): Surroundings {
  const lines = [...table.titles.map(({ text }) => text), ...cornerTitles(table)];
  const dated = table.notices
    .map(({ text }) => text)
    .filter((text) => /截[至止]/.test(text) && !/填|制表|打印/.test(text));
  const title = lines.map(readLabel).reduce(joined, noLabel);
  const below = title.when.year === null ? dated.map(readLabel).reduce(joined, noLabel) : noLabel;
  const text = table.preamble + cornerTitles(table).join("");
  const isOfTargets = /目标|任务|计划[数表]/.test(text) && !/完成|实际|实绩|进展|通报/.test(text);
  const first = table.titles[0];
  const place = first
    ? table.grid.place(first.row, table.columns.first)
    : table.grid.place(table.heads[0] ?? table.body[0]?.row ?? 0, table.columns.name);
  const saying = names.map(readLabel).filter(says);
  const named = saying.reduceRight(
    (near, far) => ({ ...joined(far, near), given: near.given }),
    saying[saying.length - 1] ?? noLabel,
  );
  const ofTargets = isOfTargets || (lines.length === 0 && /目标/.test(names.join("")) && !/完成/.test(names.join("")));
  return {
    place,
    title: title.when.year === null ? { ...joined(below, title), given: title.given } : title,
    name: named,
    isOfTargets: ofTargets,
    hasOneColumn: dataColumnCount(table) === 1,
  };
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/单位[:：]?\(?亿件/, 100_000_000],
  [/单位[:：]?\(?万件/, 10_000],
  [/单位[:：]?\(?千件/, 1000],
  [/单位[:：]?\(?百件/, 100],
];

function scaleOf({ notices, titles }: FoundTable): number {
  const text = [...titles, ...notices].map((line) => line.text.normalize("NFKC").replace(/\s/g, "")).join("\n");
  return scales.find(([pattern]) => pattern.test(text))?.[1] ?? 1;
}

function largestOf({ table, scale }: Reading, series: Series): number {
  let largest = -1;
  for (const { row, name } of series.rows) {
    const reading = name.kind === "district" ? readCell(cellAt(table, row, series.column), scale) : null;
    if (reading?.kind === "count") largest = Math.max(largest, reading.value);
    else if (reading && reading.kind !== "missing") return -1;
  }
  return largest;
}

interface StoredAt {
  readonly stored: readonly ActualsTable[];
  readonly indicator: Indicator | null;
  readonly period: Period;
}

function storedFacts(
  { table, scale, rows }: Reading,
  series: Series,
  { stored, indicator, period }: StoredAt,
): Readonly<Record<string, string>> {
  const known = stored.find(({ indicatorId }) => indicatorId === indicator?.id);
  const column = known && findColumn(known, period);
  const pairs = series.rows.flatMap(({ row }) => {
    const use = rows.get(row)?.use;
    const before = use?.kind === "district" ? column?.figures.get(use.districtId)?.value : null;
    const read = readCell(cellAt(table, row, series.column), scale);
    return before === null || before === undefined || read.kind !== "count" ? [] : [{ before, value: read.value }];
  });
  return {
    stored: String(pairs.length),
    differs: String(pairs.filter(({ before, value }) => before !== value).length),
  };
}

function cellAt({ grid }: FoundTable, row: number, column: number): Parameters<typeof readCell>[0] {
  return { value: grid.value(row, column), text: grid.text(row, column), format: grid.format(row, column) };
}

interface SeriesRead {
  readonly entries: Entry[];
  readonly additions: Entry[];
  readonly missing: MissingFigure[];
  readonly totals: StatedTotal[];
  readonly unallocated: Pick<Entry, "series" | "value">[];
}

function readSeries(reading: Reading, series: Series, meaning: Meaning): SeriesRead {
  const read: SeriesRead = { entries: [], additions: [], missing: [], totals: [], unallocated: [] };
  const { inquiry, table } = reading;
  if (meaning.kind === "ignored") {
    const isBlank = series.given === "" && !series.hasNumbers;
    if (!isBlank)
      inquiry.ignore(
        meaning.reason,
        series.given,
        series.places.length > 0 ? series.places : [table.grid.place(0, series.column)],
      );
    return read;
  }
  const wrong = new Map<string, SourcePlace[]>();
  const cells = series.rows.map(({ row }) => ({ row, read: wholeRead(table, row, series.column, reading.scale) }));
  const grouped = groupedPlaces(reading, series, cells);
  let textNumbers = 0;
  for (const cell of cells) {
    const use = reading.rows.get(cell.row)?.use;
    if (!use || (use.kind === "none" && !use.isOpen)) continue;
    if (use.kind === "total" || use.kind === "subtotal") {
      if (meaning.kind === "figures")
        read.totals.push(statedTotal(reading, { series, meaning, row: cell.row, read: cell.read, use }));
      continue;
    }
    if (cell.read.kind === "wrong")
      wrong.set(cell.read.reason, [...(wrong.get(cell.read.reason) ?? []), table.grid.place(cell.row, series.column)]);
    if (cell.read.kind === "count" && cell.read.wasText) textNumbers++;
    const settled = settle(reading, { series, row: cell.row, read: cell.read, grouped });
    if (meaning.kind === "open") continue;
    if (use.kind === "unallocated") {
      if (settled.value !== null) read.unallocated.push({ series, value: settled.value });
      continue;
    }
    if (use.kind === "none") continue;
    const key = { indicatorId: meaning.indicator.id, districtId: use.districtId, period: meaning.period };
    const place = table.grid.place(cell.row, series.column);
    const given = table.grid.text(cell.row, series.column);
    if (cell.read.kind === "missing") read.missing.push({ ...key, reason: cell.read.reason, place, given });
    if (settled.value === null) continue;
    const entry: Entry = {
      key,
      value: settled.value,
      isPreliminary: meaning.isPreliminary || settled.isPreliminary,
      isMonth: meaning.isMonth,
      place,
      given,
      remark: settled.remark,
      isSettled: settled.isSettled,
      series,
    };
    (use.kind === "addTo" ? read.additions : read.entries).push(entry);
  }
  for (const [reason, places] of wrong) {
    const [first] = places;
    const at = first && cells.find((cell) => cell.read.kind === "wrong" && cell.read.reason === reason);
    const given = at ? table.grid.text(at.row, series.column) : "";
    inquiry.ask({ code: "notACount", given, places, facts: { reason }, detail: reason });
  }
  if (textNumbers > 0 && table.grid.format(0, 0) !== "@") tellTextNumbers(reading, series, textNumbers);
  return read;
}

function wholeRead(table: FoundTable, row: number, column: number, scale: number): CellReading {
  if (table.grid.isMergedDown(row, column)) return { kind: "wrong", reason: "merged" };
  return readCell(cellAt(table, row, column), scale);
}

function tellTextNumbers({ inquiry, table }: Reading, series: Series, count: number): void {
  inquiry.note(
    "textNumbers",
    series.given,
    series.places.length > 0 ? series.places : [table.grid.place(0, series.column)],
    { count: String(count) },
  );
}

/** Doubts whose answer is the same for a whole column are one question. */
const wholeColumn: readonly DoubtfulCode[] = ["approximate", "rounded", "marked"];

type Grouped = ReadonlyMap<DoubtfulCode, readonly { readonly row: number; readonly place: SourcePlace }[]>;

function groupedPlaces(
  { table, rows }: Reading,
  series: Series,
  cells: readonly { readonly row: number; readonly read: CellReading }[],
): Grouped {
  const grouped = new Map<DoubtfulCode, { row: number; place: SourcePlace }[]>();
  for (const { row, read } of cells) {
    const use = rows.get(row)?.use;
    if (read.kind !== "doubtful" || !use || use.kind === "total" || use.kind === "subtotal") continue;
    if (use.kind === "none" && !use.isOpen) continue;
    grouped.set(read.code, [...(grouped.get(read.code) ?? []), { row, place: table.grid.place(row, series.column) }]);
  }
  return grouped;
}

interface Settled {
  readonly value: number | null;
  readonly isPreliminary: boolean;
  readonly remark: string;
  readonly isSettled: boolean;
}

interface Settling {
  readonly series: Series;
  readonly row: number;
  readonly read: CellReading;
  readonly grouped: Grouped;
}

const nothing: Settled = { value: null, isPreliminary: false, remark: "", isSettled: false };

function settle(reading: Reading, { series, row, read, grouped }: Settling): Settled {
  if (read.kind === "count") return { value: read.value, isPreliminary: false, remark: "", isSettled: true };
  if (read.kind !== "doubtful") return nothing;
  const { table } = reading;
  const text = table.grid.text(row, series.column).trim();
  const answer = askCell(reading, { series, row, read, grouped });
  const [first = 0] = read.values;
  if (answer === null) return { ...nothing, value: first };
  if (answer === "skip") return nothing;
  const chosen = read.values.find((value) => String(value) === answer);
  return { value: chosen ?? first, isPreliminary: answer === "preliminary", remark: text, isSettled: true };
}

function askCell({ inquiry, table }: Reading, { series, row, read, grouped }: Settling): string | null {
  if (read.kind !== "doubtful") return null;
  const isWhole = wholeColumn.includes(read.code);
  const cells = isWhole ? (grouped.get(read.code) ?? []) : [{ row, place: table.grid.place(row, series.column) }];
  const given = table.grid.text(cells[0]?.row ?? row, series.column).trim();
  const choices: readonly Choice[] = isWhole
    ? [
        { id: "preliminary", code: "preliminary", facts: {} },
        ...(read.code === "marked" ? [{ id: "final", code: "final" as const, facts: {} }] : []),
      ]
    : read.values.map((value) => ({ id: String(value), code: "value", facts: { value: String(value) } }));
  return inquiry.ask({
    code: read.code,
    given,
    places: cells.map(({ place }) => place),
    choices,
    facts: { value: String(read.values[0] ?? "") },
  });
}

interface Stating {
  readonly series: Series;
  readonly meaning: Extract<Meaning, { kind: "figures" }>;
  readonly row: number;
  readonly read: CellReading;
  readonly use: TotalUse;
}

type TotalUse = Extract<RowUse, { readonly label: string }>;

function statedTotal({ table }: Reading, { series, meaning, row, read, use }: Stating): StatedTotal {
  const stated = read.kind === "count" ? read.value : read.kind === "doubtful" ? (read.values[0] ?? null) : null;
  const place = table.grid.place(row, series.column);
  const isError = read.kind === "missing" && read.reason === "error";
  return { ...use, stated, isError, place, row, indicatorId: meaning.indicator.id, period: meaning.period, series };
}

function tellIgnored({ inquiry, table, rows }: Reading): void {
  const { grid, columns } = table;
  const at = (row: number): readonly SourcePlace[] => [grid.place(row, columns.name)];
  for (const row of table.repeated) inquiry.ignore("repeatedHead", grid.text(row, columns.name), at(row));
  for (const { row, text } of table.notices)
    inquiry.ignore(/单位\s*[:：]/.test(text) ? "unit" : "note", text, [grid.place(row, columns.first)]);
  for (const { row, use, name } of rows.values()) {
    const given = grid.text(row, columns.name).trim();
    if (use.kind === "total" || use.kind === "subtotal") inquiry.ignore("total", given, at(row));
    else if (use.kind === "none" && !use.isOpen)
      inquiry.ignore(
        name.kind === "unlisted" || name.kind === "other" || name.kind === "ofWhich" ? "ofWhich" : "skipped",
        given,
        at(row),
      );
    else if (use.kind === "unallocated") inquiry.ignore("skipped", given, at(row));
  }
}

interface Summed {
  readonly entries: readonly Entry[];
  readonly title: string;
  readonly used: readonly UsedRow[];
}

function summaryOf(table: FoundTable, isLong: boolean, { entries, title, used }: Summed): RecognisedTable {
  const { grid, columns, body, heads, titles } = table;
  const top = Math.min(titles[0]?.row ?? Infinity, heads[0] ?? Infinity, body[0]?.row ?? 0);
  const bottom = body[body.length - 1]?.row ?? top;
  const [from, to] = [grid.place(top, columns.first), grid.place(bottom, columns.last)];
  const periods = new Map(entries.map(({ key }) => [isoDate(key.period), key.period]));
  const districtIds = used.flatMap(({ use }) => (use.kind === "district" ? [use.districtId] : []));
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
