import { word } from "../../i18n/sheetWords";
import { text } from "../cells";
import { keyed } from "../keys";
import type { ColumnSpec, RowSpec, SheetSpec } from "../sheetSpec";

/** What a line of the record says of one change. */
export const recordColumns = ["time", "origin", "indicator", "period", "region", "before", "after"] as const;

const widths = { time: 18, origin: 26, indicator: 10, period: 16, region: 14, before: 12, after: 12 } as const;

/** Every change of a reported figure: when, from where, which, and what it was before. Lines are added below. */
export function recordsSheet(): SheetSpec {
  const columns: readonly ColumnSpec[] = recordColumns.map((key) => ({
    key,
    label: word(`records.${key}`),
    widthInChars: widths[key],
  }));
  const blank = columns.slice(1).map(() => null);
  const rows: readonly RowSpec[] = [
    { key: "title", role: "section", label: word("records.title"), cells: [text(word("records.title")), ...blank] },
    { key: "header", role: "header", label: word("records.time"), cells: columns.map(({ label }) => text(label)) },
  ];
  return Object.freeze(
    keyed({
      mark: "records",
      name: word("records.name"),
      columns,
      rows,
      table: null,
      page: { orientation: "portrait", paper: "a4", fitToPagesWide: 1, frozen: { rows: 3, columns: 1 } },
    }),
  );
}
