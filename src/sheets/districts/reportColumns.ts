import { word } from "../../i18n/sheetWords";
import type { District } from "../../domain/plan";
import type { CellSpec, ColumnSpec } from "../sheetSpec";

const printed = [
  { key: "year", widthInChars: 18, alignment: "Center", size: 9 },
  { key: "target", widthInChars: 6.5, size: 10 },
  { key: "actual", widthInChars: 6.5, size: 10 },
  { key: "rate", widthInChars: 7.5, size: 10 },
  { key: "gap", widthInChars: 6.5, size: 10 },
  { key: "growth", widthInChars: 8, size: 10 },
  { key: "share", widthInChars: 6.5, size: 10 },
  { key: "rank", widthInChars: 4.5, alignment: "Center", size: 10 },
  { key: "groupRank", widthInChars: 4.5, alignment: "Center", size: 10 },
  { key: "status", widthInChars: 9, alignment: "Center", size: 8 },
] as const satisfies readonly Omit<ColumnSpec, "label">[];

export type ReportKey = (typeof printed)[number]["key"];

/** In the order in which each is worked out from those before. */
const workings = [
  ...(["target", "actual", "former", "city", "rate", "status"] as const),
  ...(["chartYear", "chartTarget", "chartActual"] as const),
] as const;

export type ReportWorking = (typeof workings)[number];

/** The column of a working: beside the printed part. */
export function workingColumn(key: ReportWorking): string {
  return `w.${key}`;
}

export const firstReported: ReportKey = "year";
export const lastReported: ReportKey = "status";
export const reportKeys: readonly ReportKey[] = printed.map(({ key }) => key);
export const reportWorkings: readonly ReportWorking[] = workings;

/** Where the first chart ends and the second begins. */
export const chartHalves = [
  ["year", "rate"],
  ["gap", "status"],
] as const satisfies readonly (readonly [ReportKey, ReportKey])[];

/** The head of a printed column, broken where it takes two lines. */
export function reportHead(key: ReportKey, { group }: District): string {
  return key === "groupRank" ? word(`report.groupRank.${group}`) : word(`report.${key}`);
}

/** The printed columns, a gap, and the workings. */
export function reportColumns(district: District): readonly ColumnSpec[] {
  return [
    ...printed.map((column): ColumnSpec => ({ ...column, label: reportHead(column.key, district).replace("\n", "") })),
    { key: "gapAside", label: "", widthInChars: 3, isAside: true },
    ...workings.map((key): ColumnSpec => {
      return { key: workingColumn(key), label: word(`report.w.${key}`), widthInChars: 10, isAside: true };
    }),
  ];
}

/** The cells of a row: what is printed, and the workings beside it. */
export function reportCells(
  given: Readonly<Partial<Record<ReportKey, CellSpec>>>,
  beside: Readonly<Partial<Record<ReportWorking, CellSpec>>> = {},
): readonly (CellSpec | null)[] {
  return [...reportKeys.map((key) => given[key] ?? null), null, ...reportWorkings.map((key) => beside[key] ?? null)];
}
