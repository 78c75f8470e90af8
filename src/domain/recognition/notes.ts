import type { Plan } from "../plan";
import type { FoundTable } from "./foundTable";
import type { Inquiry } from "./inquiry";
import type { ReadTable } from "./readTable";
import type { SourcePlace, SourceSheet } from "./sourceSheet";

interface Telling {
  readonly plan: Plan;
  readonly inquiry: Inquiry;
  readonly sheet: SourceSheet | undefined;
}

/** Notes what a careful reader would point out about a table. */
export function tellTable(telling: Telling, table: FoundTable, read: ReadTable): void {
  tellHidden(telling, table);
  tellFormulas(telling, table);
  tellMissing(telling, table, read);
  tellEqualRows(telling, table, read);
  const [preliminary] = read.entries.filter(({ isPreliminary, remark }) => isPreliminary && remark === "");
  if (preliminary) telling.inquiry.note("preliminary", read.summary.title, [preliminary.place]);
}

function corner({ grid, columns, body }: FoundTable): SourcePlace {
  return grid.place(body[0]?.row ?? 0, columns.name);
}

function tellHidden({ inquiry }: Telling, table: FoundTable): void {
  const { grid, body, columns } = table;
  const rows = body.filter(({ row }) => grid.isHidden("row", row)).map(({ row }) => grid.place(row, columns.name));
  const hidden: SourcePlace[] = [];
  for (let column = columns.first; column <= columns.last; column++) {
    if (grid.isHidden("column", column)) hidden.push(grid.place(body[0]?.row ?? 0, column));
  }
  const [byRow, byColumn] = grid.isAcross ? [hidden, rows] : [rows, hidden];
  if (byRow.length > 0) inquiry.note("hiddenRows", "", byRow, { count: String(byRow.length) });
  if (byColumn.length > 0) inquiry.note("hiddenColumns", "", byColumn, { count: String(byColumn.length) });
}

function tellFormulas({ inquiry, sheet }: Telling, { grid, body, columns }: FoundTable): void {
  if (!sheet?.formulas || sheet.formulas.size === 0) return;
  const places: SourcePlace[] = [];
  for (const { row, name } of body) {
    if (name.kind === "total" || name.kind === "subtotal") continue;
    for (let column = columns.first; column <= columns.last; column++) {
      if (grid.isFormula(row, column)) places.push(grid.place(row, column));
    }
  }
  if (places.length > 0) inquiry.note("formulas", "", places, { count: String(places.length) });
}

function tellMissing({ plan, inquiry }: Telling, table: FoundTable, { summary }: ReadTable): void {
  const missing = plan.districts.filter(({ id }) => !summary.districtIds.includes(id));
  if (missing.length === 0 || summary.indicatorIds.length === 0) return;
  inquiry.note("missingDistricts", summary.title, [corner(table)], {
    names: missing.map(({ name }) => name).join("、"),
    count: String(missing.length),
  });
}

const fewestFigures = 2;

/** 灌阳 and 恭城 may be equal; others are likely copied. */
function tellEqualRows({ plan, inquiry }: Telling, _table: FoundTable, { entries }: ReadTable): void {
  const rows = new Map<string, { readonly texts: string[]; readonly places: SourcePlace[] }>();
  for (const { key, value, place } of entries) {
    const known = rows.get(key.districtId) ?? { texts: [], places: [] };
    known.texts.push(`${key.indicatorId}${JSON.stringify(key.period)}=${value}`);
    known.places.push(place);
    rows.set(key.districtId, known);
  }
  const seen = new Map<string, string>();
  for (const [id, { texts, places }] of rows) {
    const text = texts.join(";");
    const twin = seen.get(text);
    const [place] = places;
    if (twin !== undefined && texts.length >= fewestFigures && place) {
      const names = plan.districts.filter((each) => each.id === id || each.id === twin).map(({ name }) => name);
      inquiry.note("equalRows", "", [place], { names: names.join("、") });
    }
    seen.set(text, id);
  }
}

/** Says of each sheet without any table that it has none. */
export function tellSheets(
  inquiry: Inquiry,
  sheets: readonly SourceSheet[],
  { found, isFocused }: { readonly found: readonly FoundTable[]; readonly isFocused: boolean },
): void {
  sheets.forEach((sheet, i) => {
    if (found.some((table) => table.sheet === i) || (isFocused && found.length > 0)) return;
    const place = [{ sheet: i, row: sheet.row, column: sheet.column }];
    if ((sheet.pictures ?? 0) > 0) inquiry.note("picture", sheet.name, place, { count: String(sheet.pictures) });
    inquiry.ignore("noTable", sheet.name, place);
  });
}
