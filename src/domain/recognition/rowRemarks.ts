import type { Entry } from "./entries";
import type { Series } from "./series";
import { placesOf, type TableReading } from "./tableReading";

/**
 * The entries with what a column of 备注 says of them: where a row has one figure the remark can only be about that.
 * In a row of several it is nobody's, and the column is ignored with its reason.
 */
export function withRemarks(reading: TableReading, remarks: Series, entries: readonly Entry[]): readonly Entry[] {
  const { grid } = reading.table;
  const counts = new Map<number, number>();
  for (const { row } of entries) counts.set(row, (counts.get(row) ?? 0) + 1);
  let isUsed = false;
  const remarked = entries.map((entry) => {
    const text = grid.text(entry.row, remarks.column).trim();
    if (text === "" || counts.get(entry.row) !== 1) return entry;
    isUsed = true;
    return { ...entry, remark: [entry.remark, text].filter((part) => part !== "").join("；") };
  });
  if (!isUsed) reading.inquiry.ignore("remark", remarks.given, placesOf(reading, remarks));
  return remarked;
}
