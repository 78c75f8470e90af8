import type { Baseline } from "../../domain/goal";
import { isoDate, type Period } from "../../domain/period";
import type { Indicator, Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { derived, entry, quoted, text } from "../cells";
import type { Places } from "../formulaSpec";
import type { CellSpec, RowRole, RowSpec } from "../sheetSpec";
import { blockOf, isBase, line, row } from "./rows";
import type { ActualsSubject } from "./subject";

/** Sums, the figure that the city published, and what is wrong with a column. */
export function footRows(subject: ActualsSubject): readonly RowSpec[] {
  const { districts } = subject;
  const count = districts.length;
  const foot = (key: string, role: RowRole, label: string, cell: (period: Period, i: number) => CellSpec | null) =>
    row(subject, { key, role, label }, cell);
  const cleanOf = (places: Places, period: Period): string => blockOf(subject, places, "clean", period);
  const byColumn = (formula: (places: Places, period: Period) => string) => (period: Period) =>
    derived((places) => `=${formula(places, period)}`);
  const at = (places: Places, key: string, period: Period): string => places.cell(key, isoDate(period));
  return [
    foot(
      "total",
      "total",
      t(zhCN, "sheet.total"),
      byColumn((places, period) => `IF(COUNT(${cleanOf(places, period)})=${count},SUM(${cleanOf(places, period)}),"")`),
    ),
    foot(
      "reportedCount",
      "stamp",
      word("actuals.reportedCount"),
      byColumn((places, period) => `COUNT(${cleanOf(places, period)})&"/${count}"`),
    ),
    foot(
      "reportedTotal",
      "total",
      word("actuals.reportedTotal"),
      byColumn((places, period) => `IF(COUNT(${cleanOf(places, period)})=0,"",SUM(${cleanOf(places, period)}))`),
    ),
    foot("reportedTarget", "total", word("actuals.reportedTarget"), (period) =>
      isBase(subject, period)
        ? null
        : derived((places) => {
            const clean = cleanOf(places, period);
            const targets = blockOf(subject, places, "target", period);
            const isWhole = `SUMPRODUCT(ISNUMBER(${clean})*ISNUMBER(${targets}))=COUNT(${clean})`;
            return `=IF(COUNT(${clean})=0,"",IF(${isWhole},SUMPRODUCT(ISNUMBER(${clean})*1,${targets}),""))`;
          }),
    ),
    foot("published", "total", word("actuals.published"), (period) => entry(publishedAtFirst(subject, period))),
    foot(
      "difference",
      "total",
      word("actuals.difference"),
      byColumn((places, period) => {
        const [published, total] = [at(places, "published", period), at(places, "total", period)];
        const counts = `AND(${published}>=0,${published}=INT(${published}))`;
        return `IF(AND(ISNUMBER(${published}),ISNUMBER(${total})),IF(${counts},${published}-${total},""),"")`;
      }),
    ),
    foot(
      "city",
      "total",
      word("actuals.city"),
      byColumn((places, period) => {
        const [published, total] = [at(places, "published", period), at(places, "total", period)];
        return `IF(ISNUMBER(${published}),IF(AND(${published}>=0,${published}=INT(${published})),${published},${total}),${total})`;
      }),
    ),
    foot(
      "check",
      "check",
      word("actuals.check"),
      byColumn((places, period) => {
        const invalid = at(places, "invalid", period);
        return `IF(${invalid}="",${quoted(word("actuals.fine"))},${quoted(word("actuals.wrong"))}&${invalid})`;
      }),
    ),
    line(subject, { key: "source", role: "source", cell: text(sourceLine(subject)) }),
  ];
}

/** What the document states of the year-end before the plan: 2254 of 2015. */
export function statedBase(plan: Plan, indicator: Indicator): Baseline | undefined {
  const year = Math.min(...plan.years) - 1;
  return plan.baselines.find((each) => {
    return each.indicatorId === indicator.id && each.kind === "stock" && each.period.to === year;
  });
}

function publishedAtFirst(subject: ActualsSubject, period: Period): number | "" {
  return (isBase(subject, period) ? statedBase(subject.plan, subject.indicator)?.value : undefined) ?? "";
}

function sourceLine(subject: ActualsSubject): string {
  const base = statedBase(subject.plan, subject.indicator);
  if (!base) return word("actuals.noQuote");
  const { value, quote, period } = base;
  return word("actuals.quote", { year: period.to, value, quote, title: subject.plan.title });
}
