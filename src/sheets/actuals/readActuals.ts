import type { ActualsColumn, ActualsTable, ReportedFigure } from "../../domain/actuals";
import { comparePeriods, isInsideYear, isoDate, type Period } from "../../domain/period";
import type { District, Indicator, Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { contentAt, range, type Content, type FoundSheet } from "../grid";
import { findHeaderRow } from "../header";
import { plainText } from "../label";
import { placementOn, type Placement } from "../placement";
import { actualsSheet, basePeriods } from "./actualsSheet";
import { datedColumns } from "./columns";
import { countedNames } from "./labels";

/** The cut-offs that have a column on a worksheet beside those of the plan's own years. */
export function cutOffsOn(plan: Plan, indicator: Indicator, found: FoundSheet): readonly Period[] {
  const own = new Set(basePeriods(plan, indicator).map(isoDate));
  const headerRow = findHeaderRow(actualsSheet(plan, indicator, []), found);
  if (headerRow === null) return [];
  return datedColumns(found, headerRow)
    .map(({ period }) => period)
    .filter((period) => !own.has(isoDate(period)) && isInPlan(plan, period))
    .sort(comparePeriods);
}

/** Whether a cut-off belongs to one of the plan's years. */
export function isInPlan({ years }: Plan, period: Period): boolean {
  return years.includes(period.year) && isInsideYear(period);
}

/**
 * What a 完成数 sheet says, read from the values of its cells by the very rules of its own formulas: a figure counts
 * when it is a whole number, not negative, in the row of a name that stands in the table exactly once.
 */
export function readActuals(plan: Plan, indicator: Indicator, found: FoundSheet): ReadActuals {
  const cutOffs = cutOffsOn(plan, indicator, found);
  const sheet: ReadSheet = { found, placement: placementOn(actualsSheet(plan, indicator, cutOffs), found), plan };
  const periods = [...basePeriods(plan, indicator), ...cutOffs].sort(comparePeriods);
  const standing = periods.filter((period) => sheet.placement.columns.has(isoDate(period)));
  const rows = new Map(plan.districts.map((district) => [district.id, countedRow(sheet, district)]));
  return {
    table: { indicatorId: indicator.id, columns: standing.map((period) => columnOf(sheet, rows, period)) },
    entries: standing.flatMap((period) => entriesOf(sheet, rows, { indicatorId: indicator.id, period })),
    uncounted: new Set([...rows].flatMap(([id, row]) => (row === null && sheet.placement.rows.has(id) ? [id] : []))),
    at: (rowKey, period) => cell(sheet, rowKey, isoDate(period)),
  };
}

/** A sheet read, and what its entry cells hold to the letter. */
export interface ReadActuals {
  readonly table: ActualsTable;
  readonly entries: readonly Entry[];
  /** Districts that have a row whose figures do not count: it is named otherwise, or there are two. */
  readonly uncounted: ReadonlySet<string>;
  /** What a cell holds; `""` where the sheet has no such row or column. */
  readonly at: (rowKey: string, period: Period) => Content;
}

/** One entry cell. */
export interface Entry {
  readonly indicatorId: string;
  readonly period: Period;
  /** A district's id, or `published` for 全市公布数. */
  readonly rowKey: string;
  readonly content: Content;
}

function entriesOf(sheet: ReadSheet, rows: Rows, of: Pick<Entry, "indicatorId" | "period">): readonly Entry[] {
  const column = sheet.placement.columns.get(isoDate(of.period)) ?? 0;
  const districts = [...rows].map(([rowKey, row]) => {
    return { ...of, rowKey, content: row === null ? "" : contentAt(sheet.found.grid, row, column) };
  });
  return [...districts, { ...of, rowKey: "published", content: cell(sheet, "published", isoDate(of.period)) }];
}

interface ReadSheet {
  readonly found: FoundSheet;
  readonly placement: Placement;
  readonly plan: Plan;
}

type Rows = ReadonlyMap<string, number | null>;

function columnOf(sheet: ReadSheet, rows: Rows, period: Period): ActualsColumn {
  const key = isoDate(period);
  const figures = sheet.plan.districts.map(
    ({ id }) => [id, figureOf(sheet, { id, key, row: rows.get(id) ?? null })] as const,
  );
  return { period, figures: new Map(figures), published: countIn(cell(sheet, "published", key)) };
}

function figureOf(sheet: ReadSheet, { id, key, row }: { id: string; key: string; row: number | null }): ReportedFigure {
  const column = sheet.placement.columns.get(key);
  const content = row === null || column === undefined ? "" : contentAt(sheet.found.grid, row, column);
  const value = countIn(content);
  const flag = textIn(cell(sheet, `flag.${id}`, key)) || textIn(cell(sheet, "state", key));
  return {
    value,
    isInvalid: row === null || (value === null && content !== ""),
    isPreliminary: flag === word("actuals.preliminary"),
    remark: String(cell(sheet, `remark.${id}`, key)).trim(),
  };
}

/** The row in which a district's name stands, if it stands there once. */
function countedRow({ found, placement }: ReadSheet, district: District): number | null {
  const { grid } = found;
  const column = placement.columns.get("district") ?? 0;
  const [top, bottom] = [placement.rows.get("header") ?? 0, placement.rows.get("total") ?? 0];
  const names = countedNames(district);
  const rows = range(top + 1, bottom - 1).filter((row) => names.includes(String(contentAt(grid, row, column))));
  const [only, ...others] = rows;
  return only === undefined || others.length > 0 ? null : only;
}

function cell({ found, placement }: ReadSheet, rowKey: string, columnKey: string): Content {
  const [row, column] = [placement.rows.get(rowKey), placement.columns.get(columnKey)];
  return row === undefined || column === undefined ? "" : contentAt(found.grid, row, column);
}

function countIn(content: Content): number | null {
  return typeof content === "number" && Number.isInteger(content) && content >= 0 ? content : null;
}

function textIn(content: Content): string {
  return plainText(String(content));
}
