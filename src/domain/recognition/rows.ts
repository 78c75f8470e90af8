import type { District } from "../plan";
import type { BodyRow, FoundTable } from "./foundTable";
import { readRowName } from "./rowName";
import { districtChoice, districtUse, nameText, place, unused, type Naming, type RowUse, type UsedRow } from "./rowUse";
import { settleTwins } from "./twinRows";
import { otherUse, unknownUse, unlistedUse } from "./unitRows";

/** A table whose rows are to be named. */
type NamedTable = Omit<Naming, "unknown" | "named">;

/** Which district each row of a table is, asking where its name leaves a doubt. */
export function useRows(source: NamedTable, body: readonly BodyRow[]): readonly UsedRow[] {
  const naming = { ...source, unknown: unknownRows(source.table, body), named: namedDistricts(body) };
  const rows = body.map((each): UsedRow => ({ ...each, use: useOf(naming, each) }));
  noteNames(naming, body);
  return naming.isLong ? rows : settleTwins(naming, rows);
}

// once for all rows: there may be a hundred thousand
function unknownRows({ grid, columns }: FoundTable, body: readonly BodyRow[]): ReadonlyMap<string, readonly BodyRow[]> {
  const rows = new Map<string, BodyRow[]>();
  for (const each of body) {
    if (each.name.kind !== "unknown") continue;
    const text = grid.text(each.row, columns.name).trim();
    const known = rows.get(text);
    if (known) known.push(each);
    else rows.set(text, [each]);
  }
  return rows;
}

function namedDistricts(body: readonly BodyRow[]): ReadonlySet<string> {
  return new Set(body.flatMap(({ name }) => (name.kind === "district" ? [name.district.id] : [])));
}

function useOf(naming: Naming, each: BodyRow): RowUse {
  const { name } = each;
  switch (name.kind) {
    case "district":
      return byCode(naming, each, name.district);
    case "total":
    case "subtotal":
      return { kind: name.kind, label: nameText(naming, each) };
    case "unlisted":
      return unlistedUse(naming, each, name.holders[0]);
    case "other":
      return otherUse(naming, each);
    case "unknown":
      return unknownUse(naming, each);
    case "ofWhich":
    case "none":
      return unused;
  }
}

// A code beside the name that says another district: one of the two is wrong.
function byCode(naming: Naming, each: BodyRow, district: District): RowUse {
  const { table, plan } = naming;
  for (let column = table.columns.first; column < Math.min(table.columns.name + 3, table.columns.last + 1); column++) {
    if (column === table.columns.name) continue;
    const value = table.grid.value(each.row, column);
    if (value === "" || (typeof value === "number" ? value < 450_000 : !/^\s*45\d{4}(?:0{6})?\s*$/.test(String(value))))
      continue;
    const coded = readRowName(plan, value);
    if (coded.kind !== "district" || coded.district.id === district.id) continue;
    const choices = [district, coded.district].map(districtChoice);
    const places = [place(naming, each), table.grid.place(each.row, column)];
    const given = `${nameText(naming, each)} ${value}`;
    return districtUse(naming.inquiry.ask({ code: "codeAndName", given, places, choices }), choices);
  }
  return { kind: "district", districtId: district.id };
}

function noteNames(naming: Naming, body: readonly BodyRow[]): void {
  const seen = new Set<string>();
  for (const each of body) {
    if (each.name.kind !== "district" || each.name.remark === null) continue;
    const given = nameText(naming, each);
    if (seen.has(given)) continue;
    seen.add(given);
    naming.inquiry.note(each.name.remark, given, [place(naming, each)], { name: each.name.district.name });
  }
}
