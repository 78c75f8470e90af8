import { isoDate } from "../../domain/period";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { derived, entry, quoted, text } from "../cells";
import { asOfFormula, sameDayLastYear, yearEndFormula } from "../dateFormulas";
import type { Places } from "../formulaSpec";
import type { CellSpec, RowRole, RowSpec } from "../sheetSpec";
import { headOf, printedKeys, workings, type WorkingKey } from "./columns";
import { itemsOf, periodCell, rowKeyAt, shareCell, type Block } from "./items";
import { printedCells } from "./printed";
import { workingCells } from "./workings";
import { actualsMark } from "../sheetMarks";

/** One indicator: title, date, head, a row for every district and total, and what the reader must know below. */
export function blockRows(block: Block): readonly RowSpec[] {
  const { indicator, plan } = block;
  const isFlow = indicator.kind === "flow";
  const key = (name: string): string => `${indicator.id}.${name}`;
  const title = word("monitoring.title", { city: plan.city.fullName, indicator: indicator.name });
  return [
    rowOf({ key: key("title"), role: "title", label: title }, { number: text(title) }),
    rowOf(
      { key: key("asOf"), role: "subtitle", label: word("monitoring.period"), height: 22 },
      { number: derived(asOf) },
    ),
    unitRow(block, key("unit")),
    rowOf(
      { key: key("header"), role: "header", label: t(zhCN, "sheet.header"), height: 48, wraps: true },
      Object.fromEntries(printedKeys.map((each) => [each, text(headOf(each, isFlow))])),
      Object.fromEntries(workings.map((each) => [each, text(word(`monitoring.w.${each}`))])),
    ),
    ...itemsOf(block).map((_, i): RowSpec => {
      const cells = [...printedCells(block, i), null, ...workingCells(block, i)];
      return { key: rowKeyAt(block, i), role: "body", label: `${i + 1}`, height: 18, cells };
    }),
    rowOf(
      { key: key("rule"), role: "source", label: word("monitoring.status"), height: 16 },
      { number: derived(ruleLine) },
    ),
    noteRow(key("source"), entry(word("monitoring.source"))),
    noteRow(key("caliber"), entry(word(isFlow ? "monitoring.caliber.flow" : "monitoring.caliber.stock"))),
    noteRow(key("preliminary"), text(word("monitoring.preliminary"))),
  ];
}

interface Head {
  readonly key: string;
  readonly role: RowRole;
  readonly label: string;
  readonly height?: number;
  readonly wraps?: true;
}

function rowOf(
  head: Head,
  printed: Readonly<Record<string, CellSpec>>,
  working: Readonly<Record<string, CellSpec>> = {},
): RowSpec {
  const cells = [
    ...printedKeys.map((key) => printed[key] ?? null),
    null,
    ...workings.map((key) => working[key] ?? null),
  ];
  return { ...head, cells };
}

function noteRow(key: string, cell: CellSpec): RowSpec {
  return rowOf({ key, role: "source", label: key, height: 16 }, { number: cell });
}

/** 时间进度 on the left, 单位 on the right, and the places of the dates among the columns of the 完成数 sheet. */
function unitRow(block: Block, key: string): RowSpec {
  const { indicator, plan } = block;
  const columnAt = (date: (places: Places) => string): CellSpec =>
    derived((places) => {
      const last = isoDate({ year: Math.max(...plan.years) });
      const dates = places.on(actualsMark(indicator.id)).block(["date", "district"], ["date", last]);
      return `=IFERROR(MATCH(${date(places)},${dates},0),0)`;
    });
  const yearEnd = (places: Places, back: number): string => yearEndFormula(periodCell(places), back);
  const working: Partial<Record<WorkingKey, CellSpec>> = {
    target: columnAt((places) => yearEnd(places, 0)),
    actual: columnAt(periodCell),
    baseline: columnAt((places) => yearEnd(places, 1)),
    lastYear: columnAt((places) => sameDayLastYear(periodCell(places))),
  };
  const unit = t(zhCN, "sheet.unit", { unit: indicator.unit });
  return rowOf(
    { key, role: "line", label: unit, height: 18 },
    { number: derived(shareLine), remark: text(unit) },
    working,
  );
}

function asOf(places: Places): string {
  return `=${asOfFormula(periodCell(places), places.on("rules").cell("note", "value"))}`;
}

function shareLine(places: Places): string {
  const [date, share] = [periodCell(places), shareCell(places)];
  const basis = `IF(DAY(${date}+1)=1,${quoted(word("monitoring.byMonths"))},${quoted(word("monitoring.byDays"))})`;
  return `=IF(ISNUMBER(${date}),${quoted(word("monitoring.share"))}&TEXT(${share},"0.0%")&${basis},"")`;
}

function ruleLine(places: Places): string {
  const rules = places.on("rules");
  const values = {
    points: rules.cell("behindPoints", "value"),
    least: rules.cell("leastShort", "value"),
    rate: `TEXT(${rules.cell("fallbackRate", "value")},"0%")`,
  };
  const [inside, atEnd] = [word("monitoring.rule.inside"), word("monitoring.rule.end")];
  return `=IF(${shareCell(places)}=1,${filled(atEnd, values)},${filled(inside, values)})`;
}

/** A sentence as a formula, its `{names}` replaced by what cells say. */
function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  const parts = sentence.split(/\{(\w+)\}/);
  return parts.map((part, i) => (i % 2 === 0 ? quoted(part) : (values[part] ?? `""`))).join("&");
}
