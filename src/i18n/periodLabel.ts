import { t, type Messages } from "./t";

/** A whole year, or a date inside it. */
interface Period {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The head of a column of figures: a level stands at the end of a month, a count covers the months up to it.
 * @example periodLabel(zhCN, "stock", { year: 2019, month: 6, day: 30 }) // => "2019年6月末"
 * @example periodLabel(zhCN, "flow", { year: 2019, month: 6, day: 30 }) // => "2019年1—6月"
 */
export function periodLabel(
  messages: Messages,
  kind: "stock" | "flow" | "ratio",
  { year, month, day }: Period,
): string {
  if (month === undefined || day === undefined) return t(messages, "period.year", { year });
  if (day !== daysInMonth(year, month)) return t(messages, "period.day", { year, month, day });
  if (kind !== "flow") return t(messages, "period.endOfMonth", { year, month });
  return t(messages, month === 1 ? "period.firstMonth" : "period.months", { year, month });
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
