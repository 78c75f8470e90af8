import { fromSerial, isoDate } from "../period";
import type { SourceValue } from "./sourceSheet";

/** Whether a number of a head can be a date as Excel counts days: 1998 to 2105. */
export function isDateNumber(value: SourceValue): value is number {
  return typeof value === "number" && value > 36_000 && value < 75_000;
}

/** A date cell as a text: as shown where that says year and month, so that 2019年6月 stays a month; else its day. */
export function dateText(serial: number, shown: string): string {
  if (/\d{4}\D+\d{1,2}/.test(shown)) return shown;
  const period = fromSerial(serial);
  return period ? isoDate(period) : shown;
}
