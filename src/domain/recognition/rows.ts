import type { District, Plan } from "../plan";
import type { BodyRow, FoundTable } from "./findTables";
import type { Inquiry } from "./inquiry";
import type { Choice } from "./recognition";
import { readRowName } from "./rowName";
import type { SourcePlace } from "./sourceSheet";

/** What a row's figures are for. */
export type RowUse =
  | { readonly kind: "district"; readonly districtId: string }
  /** 高新区 that is to be counted in a district beside that district's own row. */
  | { readonly kind: "addTo"; readonly districtId: string }
  | { readonly kind: "total"; readonly label: string }
  | { readonly kind: "subtotal"; readonly label: string }
  /** No district, yet part of the total. */
  | { readonly kind: "unallocated" }
  /** Not settled, or of no use: `isOpen` while the question is not answered. */
  | { readonly kind: "none"; readonly isOpen: boolean };

export interface UsedRow extends BodyRow {
  readonly use: RowUse;
}

interface Naming {
  readonly plan: Plan;
  readonly inquiry: Inquiry;
  readonly table: FoundTable;
  /** Whether a district may stand in many rows. */
  readonly isLong: boolean;
}

const unused = { kind: "none", isOpen: false } as const;

/** Which district each row of a table is, asking where its name leaves a doubt. */
export function useRows(naming: Naming, body: readonly BodyRow[]): readonly UsedRow[] {
  const rows = body.map((each): UsedRow => ({ ...each, use: useOf(naming, body, each) }));
  noteNames(naming, body);
  return naming.isLong ? rows : settleTwins(naming, rows);
}

function place({ table }: Naming, { row }: BodyRow): SourcePlace {
  return table.grid.place(row, table.columns.name);
}

function nameText({ table }: Naming, { row }: BodyRow): string {
  return table.grid.text(row, table.columns.name).trim();
}

function useOf(naming: Naming, body: readonly BodyRow[], each: BodyRow): RowUse {
  const { name } = each;
  switch (name.kind) {
    case "district":
      return byCode(naming, each, name.district);
    case "total":
    case "subtotal":
      return { kind: name.kind, label: nameText(naming, each) };
    case "unlisted":
      return unlistedUse(naming, body, { each, holder: name.holders[0] });
    case "other":
      return otherUse(naming, each);
    case "unknown":
      return unknownUse(naming, body, each);
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

interface Unlisted {
  readonly each: BodyRow;
  readonly holder: District | undefined;
}

function unlistedUse(naming: Naming, body: readonly BodyRow[], { each, holder }: Unlisted): RowUse {
  if (!holder) return unused;
  const given = nameText(naming, each);
  const places = [place(naming, each)];
  const isBeside = body.some(({ name }) => name.kind === "district" && name.district.id === holder.id);
  const facts = { name: holder.name };
  const question = { code: "unlistedUnit" as const, given, places, facts };
  if (!isBeside) {
    const choices = [districtChoice(holder)];
    return districtUse(naming.inquiry.ask({ ...question, choices, lastingId: `${given}:alone` }), choices);
  }
  const choices: readonly Choice[] = [
    { id: "ofWhich", code: "ofWhich", facts },
    { id: "add", code: "add", facts },
  ];
  const answer = naming.inquiry.ask({ ...question, choices, lastingId: `${given}:beside` });
  if (answer === "add") return { kind: "addTo", districtId: holder.id };
  if (answer === null) return { ...unused, isOpen: true };
  return unused;
}

function otherUse(naming: Naming, each: BodyRow): RowUse {
  const given = nameText(naming, each);
  const choices: readonly Choice[] = [
    { id: "ofWhich", code: "ofWhich", facts: {} },
    { id: "unallocated", code: "unallocated", facts: {} },
  ];
  const answer = naming.inquiry.ask({
    code: "otherUnit",
    given,
    places: [place(naming, each)],
    choices,
    lastingId: given,
  });
  return answer === "unallocated" ? { kind: "unallocated" } : { ...unused, isOpen: answer === null };
}

function unknownUse(naming: Naming, body: readonly BodyRow[], each: BodyRow): RowUse {
  if (each.name.kind !== "unknown") return unused;
  const given = nameText(naming, each);
  const places = body
    .filter((other) => other.name.kind === "unknown" && nameText(naming, other) === given)
    .map((other) => place(naming, other));
  const choices = each.name.suggested.map(districtChoice);
  const answer = naming.inquiry.ask({ code: "unknownDistrict", given, places, choices, entry: "district" });
  const entered = naming.plan.districts.filter(({ id }) => id === answer).map(districtChoice);
  return districtUse(answer, [...choices, ...entered]);
}

function districtUse(answer: string | null, choices: readonly Choice[]): RowUse {
  if (answer === null) return { ...unused, isOpen: true };
  return choices.some(({ id }) => id === answer) ? { kind: "district", districtId: answer } : unused;
}

function districtChoice({ id, name }: District): Choice {
  return { id, code: "district", facts: { name } };
}

const mostOffered = 20;

function settleTwins(naming: Naming, rows: readonly UsedRow[]): readonly UsedRow[] {
  const byDistrict = new Map<string, UsedRow[]>();
  for (const each of rows) {
    if (each.use.kind !== "district") continue;
    const known = byDistrict.get(each.use.districtId) ?? [];
    known.push(each);
    byDistrict.set(each.use.districtId, known);
  }
  const dropped = new Map<UsedRow, boolean>();
  for (const [districtId, twins] of byDistrict) {
    if (twins.length < 2) continue;
    const answer = askTwins(naming, districtId, twins);
    for (const each of twins) if (answer !== rowId(naming, each)) dropped.set(each, answer === null);
  }
  return rows.map((each) => {
    const isOpen = dropped.get(each);
    return isOpen === undefined ? each : { ...each, use: { ...unused, isOpen } };
  });
}

function askTwins(naming: Naming, districtId: string, twins: readonly UsedRow[]): string | null {
  const name = naming.plan.districts.find(({ id }) => id === districtId)?.name ?? districtId;
  return naming.inquiry.ask({
    code: "districtTwice",
    given: twins
      .slice(0, mostOffered)
      .map((each) => nameText(naming, each))
      .join("、"),
    facts: { name, count: String(twins.length) },
    places: twins.map((each) => place(naming, each)),
    choices: twins
      .slice(0, mostOffered)
      .map((each) => ({ id: rowId(naming, each), code: "row", facts: rowFacts(naming, each) })),
  });
}

function rowId(naming: Naming, each: BodyRow): string {
  const { row, column } = place(naming, each);
  return `${row},${column}`;
}

function rowFacts(naming: Naming, each: BodyRow): Readonly<Record<string, string>> {
  const { grid, columns } = naming.table;
  const values: string[] = [];
  for (let column = columns.name + 1; column <= columns.last && values.length < 8; column++)
    values.push(grid.text(each.row, column));
  const { row, column } = place(naming, each);
  return {
    row: String((grid.isAcross ? column : row) + 1),
    value: values.filter((value) => value !== "").join("、"),
    name: nameText(naming, each),
  };
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
