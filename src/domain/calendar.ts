/** A whole date. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const lastExcelDate = 2958465; // 9999-12-31
const msPerDay = 86_400_000;
const unixEpochSerial = 25569; // 1970-01-01

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** How many days of its year have passed at the end of a date, itself included. */
export function dayOfYear(date: CalendarDate): number {
  return excelSerial(date) - excelSerial({ year: date.year - 1, month: 12, day: 31 });
}

/**
 * Days since 1899-12-30: 43646 for 30 June 2019.
 * Excel counts a 29 February 1900 that never was, which only dates before it would notice.
 */
export function excelSerial({ year, month, day }: CalendarDate): number {
  return Math.round(Date.UTC(year, month - 1, day) / msPerDay) + unixEpochSerial;
}

/** The date that Excel counts as a number; `null` for a number that is no whole day. */
export function fromExcelSerial(serial: number): CalendarDate | null {
  if (!Number.isInteger(serial) || serial < 1 || serial > lastExcelDate) return null;
  const date = new Date((serial - unixEpochSerial) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
