import { dateOf, isoDate, type Period } from "../../domain/period";
import type { District, Indicator, Plan } from "../../domain/plan";
import { PlanError } from "../../domain/planError";
import { periodLabel } from "../../i18n/periodLabel";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { derived, entry, text } from "../cells";
import type { CellSpec, ColumnSpec, RowSpec, SheetSpec } from "../sheetSpec";
import { reportedIndicators } from "../workbookSheets";

/** For whom and for which date a form is. */
export interface BlankForm {
  readonly districtIds: readonly string[];
  readonly period: Period;
}

/**
 * The form into which districts fill their figures, a sheet for each indicator. It says what its figures are, so that
 * it is read back without a question. Refuses (`nothingSelected`) a form for nobody.
 */
export function blankFormSheets(plan: Plan, { districtIds, period }: BlankForm): readonly SheetSpec[] {
  const districts = plan.districts.filter(({ id }) => districtIds.includes(id));
  if (districts.length === 0) throw new PlanError("nothingSelected", "");
  return reportedIndicators(plan).map((indicator) => formSheet({ plan, indicator, period, districts }));
}

interface FormSubject {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly districts: readonly District[];
}

function formSheet(subject: FormSubject): SheetSpec {
  const { indicator, period, districts } = subject;
  const rows = formRows(subject);
  const date = isoDate(period);
  const [first, last] = [districts[0]?.id ?? "", districts[districts.length - 1]?.id ?? ""];
  return Object.freeze({
    mark: `blank.${indicator.id}`,
    name: indicator.shortName,
    columns: formColumns(subject),
    rows,
    table: null,
    page: {
      orientation: "portrait" as const,
      paper: "a4" as const,
      fitToPagesWide: 1 as const,
      fitToPagesTall: 1 as const,
      frozen: { rows: rows.findIndex(({ key }) => key === "header") + 1, columns: 1 },
    },
    rowKeyOf: () => null,
    validations: [
      {
        area: { from: [first, date] as const, to: [last, date] as const },
        rule: { kind: "count" as const },
        tip: word(indicator.kind === "stock" ? "actuals.tip.stock" : "actuals.tip.flow"),
        refusal: word("actuals.refusal"),
      },
    ],
  });
}

function formColumns({ indicator, period }: FormSubject): readonly ColumnSpec[] {
  return [
    { key: "district", label: t(zhCN, "sheet.district"), widthInChars: 18 },
    { key: isoDate(period), label: periodLabel(zhCN, indicator.kind, period), widthInChars: 20 },
    { key: "remark", label: word("blank.remark"), widthInChars: 34, alignment: "Left" },
  ];
}

function formRows(subject: FormSubject): readonly RowSpec[] {
  const { indicator, districts } = subject;
  const heads = formColumns(subject).map(({ label }) => text(label));
  return [
    row("title", "title", [text(titleOf(subject)), null, null]),
    row("unit", "unit", [null, null, text(t(zhCN, "sheet.unit", { unit: indicator.unit }))]),
    row("header", "header", heads),
    ...districts.map(({ id, name }) => row(id, "body", [text(name), entry(""), entry("")])),
    ...totalRow(subject),
    row("how", "source", [text(howOf(subject)), null, null]),
    row("leave", "source", [text(word("blank.leaveBlank")), null, null]),
  ];
}

function row(key: string, role: RowSpec["role"], cells: readonly (CellSpec | null)[]): RowSpec {
  return { key, role, label: key, cells };
}

/** Only of all districts: a sum of some of them is no total of the city. */
function totalRow({ plan, districts, period }: FormSubject): readonly RowSpec[] {
  if (districts.length < plan.districts.length) return [];
  const counted = districts.filter(({ inTotal }) => inTotal).map(({ id }) => id);
  const sum = derived((places) => {
    const cells = places.cells(counted, isoDate(period));
    return `=IF(COUNT(${cells})=${counted.length},SUM(${cells}),"")`;
  });
  return [row("total", "total", [text(t(zhCN, "sheet.total")), sum, null])];
}

function titleOf({ plan, indicator, period }: FormSubject): string {
  const until = t(zhCN, "period.day", { ...dateOf(period) });
  const facts = { city: plan.city.fullName, indicator: indicator.name, until };
  return word(indicator.kind === "stock" ? "blank.title.stock" : "blank.title.flow", facts);
}

function howOf({ indicator, period }: FormSubject): string {
  const head = periodLabel(zhCN, indicator.kind, period);
  return word(indicator.kind === "stock" ? "blank.how.stock" : "blank.how.flow", { head });
}
