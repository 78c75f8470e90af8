import { isoDate, type Period } from "../../domain/period";
import { entry, text } from "../cells";
import type { Places } from "../formulaSpec";
import type { CellSpec, RowRole, RowSpec } from "../sheetSpec";
import type { ActualsSubject } from "./subject";

/** The cells that people fill. */
export function districtRows(subject: ActualsSubject): readonly RowSpec[] {
  return subject.plan.districts.map(({ id, name }) =>
    row(subject, { key: id, role: "body", label: name }, () => entry("")),
  );
}

/** The rectangle of one kind of workings at one date: `clean` is the district figures that count. */
export function blockOf(
  { districts }: ActualsSubject,
  places: Places,
  { kind, period }: { readonly kind: string; readonly period: Period },
): string {
  const [first, last] = [districts[0], districts[districts.length - 1]];
  const column = isoDate(period);
  return places.block([`${kind}.${first?.id}`, column], [`${kind}.${last?.id}`, column]);
}

/** A year-end before the plan: it has no target. */
export function isBase({ plan }: ActualsSubject, { year }: Period): boolean {
  return year < Math.min(...plan.years);
}

/** A row with a label and one cell for each date. */
export function row(
  { periods }: ActualsSubject,
  { key, role, label }: { key: string; role: RowRole; label: string },
  cell: (period: Period, i: number) => CellSpec | null,
): RowSpec {
  return { key, role, label, cells: [text(label), ...periods.map(cell)] };
}

/** A row that says one thing, in its first cell. */
export function line(
  { periods }: ActualsSubject,
  { key, role, cell }: { key: string; role: RowRole; cell: CellSpec },
): RowSpec {
  const label = typeof cell.content === "string" ? cell.content : key;
  return { key, role, label, cells: [cell, ...periods.map(() => null)] };
}
