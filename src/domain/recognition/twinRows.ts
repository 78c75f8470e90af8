import type { BodyRow } from "./foundTable";
import { nameText, place, unused, type Naming, type UsedRow } from "./rowUse";

const mostOffered = 20;

/** Of two rows of one district only the chosen one is of use. */
export function settleTwins(naming: Naming, rows: readonly UsedRow[]): readonly UsedRow[] {
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
