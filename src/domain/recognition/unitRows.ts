import type { District } from "../plan";
import type { Choice } from "./doubt";
import type { BodyRow } from "./foundTable";
import { districtChoice, districtUse, nameText, place, unused, type Naming, type RowUse } from "./rowUse";

/** 高新区: counted as the district that holds it, or beside its row as part of it or added to it. */
export function unlistedUse(naming: Naming, each: BodyRow, holder: District | undefined): RowUse {
  if (!holder) return unused;
  const given = nameText(naming, each);
  const places = [place(naming, each)];
  const isBeside = naming.named.has(holder.id);
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

/** 市本级, 其他: part of the total or not, never a district. */
export function otherUse(naming: Naming, each: BodyRow): RowUse {
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

/** A name that is no district: asked once for all rows that bear it. */
export function unknownUse(naming: Naming, each: BodyRow): RowUse {
  if (each.name.kind !== "unknown") return unused;
  const given = nameText(naming, each);
  const places = (naming.unknown.get(given) ?? [each]).map((other) => place(naming, other));
  const choices = each.name.suggested.map(districtChoice);
  const answer = naming.inquiry.ask({ code: "unknownDistrict", given, places, choices, entry: "district" });
  const entered = naming.plan.districts.filter(({ id }) => id === answer).map(districtChoice);
  return districtUse(answer, [...choices, ...entered]);
}
