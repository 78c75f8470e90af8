import { isoDate, serialOf, type Period } from "../../domain/period";
import { periodLabel } from "../../i18n/periodLabel";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { derived, entry, text } from "../cells";
import { dateFormat, timeShareFormula } from "../dateFormulas";
import type { Places } from "../formulaSpec";
import type { CellSpec, RowSpec } from "../sheetSpec";
import { line, row } from "./rows";
import type { ActualsSubject } from "./subject";

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

function unitLine({ periods, indicator }: ActualsSubject): RowSpec {
  const content = t(zhCN, "sheet.unit", { unit: indicator.unit });
  const blank = periods.map(() => null);
  return { key: "unit", role: "unit", label: content, cells: [...blank, text(content)] };
}

function notice(places: Places): string {
  const note = places.on("rules").cell("note", "value");
  return `=IF(${note}="","",${note})`;
}

function progressCell(period: Period): CellSpec {
  return derived((places) => `=${timeShareFormula(places.cell("date", isoDate(period)))}`, shareFormat);
}
