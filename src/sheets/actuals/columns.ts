import { fromSerial, isInsideYear, isoDate, parsePeriod, serialOf, type Period } from "../../domain/period";
import { PlanError } from "../../domain/planError";
import type { IndicatorKind } from "../../domain/figure";
import { periodLabel } from "../../i18n/periodLabel";
import { word } from "../../i18n/sheetWords";
import { zhCN } from "../../i18n/zhCN";
import { contentAt, lastColumn, range, type Content, type FoundSheet } from "../grid";
import { plainText } from "../label";
import type { ColumnSpec } from "../sheetSpec";

/** 县区 and a column for each date. */
export function actualsColumns(kind: IndicatorKind, periods: readonly Period[]): readonly ColumnSpec[] {
  return [
    { key: "district", label: zhCN["sheet.district"], widthInChars: 22 },
    ...periods.map((period) => dateColumn(period, periodLabel(zhCN, kind, period))),
  ];
}

/** The column of one date, as wide as its head needs: 截至2019年6月15日. */
export function dateColumn(period: Period, label: string): ColumnSpec {
  const extra = isInsideYear(period) ? { isExtra: true as const } : {};
  return { key: isoDate(period), label, widthInChars: label.length > 10 ? 20 : 14, ...extra };
}

/** The column of each date on a worksheet, and of 县区, whose head stands left of them. */
export function columnsByDate(found: FoundSheet, headerRow: number): ReadonlyMap<string, number> {
  const dated = datedColumns(found, headerRow);
  return new Map(dated.map(({ period, column }) => [isoDate(period), column]));
}

/** A column that has a date. */
export interface DatedColumn {
  readonly period: Period;
  readonly column: number;
}

/**
 * Every column of a 完成数 sheet that has a date: in the row of dates, or where that was cleared in its head.
 * Refuses (`duplicateColumn`) two columns of one date: which one counts is not guessed.
 */
export function datedColumns(found: FoundSheet, headerRow: number): readonly DatedColumn[] {
  const { grid } = found;
  const dateRow = rowOfDates(found, headerRow);
  const dated = range(grid.column, lastColumn(grid)).flatMap((column) => {
    const period =
      (dateRow === null ? null : periodOfDate(contentAt(grid, dateRow, column))) ??
      periodOfHead(contentAt(grid, headerRow, column));
    return period ? [{ period, column }] : [];
  });
  const seen = new Set<string>();
  for (const { period } of dated) {
    const key = isoDate(period);
    if (seen.has(key)) throw new PlanError("duplicateColumn", key, { worksheet: found.worksheetName });
    seen.add(key);
  }
  return dated;
}

function rowOfDates({ grid }: FoundSheet, headerRow: number): number | null {
  const label = word("actuals.date");
  const isDates = (row: number): boolean =>
    plainText(String(grid.contents[row - grid.row]?.find(Boolean) ?? "")) === label;
  return range(grid.row, headerRow).find(isDates) ?? null;
}

function periodOfDate(content: Content): Period | null {
  return typeof content === "number" && content > serialOf({ year: 2000 }) ? fromSerial(content) : null;
}

/** The date that a column's head names: `2019年`, `2019年6月末`, `2019年1—6月`, `截至2019年6月15日`; `null` for any other text. */
export function periodOfHead(content: Content): Period | null {
  if (typeof content !== "string") return null;
  const text = plainText(content)
    .replace(/^截至/, "")
    .replace(/年1[—–-](\d{1,2}月)$/, "年$1");
  if (!/^\d{4}年/.test(text)) return null;
  try {
    return parsePeriod(text);
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}
