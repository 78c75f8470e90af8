import { isoDate, serialOf, type Period } from "../../domain/period";
import type { Plan } from "../../domain/plan";
import { periodLabel } from "../../i18n/periodLabel";
import { word } from "../../i18n/sheetWords";
import { zhCN } from "../../i18n/zhCN";
import { columnsByDate, dateColumn } from "../actuals/columns";
import { rowKeysByLabel } from "../actuals/labels";

import { derived, entry, text } from "../cells";
import type { ValidationSpec } from "../conditionSpec";
import { dateFormat } from "../dateFormulas";
import type { AreaSpec } from "../formulaSpec";
import type { CellSpec, RowRole, RowSpec, SheetSpec } from "../sheetSpec";
import { conflictSentences } from "./conflicts";
import { goalRows } from "./goalRows";
import type { CitySubject } from "./subject";

/** Figures that only the whole city has, and each goal of the city against its own figure, at every date. */
export function citySheet(plan: Plan, periods: readonly Period[]): SheetSpec {
  const subject = { plan, periods };
  const rows = [...headRows(subject), ...entryRows(subject), ...goalRows(subject), ...footRows(subject)];
  const last = isoDate(periods[periods.length - 1] ?? { year: 0 });
  // All that is printed stands above the districts' figures, which are for reference only.
  const bottom = rows[rows.findIndex(({ key }) => key === "districtGrants") - 1]?.key ?? "header";
  return Object.freeze({
    mark: "actuals.city",
    name: word("city.name"),
    columns: [
      { key: "district", label: word("city.item"), widthInChars: 44 },
      ...periods.map((period) => dateColumn(period, periodLabel(zhCN, "stock", period))),
    ],
    rows,
    table: null,
    page: {
      orientation: "landscape" as const,
      paper: "a4" as const,
      fitToPagesWide: 1 as const,
      fitToPagesTall: 1 as const,
      area: { from: ["title", "district"] as const, to: [bottom, last] as const },
      frozen: { rows: rows.findIndex(({ key }) => key === "header") + 1, columns: 1 },
    },
    rowKeyOf: rowKeysByLabel(rows),
    columnsOn: columnsByDate,
    validations: validations(isoDate(periods[0] ?? { year: 0 }), last),
  });
}

/** A row with a label and one cell for each date. */
function cityRow(
  { periods }: CitySubject,
  head: { readonly key: string; readonly role: RowRole; readonly label: string },
  cell: (period: Period, i: number) => CellSpec | null,
): RowSpec {
  return { ...head, cells: [text(head.label), ...periods.map(cell)] };
}

function lineRow(
  { periods }: CitySubject,
  { key, role, cell }: { readonly key: string; readonly role: RowRole; readonly cell: CellSpec },
): RowSpec {
  const label = typeof cell.content === "string" ? cell.content : key;
  return { key, role, label, cells: [cell, ...periods.map(() => null)] };
}

function headRows(subject: CitySubject): readonly RowSpec[] {
  const notice = derived((places) => {
    const note = places.on("rules").cell("note", "value");
    return `=IF(${note}="","",${note})`;
  });
  return [
    lineRow(subject, { key: "title", role: "title", cell: text(word("city.title")) }),
    lineRow(subject, { key: "notice", role: "subtitle", cell: notice }),
    lineRow(subject, { key: "hint", role: "control", cell: text(word("city.hint")) }),
    cityRow(subject, { key: "date", role: "stamp", label: word("actuals.date") }, (period) => ({
      kind: "figure",
      content: serialOf(period),
      numberFormat: dateFormat,
    })),
    {
      key: "header",
      role: "header",
      label: word("city.item"),
      cells: [text(word("city.item")), ...subject.periods.map((period) => text(periodLabel(zhCN, "stock", period)))],
    },
  ];
}

function entryRows(subject: CitySubject): readonly RowSpec[] {
  const row = (key: "grants" | "population" | "populationYear", format: string): RowSpec =>
    cityRow(subject, { key, role: "body", label: word(`city.${key}`) }, () => ({ ...entry(""), numberFormat: format }));
  return [row("grants", "0"), row("population", "General"), row("populationYear", "@")];
}

function footRows(subject: CitySubject): readonly RowSpec[] {
  const { plan } = subject;
  const conflicts = conflictSentences(plan).map((sentence, i) =>
    lineRow(subject, { key: `conflict${i + 1}`, role: "source", cell: text(sentence) }),
  );
  const grants = plan.districts.map(({ id, name }) =>
    cityRow(
      subject,
      { key: `grants.${id}`, role: "aside", label: word("city.districtGrant", { district: name }) },
      () => entry(""),
    ),
  );
  return [
    ...conflicts,
    lineRow(subject, { key: "districtGrants", role: "section", cell: text(word("city.districtGrants")) }),
    ...grants,
  ];
}

function validations(first: string, last: string): readonly ValidationSpec[] {
  const across = (key: string): AreaSpec => ({ from: [key, first], to: [key, last] });
  return [
    {
      area: across("grants"),
      rule: { kind: "count" },
      tip: word("city.grantsTip"),
      refusal: word("actuals.refusal"),
    },
    {
      area: across("population"),
      rule: { kind: "number", min: 0.01, max: 100000 },
      tip: word("city.populationTip"),
      refusal: word("city.populationRefusal"),
    },
    {
      area: across("populationYear"),
      rule: { kind: "custom", formula: () => "=TRUE" },
      tip: word("city.populationYearTip"),
      refusal: word("city.populationYearTip"),
    },
  ];
}
