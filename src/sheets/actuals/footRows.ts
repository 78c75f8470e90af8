import type { Baseline } from "../../domain/goal";
import { isoDate, type Period } from "../../domain/period";
import type { Indicator, Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { derived, entry, quoted, text } from "../cells";
import type { Places } from "../formulaSpec";
import type { RowRole, RowSpec } from "../sheetSpec";
import { blockOf, isBase, line, row } from "./rows";
import type { ActualsSubject } from "./subject";

/** Sums, the figure that the city published, and what is wrong with a column. */
export function footRows(subject: ActualsSubject): readonly RowSpec[] {
  const rows = feet.map(({ key, role, label, formula }) =>
    footRow(subject, { key, role, label }, (period) => {
      if (key === "published") return entry(publishedAtFirst(subject, period));
      if (key === "reportedTarget" && isBase(subject, period)) return null;
      return derived((places) => `=${formula(columnOf(subject, places, period))}`);
    }),
  );
  return [...rows, line(subject, { key: "source", role: "source", cell: text(sourceLine(subject)) })];
}

/** The names of several districts need more than one line. */
function footRow(...[subject, head, cell]: Parameters<typeof row>): RowSpec {
  const made = row(subject, head, cell);
  return head.key === "check" ? { ...made, height: 40, wraps: true } : made;
}

/** What the formulas below one column may name. */
interface Column {
  /** The district figures that count, and the targets beside them. */
  readonly clean: string;
  readonly targets: string;
  readonly districtCount: number;
  readonly at: (rowKey: string) => string;
}

interface Foot {
  readonly key: string;
  readonly role: RowRole;
  readonly label: string;
  readonly formula: (column: Column) => string;
}

const feet: readonly Foot[] = [
  {
    ...{ key: "total", role: "total", label: t(zhCN, "sheet.total") },
    formula: ({ clean, districtCount }) => `IF(COUNT(${clean})=${districtCount},SUM(${clean}),"")`,
  },
  {
    ...{ key: "reportedCount", role: "stamp", label: word("actuals.reportedCount") },
    formula: ({ clean, districtCount }) => `COUNT(${clean})&"/${districtCount}"`,
  },
  {
    ...{ key: "reportedTotal", role: "total", label: word("actuals.reportedTotal") },
    formula: ({ clean }) => `IF(COUNT(${clean})=0,"",SUM(${clean}))`,
  },
  {
    ...{ key: "reportedTarget", role: "total", label: word("actuals.reportedTarget") },
    formula: ({ clean, targets }) => {
      const isWhole = `SUMPRODUCT(ISNUMBER(${clean})*ISNUMBER(${targets}))=COUNT(${clean})`;
      return `IF(COUNT(${clean})=0,"",IF(${isWhole},SUMPRODUCT(ISNUMBER(${clean})*1,${targets}),""))`;
    },
  },
  { ...{ key: "published", role: "total", label: word("actuals.published") }, formula: () => "" },
  {
    ...{ key: "difference", role: "total", label: word("actuals.difference") },
    formula: ({ at }) => ifPublished(at, `IF(ISNUMBER(${at("total")}),${at("published")}-${at("total")},"")`, `""`),
  },
  {
    ...{ key: "city", role: "total", label: word("actuals.city") },
    formula: ({ at }) => ifPublished(at, at("published"), at("total")),
  },
  {
    ...{ key: "check", role: "check", label: word("actuals.check") },
    formula: ({ at }) => {
      const [fine, wrong] = [quoted(word("actuals.fine")), quoted(word("actuals.wrong"))];
      return `IF(${at("invalid")}="",${fine},${wrong}&${at("invalid")})`;
    },
  },
];

/** Published is a whole number, not negative; a text would pass a comparison, so a number first. */
function ifPublished(at: Column["at"], then: string, otherwise: string): string {
  const published = at("published");
  const counts = `AND(${published}>=0,${published}=INT(${published}))`;
  return `IF(ISNUMBER(${published}),IF(${counts},${then},${otherwise}),${otherwise})`;
}

function columnOf(subject: ActualsSubject, places: Places, period: Period): Column {
  return {
    clean: blockOf(subject, places, { kind: "clean", period }),
    targets: isBase(subject, period) ? "" : blockOf(subject, places, { kind: "target", period }),
    districtCount: subject.districts.length,
    at: (rowKey) => places.cell(rowKey, isoDate(period)),
  };
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
