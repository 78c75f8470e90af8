import { isoDate, type Period } from "../../domain/period";
import type { Plan } from "../../domain/plan";
import { periodLabel } from "../../i18n/periodLabel";
import { word } from "../../i18n/sheetWords";
import { zhCN } from "../../i18n/zhCN";
import { basePeriods } from "../actuals/actualsSheet";
import { periodOfHead } from "../actuals/columns";
import { statedBase } from "../actuals/footRows";
import type { Entry } from "../actuals/readActuals";

import { contentAt, lastRow, range, type Content, type FoundSheet } from "../grid";
import { placementByKeys } from "../keys";
import { reportedIndicators } from "../workbookSheets";
import { recordColumns, recordsSheet } from "./recordsSheet";

/** From where a figure came. */
export type Origin = "byHand" | "byAddin" | "meanwhile";

/** A change as its line tells it, of whatever origin. */
export interface RecordedChange {
  readonly origin: string;
  readonly indicatorId: string;
  readonly period: Period;
  readonly region: string;
  readonly before: Content;
  readonly after: Content;
}

/** One changed entry cell. `""` is an empty cell. */
export interface EntryChange extends Entry {
  readonly before: Content;
}

/** What the entry cells held, by `keyOf`. */
export type KnownEntries = ReadonlyMap<string, Content>;

/** Which cell an entry is, wherever it stands. */
export function keyOf({ indicatorId, period, rowKey }: Omit<Entry, "content">): string {
  return `${indicatorId} ${isoDate(period)} ${rowKey}`;
}

/** The entries as they are to be compared with later. */
export function knownEntries(entries: readonly Entry[]): KnownEntries {
  return new Map(entries.map((entry) => [keyOf(entry), entry.content]));
}

/** The cells that no longer hold what they held; one never seen before held nothing. */
export function changesFrom(known: KnownEntries, entries: readonly Entry[]): readonly EntryChange[] {
  return entries.flatMap((entry) => {
    const before = known.get(keyOf(entry)) ?? "";
    return before === entry.content ? [] : [{ ...entry, before }];
  });
}

/** What the entry cells held by the account of 导入记录, on top of what a new sheet begins with. */
export function recordedEntries(plan: Plan, found: FoundSheet | null): KnownEntries {
  const known = new Map(initialEntries(plan));
  if (!found) return known;
  const { rows, columns } = placementByKeys(recordsSheet(), found);
  const at = (row: number, key: (typeof recordColumns)[number]): Content => {
    const column = columns.get(key);
    return column === undefined ? "" : contentAt(found.grid, row, column);
  };
  for (const row of range((rows.get("header") ?? 0) + 1, lastRow(found.grid))) {
    const cell = cellOf(plan, {
      indicator: at(row, "indicator"),
      period: at(row, "period"),
      region: at(row, "region"),
    });
    if (cell) known.set(keyOf(cell), contentOf(at(row, "after")));
  }
  return known;
}

/** The line of an entry cell that no longer holds what it held. */
export function recordLine(plan: Plan, change: EntryChange, origin: Origin): readonly Content[] {
  const { indicatorId, period, rowKey, before, content: after } = change;
  const region = regionName(plan, rowKey);
  return lineOf(plan, { origin: word(`records.${origin}`), indicatorId, period, region, before, after });
}

/** A line of 导入记录, one cell for each of its columns but the time. */
export function lineOf(plan: Plan, change: RecordedChange): readonly Content[] {
  const indicator = plan.indicators.find(({ id }) => id === change.indicatorId);
  const shown = (content: Content): Content => (content === "" ? word("records.empty") : content);
  return [
    change.origin,
    indicator?.shortName ?? change.indicatorId,
    periodLabel(zhCN, indicator?.kind ?? "stock", change.period),
    change.region,
    shown(change.before),
    shown(change.after),
  ];
}

function initialEntries(plan: Plan): readonly (readonly [string, Content])[] {
  return reportedIndicators(plan).flatMap((indicator) => {
    const base = statedBase(plan, indicator);
    const [period] = basePeriods(plan, indicator);
    return base && period
      ? [[keyOf({ indicatorId: indicator.id, period, rowKey: "published" }), base.value] as const]
      : [];
  });
}

interface Named {
  readonly indicator: Content;
  readonly period: Content;
  readonly region: Content;
}

function cellOf(plan: Plan, named: Named): Omit<Entry, "content"> | null {
  const period: Period | null = periodOfHead(named.period);
  const indicator = plan.indicators.find(({ shortName }) => shortName === named.indicator);
  const isPublished = named.region === word("actuals.published");
  const rowKey = isPublished ? "published" : plan.districts.find(({ name }) => name === named.region)?.id;
  return period && indicator && rowKey ? { indicatorId: indicator.id, period, rowKey } : null;
}

function contentOf(shown: Content): Content {
  return shown === word("records.empty") ? "" : shown;
}

/** How a line names a district, or 全市公布数. */
export function regionName({ districts }: Plan, rowKey: string): string {
  return districts.find(({ id }) => id === rowKey)?.name ?? word("actuals.published");
}
