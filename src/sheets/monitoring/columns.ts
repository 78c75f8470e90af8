import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import type { Places } from "../formulaSpec";
import type { ColumnSpec } from "../sheetSpec";

/** A printed column, and the column of workings from which it takes the row that stands there. */
interface PrintedColumn {
  readonly key: PrintedKey;
  readonly widthInChars: number;
  readonly alignment?: "Center" | "Left";
  readonly size?: number;
}

export type PrintedKey = (typeof printed)[number]["key"];
export type WorkingKey = (typeof workings)[number];

const printed = [
  { key: "number", widthInChars: 6, alignment: "Center" },
  { key: "name", widthInChars: 17, alignment: "Center" },
  { key: "target", widthInChars: 7 },
  { key: "pace", widthInChars: 8 },
  { key: "actual", widthInChars: 7 },
  { key: "mark", widthInChars: 3, alignment: "Left" },
  { key: "rate", widthInChars: 8 },
  { key: "reference", widthInChars: 7 },
  { key: "part", widthInChars: 9 },
  { key: "points", widthInChars: 9 },
  { key: "short", widthInChars: 6 },
  { key: "growth", widthInChars: 8 },
  { key: "rank", widthInChars: 5, alignment: "Center" },
  { key: "status", widthInChars: 17, alignment: "Center", size: 9 },
  { key: "remark", widthInChars: 21, alignment: "Left", size: 9 },
] as const;

/** In the order in which each is worked out from those before. */
export const workings = [
  "item",
  "code",
  "target",
  "actual",
  "mark",
  "baseline",
  "lastYear",
  "pace",
  "rate",
  "reference",
  "part",
  "points",
  "short",
  "growth",
  "rank",
  "normal",
  "behind",
  "status",
  "remark",
  "order",
  "place",
  "pick",
] as const;

/** Where the workings of a printed column stand: beside the printed part. */
export function workingKey(key: WorkingKey): string {
  return `w.${key}`;
}

/** In which columns of the first row the reader chooses. */
export const controls = { period: "name", order: "actual", totals: "points" } as const;

/** A cell in which the reader chooses. */
export function controlCell(places: Places, which: keyof typeof controls): string {
  return places.cell("control", controls[which]);
}

export const firstPrinted = printed[0].key;
export const lastPrinted = printed[printed.length - 1]?.key ?? "remark";

/** The printed columns, a gap, and the workings. */
export function monitoringColumns(): readonly ColumnSpec[] {
  return [
    ...printed.map(({ key, ...rest }: PrintedColumn) => ({ key, label: key, ...rest })),
    { key: "gap", label: "", widthInChars: 3, isAside: true as const },
    ...workings.map((key) => ({ key: workingKey(key), label: key, widthInChars: 9, isAside: true as const })),
  ];
}

/** The head of a printed column; two differ between a stock and a flow. */
export function headOf(key: PrintedKey, isFlow: boolean): string {
  if (key === "name") return t(zhCN, "sheet.district");
  if (key === "reference") return word(isFlow ? "monitoring.lastYear" : "monitoring.baseline");
  if (key === "part") return word(isFlow ? "monitoring.cityShare" : "monitoring.increment");
  return word(`monitoring.${key}`);
}

/** The keys of the printed columns, in their order. */
export const printedKeys: readonly PrintedKey[] = printed.map(({ key }) => key);
