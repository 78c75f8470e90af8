import type { Plan } from "../plan";
import { readCell } from "./cellReading";
import type { CellReading } from "./countReading";
import type { FoundTable } from "./foundTable";
import type { Inquiry } from "./inquiry";
import type { UsedRow } from "./rowUse";
import type { Series } from "./series";
import { scaleIn } from "./surroundings";
import type { SourcePlace } from "./sourceSheet";

/** A table while it is read. */
export interface TableReading {
  readonly plan: Plan;
  readonly inquiry: Inquiry;
  readonly table: FoundTable;
  /** What its unit multiplies by. */
  readonly scale: number;
  readonly rows: ReadonlyMap<number, UsedRow>;
}

/** The cell of a series in a row, as a number of patents. */
export function readAt({ table, scale }: TableReading, row: number, { column, given }: Series): CellReading {
  const { grid } = table;
  if (grid.isMergedDown(row, column)) return { kind: "wrong", reason: "merged" };
  const cell = { value: grid.value(row, column), text: grid.text(row, column), format: grid.format(row, column) };
  return readCell(cell, scaleIn(given) ?? scale);
}

/** Where a series is to be pointed at: its head, else its first cell. */
export function placesOf({ table }: TableReading, { places, rows, column }: Series): readonly SourcePlace[] {
  return places.length > 0 ? places : [table.grid.place(rows[0]?.row ?? 0, column)];
}
