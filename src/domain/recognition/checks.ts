import type { ActualsTable } from "../actuals";
import { comparePeriods, isInsideYear, isoDate, isSamePeriod, samePeriodLastYear, type Period } from "../period";
import type { Plan } from "../plan";
import { findTarget } from "../target";
import { timeShare } from "../timeShare";
import type { Inquiry } from "./inquiry";
import type { Choice } from "./recognition";
import type { Entry } from "./readTable";
import type { Series } from "./series";

/** What figures are compared with. */
export interface Checking {
  readonly plan: Plan;
  readonly inquiry: Inquiry;
  readonly stored: readonly ActualsTable[];
}

const importIt: readonly Choice[] = [{ id: "import", code: "import", facts: {} }];

/** Entries that may be imported, and those that still wait for an answer. */
export interface Checked {
  readonly kept: readonly Entry[];
  readonly open: readonly Entry[];
}

/** The entries that no check keeps back: asks about what is likely to be wrong, notes what is only unusual. */
export function checked(checking: Checking, entries: readonly Entry[]): Checked {
  const settled = entries.filter(({ isSettled }) => isSettled);
  const open = new Set(entries.filter(({ isSettled }) => !isSettled));
  const held = new Set<Entry>();
  const kept = bySeries(settled).flatMap((each) => {
    const answer = asksForTargets(checking, each);
    if (answer === null) for (const entry of each) open.add(entry);
    return answer === "import" ? each : [];
  });
  for (const series of bySeries(kept)) {
    for (const code of ["decrease", "magnitude"] as const) hold(checking, { code, entries: kept, series, held, open });
    noteJumps(checking, series, kept);
  }
  return { kept: kept.filter((each) => !held.has(each)), open: [...open] };
}

function bySeries(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups = new Map<Series, Entry[]>();
  for (const entry of entries) {
    const known = groups.get(entry.series);
    if (known) known.push(entry);
    else groups.set(entry.series, [entry]);
  }
  return [...groups.values()];
}

const fewest = 3;

/** `import` unless most of the figures are the official targets, then the user's answer. */
function asksForTargets({ plan, inquiry }: Checking, entries: readonly Entry[]): string | null {
  if (entries.length < fewest) return "import";
  const equal = (indicatorId: string, year: number): number =>
    entries.filter(({ key, value }) => findTarget(plan, { indicatorId, regionId: key.districtId, year }) === value)
      .length;
  // one or two districts may reach their targets exactly; half of them do not
  const annex = plan.annexes.find(({ indicatorId }) =>
    plan.years.some((year) => equal(indicatorId, year) >= Math.max(fewest, entries.length / 2)),
  );
  const [first] = entries;
  if (!annex || !first) return "import";
  return inquiry.ask({
    code: "equalsTargets",
    given: first.series.given || first.given,
    places: entries.map(({ place }) => place),
    choices: importIt,
  });
}

interface Holding {
  readonly code: "decrease" | "magnitude";
  readonly entries: readonly Entry[];
  readonly series: readonly Entry[];
  readonly held: Set<Entry>;
  readonly open: Set<Entry>;
}

function hold(checking: Checking, { code, entries, series, held, open }: Holding): void {
  for (const entry of series) {
    const before = code === "decrease" ? largerBefore(checking, entry, entries) : farFrom(checking, entry, entries);
    if (before === null) continue;
    const name = checking.plan.districts.find(({ id }) => id === entry.key.districtId)?.name ?? "";
    const facts = { before: String(before), name, value: String(entry.value) };
    const question = { code, given: entry.given, places: [entry.place], facts, choices: importIt };
    const answer = checking.inquiry.ask(question);
    if (answer === null) open.add(entry);
    if (answer !== "import") held.add(entry);
  }
}

function isFlow({ plan }: Checking, { key }: Entry): boolean {
  return plan.indicators.find(({ id }) => id === key.indicatorId)?.kind === "flow";
}

/** Figures of the district known at other dates: of this import, else of the workbook. */
function knownAt(
  checking: Checking,
  { key }: Entry,
  entries: readonly Entry[],
): readonly { readonly period: Period; readonly value: number }[] {
  const own = entries
    .filter(
      (other) => !other.isMonth && other.key.indicatorId === key.indicatorId && other.key.districtId === key.districtId,
    )
    .map(({ key: { period }, value }) => ({ period, value }));
  const columns = checking.stored.find(({ indicatorId }) => indicatorId === key.indicatorId)?.columns ?? [];
  const stored = columns.flatMap(({ period, figures }) => {
    const value = figures.get(key.districtId)?.value ?? null;
    return value === null || own.some((other) => isSamePeriod(other.period, period)) ? [] : [{ period, value }];
  });
  return [...own, ...stored]
    .filter(({ period }) => !isSamePeriod(period, key.period))
    .sort((one, other) => comparePeriods(one.period, other.period));
}

function largerBefore(checking: Checking, entry: Entry, entries: readonly Entry[]): number | null {
  if (!isFlow(checking, entry) || entry.isMonth) return null;
  const before = knownAt(checking, entry, entries).filter(
    ({ period }) => period.year === entry.key.period.year && comparePeriods(period, entry.key.period) < 0,
  );
  const last = before[before.length - 1];
  return last && last.value > entry.value ? last.value : null;
}

/** The figure from which this one is so far that a digit or a column is likely wrong; `null` when it is near. */
function farFrom(checking: Checking, entry: Entry, entries: readonly Entry[]): number | null {
  if (entry.isMonth) return null;
  const reference = referenceFor(checking, entry, entries);
  if (reference === null || Math.max(reference, entry.value) < 50) return null;
  const isFar = entry.value >= reference * 8 || entry.value * 8 <= reference;
  return isFar ? Math.round(reference) : null;
}

// A flow begins anew each year: it is compared with the same date a year ago, a stock with its last level.
function referenceFor(checking: Checking, entry: Entry, entries: readonly Entry[]): number | null {
  const { key } = entry;
  const known = knownAt(checking, entry, entries);
  const before = isFlow(checking, entry)
    ? known.filter(({ period }) => isSamePeriod(period, samePeriodLastYear(key.period)))
    : known.filter(({ period }) => comparePeriods(period, key.period) < 0);
  const last = before[before.length - 1];
  if (last && last.value > 0) return last.value;
  const year = Math.max(key.period.year, Math.min(...checking.plan.years));
  const goal = findTarget(checking.plan, { indicatorId: key.indicatorId, regionId: key.districtId, year });
  if (goal === null) return null;
  return isFlow(checking, entry) && isInsideYear(key.period) ? goal * timeShare(key.period).share : goal;
}

function noteJumps(checking: Checking, series: readonly Entry[], entries: readonly Entry[]): void {
  for (const entry of series) {
    if (isFlow(checking, entry)) return;
    const before = knownAt(checking, entry, entries).filter(
      ({ period }) => comparePeriods(period, entry.key.period) < 0,
    );
    const last = before[before.length - 1];
    if (!last || last.value === 0 || (entry.value <= last.value * 1.5 && entry.value >= last.value * 0.9)) continue;
    const name = checking.plan.districts.find(({ id }) => id === entry.key.districtId)?.name ?? "";
    checking.inquiry.note("jump", entry.given, [entry.place], {
      name,
      before: String(last.value),
      value: String(entry.value),
      period: isoDate(last.period),
    });
  }
}
