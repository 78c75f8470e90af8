import type { ActualsTable } from "../actuals";
import { serialOf, type Period } from "../period";
import type { Entry } from "./entries";

/** A figure at a date, the date as Excel counts days. */
export interface Known {
  readonly serial: number;
  readonly period: Period;
  readonly value: number;
}

/** What is known of each district: of this import, else of the workbook, in the order of dates. */
export interface History {
  /** The last figure before a date. */
  before(entry: Entry): Known | null;
  /** The figure of exactly a date. */
  at(entry: Entry, period: Period): Known | null;
}

/** The history of all districts, worked out once: there may be a hundred thousand figures to compare with it. */
export function historyOf(entries: readonly Entry[], stored: readonly ActualsTable[]): History {
  const series = new Map<string, Map<number, Known>>();
  const keep = (id: string, period: Period, value: number): void => {
    const known = series.get(id) ?? new Map<number, Known>();
    const serial = serialOf(period);
    if (!known.has(serial)) known.set(serial, { serial, period, value });
    series.set(id, known);
  };
  for (const { key, value, isMonth } of entries) if (!isMonth) keep(idOf(key), key.period, value);
  for (const { indicatorId, columns } of stored) {
    for (const { period, figures } of columns) {
      for (const [districtId, { value }] of figures)
        if (value !== null) keep(idOf({ indicatorId, districtId }), period, value);
    }
  }
  const inOrder = new Map(
    [...series].map(([id, known]) => [id, [...known.values()].sort((one, other) => one.serial - other.serial)]),
  );
  return {
    before: ({ key }) => lastBefore(inOrder.get(idOf(key)) ?? [], serialOf(key.period)),
    at: ({ key }, period) => series.get(idOf(key))?.get(serialOf(period)) ?? null,
  };
}

function lastBefore(known: readonly Known[], serial: number): Known | null {
  return known.reduce<Known | null>((last, each) => (each.serial < serial ? each : last), null);
}

function idOf({ indicatorId, districtId }: { readonly indicatorId: string; readonly districtId: string }): string {
  return `${indicatorId}/${districtId}`;
}
