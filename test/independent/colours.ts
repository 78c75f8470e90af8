import type { LibreOffice } from "../libreOffice";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { expectedAnswer } from "./compared";
import { baseDate, datesOf, districts, indicators, type IndicatorId, type Scene, type Typed } from "./enteredScene";
import { keyedAddress, placesOf } from "./cellPlaces";
import { sheetNames, type EnteredWorkbook } from "./enteredWorkbook";

/** The colours of 落后, 关注 and 未报, and of a cell that holds no figure. */
export const fills: Readonly<Record<string, string>> = {
  落后: "#F8CBAD",
  关注: "#FFEB9C",
  未报: "#E7E6E6",
  数据有误: "#E4DFEC",
};

/** Where a figure may be typed, and nothing is to be said of it. */
export const plainEntry = "#FFFBE6";

export interface ColouredFile {
  readonly file: FileWorkbook;
  readonly scene: Scene;
  readonly hands: EnteredWorkbook["hands"];
}

/** What LibreOffice shows on 监测 of each row: its name, the word, and the colours of both. */
export async function shownStatuses(libreOffice: LibreOffice, { file, hands }: ColouredFile): Promise<Shown> {
  const looks = await libreOffice.shownLooks(libreOffice.keep("colours.xlsx", await writeXlsx(file)), "监测");
  return forIndicators((indicator) =>
    Array.from({ length: districts.length + 3 }, (_, i) => {
      const [name, status] = ["name", "status"].map((key) => {
        return looks[keyedAddress(hands, "监测", `${indicator}.row${i + 1}`, key)];
      });
      return [name?.text, name?.fill, status?.text, status?.fill];
    }),
  );
}

/** The same by the script. */
export function expectedStatuses(scene: Scene): Shown {
  const { monitoring } = expectedAnswer(scene) as unknown as {
    monitoring: Record<IndicatorId, { rows: (string | number)[][] }>;
  };
  return forIndicators((indicator) =>
    monitoring[indicator].rows.map((row) => {
      const fill = fills[String(row[13])] ?? null;
      return [String(row[1]), fill, String(row[13]), fill];
    }),
  );
}

type Shown = Readonly<Record<IndicatorId, readonly (readonly (string | null | undefined)[])[]>>;

/** The colours of the entry cells of a 完成数 sheet, by date and district. */
export async function shownFills(
  libreOffice: LibreOffice,
  { file, scene, hands }: ColouredFile,
  indicator: IndicatorId,
): Promise<Fills> {
  const path = libreOffice.keep("colours.xlsx", await writeXlsx(file));
  const looks = await libreOffice.shownLooks(path, sheetNames[indicator]);
  const sheet = placesOf(hands, sheetNames[indicator]);
  return byDate(indicator, scene, (date, name) => looks[sheet.addressOf(name, date)]?.fill ?? null);
}

/** The same by the script: a blank cell is 未报 only in a column in which something was reported. */
export function expectedFills(scene: Scene, indicator: IndicatorId): Fills {
  const { actuals } = expectedAnswer(scene) as unknown as {
    actuals: Record<IndicatorId, Record<string, { status: Record<string, string>; reportedTotal: number | "" }>>;
  };
  return byDate(indicator, scene, (date, name) => {
    const content: Typed = scene[indicator]?.[date]?.figures?.[name] ?? "";
    const isCount = typeof content === "number" && Number.isInteger(content) && content >= 0;
    if (content !== "" && !isCount) return fills["数据有误"] ?? null;
    const { status = {}, reportedTotal = "" } = actuals[indicator][date] ?? {};
    const isReported = date !== baseDate && reportedTotal !== "";
    const fill = isReported ? fills[(status[name] ?? "").replace("*", "")] : undefined;
    return fill ?? plainEntry;
  });
}

type Fills = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

function byDate(indicator: IndicatorId, scene: Scene, fill: (date: string, name: string) => string | null): Fills {
  const ofDate = (date: string) => Object.fromEntries(districts.map((name) => [name, fill(date, name)]));
  return Object.fromEntries(datesOf(indicator, scene).map((date) => [date, ofDate(date)]));
}

function forIndicators<T>(make: (indicator: IndicatorId) => T): Record<IndicatorId, T> {
  return Object.fromEntries(indicators.map((indicator) => [indicator, make(indicator)])) as Record<IndicatorId, T>;
}
