import type { Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import type { ColumnSpec } from "../sheetSpec";
import { baseColumn, momentColumn, statusColumn } from "./directoryPlaces";
import { assessedIndicators } from "./planFacts";

/** The column in which the reader chooses the period, and the others that every plan has. */
export const periodColumn = "name";
export const firstPrinted = "number";
export const lastPrinted = "pledge";

/** What is printed of one indicator. */
export const figureKeys = ["target", "actual", "rate", "status"] as const;
export type FigureKey = (typeof figureKeys)[number];

const widths: Readonly<Record<FigureKey, number>> = { target: 7.5, actual: 7.5, rate: 7.5, status: 9 };

/** The column of a printed figure: `inForce.target`. */
export function figureColumn(indicatorId: string, key: FigureKey): string {
  return `${indicatorId}.${key}`;
}

/** The printed columns, a gap, and the workings. */
export function directoryColumns(plan: Plan): readonly ColumnSpec[] {
  const assessed = assessedIndicators(plan);
  return [
    { key: "number", label: word("directory.number"), widthInChars: 6, alignment: "Center" },
    { key: "name", label: t(zhCN, "sheet.district"), widthInChars: 14, alignment: "Center" },
    ...assessed.flatMap(({ indicator }) =>
      figureKeys.map((key): ColumnSpec => {
        const label = word(`directory.${key}`, { indicator: indicator.shortName }).replace("\n", "");
        const shape = key === "status" ? { alignment: "Center" as const, size: 9 } : {};
        return { key: figureColumn(indicator.id, key), label, widthInChars: widths[key], ...shape };
      }),
    ),
    { key: "pledge", label: word("directory.pledge"), widthInChars: 7, alignment: "Center" },
    { key: "gap", label: "", widthInChars: 3, isAside: true },
    { key: baseColumn, label: word("monitoring.period"), widthInChars: 12, isAside: true },
    ...assessed.flatMap(({ indicator: { id } }) =>
      [statusColumn(id), ...(["now", ...plan.years] as const).map((moment) => momentColumn(id, moment))].map(
        (key): ColumnSpec => ({ key, label: key, widthInChars: 12, isAside: true }),
      ),
    ),
  ];
}
