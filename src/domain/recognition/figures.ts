import { dateOf, isoDate } from "../period";
import type { Inquiry } from "./inquiry";
import type { Checked } from "./checks";
import type { Entry } from "./entries";
import type { ReadFigure } from "./recognition";
import type { SourcePlace } from "./sourceSheet";
import { monthEnd } from "./whenForms";

/** The figures that entries come to: months added up, units added to their district, and one where two stand. */
export function figuresOf(
  inquiry: Inquiry,
  { kept, open }: Checked,
  additions: readonly Entry[],
): { readonly figures: readonly ReadFigure[]; readonly unused: ReadonlySet<Entry> } {
  const levels = kept.filter(({ isMonth }) => !isMonth);
  const { sums, left } = addedUp(
    inquiry,
    kept.filter(({ isMonth }) => isMonth),
  );
  // a figure of which another reading still waits for an answer is not certain either
  const waiting = grouped(open);
  const isCertain = ([first]: readonly Entry[]): boolean =>
    first === undefined || (waiting.get(keyOf(first)) ?? []).every(({ value }) => value === first.value);
  const figures = [...grouped([...levels, ...sums]).values()]
    .filter(isCertain)
    .flatMap((same) => one(inquiry, same, additions));
  return { figures, unused: new Set(left) };
}

function grouped(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = groups.get(keyOf(entry));
    if (known) known.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

function keyOf({ key }: Pick<Entry, "key">): string {
  return `${key.indicatorId}/${key.districtId}/${isoDate(key.period)}`;
}

interface AddedUp {
  readonly sums: readonly Entry[];
  readonly left: readonly Entry[];
}

/** Months alone as figures counted from January, as far as no month is missing. */
function addedUp(inquiry: Inquiry, months: readonly Entry[]): AddedUp {
  const byDistrict = new Map<string, Entry[]>();
  for (const entry of months) {
    const id = `${entry.key.indicatorId}/${entry.key.districtId}/${entry.key.period.year}`;
    byDistrict.set(id, [...(byDistrict.get(id) ?? []), entry]);
  }
  const sums: Entry[] = [];
  const left: Entry[] = [];
  for (const entries of byDistrict.values()) {
    let sum = 0;
    let next = 1;
    for (const entry of [...entries].sort((a, b) => monthOf(a) - monthOf(b))) {
      if (monthOf(entry) !== next) {
        left.push(entry);
        continue;
      }
      next++;
      sum += entry.value;
      sums.push({
        ...entry,
        value: sum,
        isMonth: false,
        key: { ...entry.key, period: monthEnd(entry.key.period.year, monthOf(entry)) },
      });
    }
  }
  const [first] = left;
  if (first)
    inquiry.ignore(
      "monthOnly",
      first.series.given,
      left.map(({ place }) => place),
    );
  return { sums, left };
}

function monthOf({ key }: Entry): number {
  return dateOf(key.period).month;
}

function one(inquiry: Inquiry, same: readonly Entry[], additions: readonly Entry[]): readonly ReadFigure[] {
  const [first] = same;
  if (!first) return [];
  const values = new Set(same.map(({ value }) => value));
  if (values.size === 1) {
    if (same.length > 1)
      inquiry.note(
        "repeated",
        first.given,
        same.map(({ place }) => place),
      );
    return figure(first, additions);
  }
  const chosen = chooseCell(inquiry, same);
  return chosen ? figure(chosen, additions) : [];
}

const mostOffered = 20;

function chooseCell(inquiry: Inquiry, same: readonly Entry[]): Entry | null {
  const distinct = [...new Map(same.map((entry) => [entry.value, entry])).values()].slice(0, mostOffered);
  const [first] = distinct;
  if (!first) return null;
  const { districtId, indicatorId, period } = first.key;
  const answer = inquiry.ask({
    code: "conflict",
    given: distinct.map(({ given }) => given).join("、"),
    facts: { districtId, indicatorId, period: isoDate(period), count: String(same.length) },
    places: same.map(({ place }) => place),
    choices: distinct.map(({ place, value }) => ({
      id: cellId(place),
      code: "cell",
      facts: {
        value: String(value),
        cell: cellId(place),
        sheet: String(place.sheet),
        row: String(place.row),
        column: String(place.column),
      },
    })),
    detail: keyOf(first),
  });
  return distinct.find(({ place }) => cellId(place) === answer) ?? null;
}

function cellId({ sheet, row, column }: SourcePlace): string {
  return `${sheet}:${row},${column}`;
}

function figure(entry: Entry, additions: readonly Entry[]): readonly ReadFigure[] {
  const { key, value, isPreliminary, remark, place, given } = entry;
  const more = additions.filter((each) => keyOf(each) === keyOf(entry) && each.series === entry.series);
  if (more.some(({ isSettled }) => !isSettled)) return [];
  const added = more.reduce((sum, each) => sum + each.value, 0);
  const parts = more.length === 0 ? given : [given, ...more.map((each) => each.given)].join("+");
  return [
    { ...key, value: value + added, isPreliminary, remark: more.length === 0 ? remark : parts, place, given: parts },
  ];
}
