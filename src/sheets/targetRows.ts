import type { Plan } from "../domain/plan";
import type { TargetRow } from "../domain/target";
import { t, type Messages } from "../i18n/t";
import { quoted, text } from "./cells";
import type { CellSpec, ColumnSpec, RowRole, RowSpec } from "./sheetSpec";

/** 县区 and one column for each year of the plan. */
export function targetColumns(plan: Plan, messages: Messages): readonly ColumnSpec[] {
  return [
    { key: "district", label: t(messages, "sheet.district"), widthInChars: 15 },
    ...plan.years.map((year) => ({
      key: String(year),
      label: t(messages, "sheet.year", { year }),
      widthInChars: 12.5,
    })),
  ];
}

/** The head of the table: the given corner, then the years as text. */
export function headerRow(plan: Plan, corner: string, messages: Messages): RowSpec {
  const years = plan.years.map((year) => text(t(messages, "sheet.year", { year })));
  return { key: "header", role: "header", label: t(messages, "sheet.header"), cells: [text(corner), ...years] };
}

/** One row for each district with its yearly targets. */
export function districtRows(rows: readonly TargetRow[]): readonly RowSpec[] {
  return rows.map(({ district, targets }) => ({
    key: district.id,
    role: "body" as const,
    label: district.name,
    cells: [text(district.name), ...targets.map(figure)],
  }));
}

/** A row that says one thing, in its first cell. */
export function lineRow(
  years: readonly number[],
  { key, role, content, label = content }: { key: string; role: RowRole; content: string; label?: string },
): RowSpec {
  return { key, role, label, cells: [text(content), ...years.map(() => null)] };
}

/** 单位 above the last column. */
export function unitRow(years: readonly number[], content: string): RowSpec {
  return { key: "unit", role: "unit", label: content, cells: [...years.map(() => null), text(content)] };
}

/** A row with a label and one cell for each year. */
export function yearsRow(
  years: readonly number[],
  { key, role, label }: { key: string; role: RowRole; label: string },
  cell: (year: number, i: number) => CellSpec | null,
): RowSpec {
  return { key, role, label, cells: [text(label), ...years.map(cell)] };
}

/** The sum of the given rows in one year's column, exactly these rows however they are sorted. */
export function sumFormula(rowKeys: readonly string[], year: number): CellSpec {
  return { kind: "formula", content: { formula: (places) => `=SUM(${places.cells(rowKeys, String(year))})` } };
}

/** Whether the sum of the districts is the total that the document prints, in words. */
export function checkFormula(year: number, unit: string, messages: Messages): CellSpec {
  const agrees = quoted(t(messages, "sheet.agrees"));
  const differs = quoted(t(messages, "sheet.differs"));
  return {
    kind: "formula",
    content: {
      formula: (places) => {
        const total = places.cell("total", String(year));
        const printed = places.cell("printedTotal", String(year));
        return `=IF(${total}=${printed},${agrees},${differs}&(${total}-${printed})&${quoted(unit)})`;
      },
    },
  };
}

/** An official figure; `null` where the document prints none. */
export function figure(content: number | undefined): CellSpec | null {
  return content === undefined ? null : { kind: "figure", content };
}
