import type { Baseline } from "../../domain/goal";
import { isoDate, serialOf, type Period } from "../../domain/period";
import type { Indicator, Plan } from "../../domain/plan";
import { periodLabel } from "../../i18n/periodLabel";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import type { Places } from "../formulaSpec";
import type { CellSpec, RowRole, RowSpec } from "../sheetSpec";
import { derived, entry, quoted, text } from "../cells";
import type { ActualsSubject } from "./subject";

/** Dates as an official table writes them. */
const dateFormat = 'yyyy"年"m"月"d"日"';
const shareFormat = "0.0%";

/** Title, what to type, and for each column its date, how much of the year it is, and how sure its figures are. */
export function headRows(subject: ActualsSubject): readonly RowSpec[] {
  const { indicator, periods } = subject;
  const hint = indicator.kind === "stock" ? word("actuals.hint.stock") : word("actuals.hint.flow");
  const heads = periods.map((period) => text(periodLabel(zhCN, indicator.kind, period)));
  return [
    line(subject, { key: "title", role: "title", cell: text(word("actuals.title", { indicator: indicator.name })) }),
    line(subject, { key: "notice", role: "subtitle", cell: derived(notice) }),
    line(subject, { key: "hint", role: "control", cell: text(hint) }),
    unitLine(subject),
    row(subject, { key: "date", role: "stamp", label: word("actuals.date") }, (period) => ({
      kind: "figure",
      content: serialOf(period),
      numberFormat: dateFormat,
    })),
    row(subject, { key: "progress", role: "stamp", label: word("actuals.progress") }, progressCell),
    row(subject, { key: "state", role: "stamp", label: word("actuals.state") }, () => entry(word("actuals.final"))),
    {
      key: "header",
      role: "header",
      label: t(zhCN, "sheet.header"),
      cells: [text(t(zhCN, "sheet.district")), ...heads],
    },
  ];
}

/** The cells that people fill. */
export function districtRows(subject: ActualsSubject): readonly RowSpec[] {
  return subject.plan.districts.map(({ id, name }) =>
    row(subject, { key: id, role: "body", label: name }, () => entry("")),
  );
}

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
            return `=IF(COUNT(${clean})=0,"",SUMPRODUCT(ISNUMBER(${clean})*1,${targets}))`;
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

/** The rectangle of one kind of workings at one date: `clean` is the district figures that count. */
export function blockOf({ districts }: ActualsSubject, places: Places, kind: string, period: Period): string {
  const [first, last] = [districts[0], districts[districts.length - 1]];
  const column = isoDate(period);
  return places.block([`${kind}.${first?.id}`, column], [`${kind}.${last?.id}`, column]);
}

/** A year-end before the plan: it has no target. */
export function isBase({ plan }: ActualsSubject, { year }: Period): boolean {
  return year < Math.min(...plan.years);
}

/** A row with a label and one cell for each date. */
export function row(
  { periods }: ActualsSubject,
  { key, role, label }: { key: string; role: RowRole; label: string },
  cell: (period: Period, i: number) => CellSpec | null,
): RowSpec {
  return { key, role, label, cells: [text(label), ...periods.map(cell)] };
}

/** A row that says one thing, in its first cell. */
export function line(
  { periods }: ActualsSubject,
  { key, role, cell }: { key: string; role: RowRole; cell: CellSpec },
): RowSpec {
  const label = typeof cell.content === "string" ? cell.content : key;
  return { key, role, label, cells: [cell, ...periods.map(() => null)] };
}

function unitLine({ periods, indicator }: ActualsSubject): RowSpec {
  const content = t(zhCN, "sheet.unit", { unit: indicator.unit });
  const blank = periods.map(() => null);
  return { key: "unit", role: "unit", label: content, cells: [...blank, text(content)] };
}

function notice(places: Places): string {
  const note = places.on("rules").cell("note", "value");
  return `=IF(${note}="","",${note})`;
}

/** How much of the year has passed: by months at the end of a month, else by days. */
function progressCell(period: Period): CellSpec {
  const formula = (places: Places): string => {
    const date = places.cell("date", isoDate(period));
    const [start, end] = [`DATE(YEAR(${date})-1,12,31)`, `DATE(YEAR(${date}),12,31)`];
    const byDays = `(${date}-${start})/(${end}-${start})`;
    return `=IF(ISNUMBER(${date}),IF(DAY(${date}+1)=1,MONTH(${date})/12,${byDays}),"")`;
  };
  return { ...derived(formula), numberFormat: shareFormat };
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
