import { dayOfYear, daysInMonth, excelSerial, fromExcelSerial } from "../../src/domain/calendar";

describe("daysInMonth", () => {
  it.each([
    [2016, 2, 29],
    [2019, 2, 28],
    [2100, 2, 28],
    [2020, 4, 30],
    [2020, 12, 31],
  ])("%d month %d has %d", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe("dayOfYear", () => {
  it.each([
    [{ year: 2019, month: 1, day: 1 }, 1],
    [{ year: 2019, month: 6, day: 15 }, 166], // 31 + 28 + 31 + 30 + 31 + 15
    [{ year: 2020, month: 6, day: 15 }, 167],
    [{ year: 2019, month: 12, day: 31 }, 365],
    [{ year: 2016, month: 12, day: 31 }, 366],
  ])("of %j is %d", (date, day) => {
    expect(dayOfYear(date)).toBe(day);
  });
});

// As Excel shows dates that are formatted as General.
describe("excelSerial and fromExcelSerial", () => {
  it.each([
    [{ year: 2000, month: 1, day: 1 }, 36526],
    [{ year: 2016, month: 2, day: 29 }, 42429],
    [{ year: 2019, month: 6, day: 30 }, 43646],
    [{ year: 2019, month: 12, day: 31 }, 43830],
    [{ year: 9999, month: 12, day: 31 }, 2958465],
  ])("%j is %d, there and back", (date, serial) => {
    expect(excelSerial(date)).toBe(serial);
    expect(fromExcelSerial(serial)).toEqual(date);
  });

  it.each([0, -1, 43646.5, NaN, Infinity, 2958466])("%d is no day", (serial) => {
    expect(fromExcelSerial(serial)).toBeNull();
  });
});
