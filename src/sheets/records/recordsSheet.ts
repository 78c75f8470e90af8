import { word } from "../../i18n/sheetWords";
import { text } from "../cells";
import type { Content } from "../grid";
import { keyed } from "../keys";
import type { CellSpec, ColumnSpec, RowSpec, SheetSpec } from "../sheetSpec";

/** What a line of the record says of one change. */
export const recordColumns = ["time", "origin", "indicator", "period", "region", "before", "after"] as const;

const widths = { time: 18, origin: 26, indicator: 10, period: 16, region: 14, before: 12, after: 12 } as const;

/** How the time of a change is shown. */
export const recordTimeFormat = "yyyy-mm-dd hh:mm";

/**
 * Every change of a reported figure: when, from where, which, and what it was before. Lines are added below; a sheet
 * made by the very command that has something to tell begins with its `lines`.
 */
export function recordsSheet(lines: readonly (readonly Content[])[] = []): SheetSpec {
  const columns: readonly ColumnSpec[] = recordColumns.map((key) => ({
    key,
    label: word(`records.${key}`),
    widthInChars: widths[key],
  }));
  const blank = columns.slice(1).map(() => null);
  const rows: readonly RowSpec[] = [
    { key: "title", role: "section", label: word("records.title"), cells: [text(word("records.title")), ...blank] },
    { key: "header", role: "header", label: word("records.time"), cells: columns.map(({ label }) => text(label)) },
    ...lines.map(recordRow),
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

/** Lines are never looked for again: they have no key. */
function recordRow(line: readonly Content[]): RowSpec {
  const cells = line.map((content): CellSpec => {
    if (typeof content !== "number") return text(String(content));
    return { kind: "figure", content };
  });
  const [time, ...others] = cells;
  const dated = time && { ...time, numberFormat: recordTimeFormat };
  return { key: "", role: "line", label: "", cells: dated ? [dated, ...others] : [] };
}
