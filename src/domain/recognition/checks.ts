import type { ActualsTable } from "../actuals";
import { isInsideYear, isoDate, samePeriodLastYear } from "../period";
import type { Plan } from "../plan";
import { findTarget } from "../target";
import { timeShare } from "../timeShare";
import type { Choice } from "./doubt";
import type { Entry } from "./entries";
import { historyOf, type History } from "./history";
import type { Inquiry } from "./inquiry";
import type { Series } from "./series";

/** What figures are compared with. */
export interface Checking {
  readonly plan: Plan;
  readonly inquiry: Inquiry;
  readonly stored: readonly ActualsTable[];
}

/** Entries that may be imported, and those that still wait for an answer. */
export interface Checked {
  readonly kept: readonly Entry[];
  readonly open: readonly Entry[];
}

interface Comparing extends Checking {
  readonly history: History;
}

const importIt: readonly Choice[] = [{ id: "import", code: "import", facts: {} }];

/** The entries that no check keeps back: asks about what is likely to be wrong, notes what is only unusual. */
export function checked(checking: Checking, entries: readonly Entry[]): Checked {
  const settled = entries.filter(({ isSettled }) => isSettled);
  const open = new Set(entries.filter(({ isSettled }) => !isSettled));
  const wanted = bySeries(settled).flatMap((each) => {
    const answer = asksForTargets(checking, each);
    if (answer === null) for (const entry of each) open.add(entry);
    return answer === "import" ? each : [];
  });
  const comparing = { ...checking, history: historyOf(wanted, checking.stored) };
  const kept = wanted.filter((entry) => {
    const answers = [asksForDecrease(comparing, entry), asksForMagnitude(comparing, entry)];
    if (answers.includes(null)) open.add(entry);
    noteJump(comparing, entry);
    return answers.every((answer) => answer === "import");
  });
  return { kept, open: [...open] };
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
  const [first] = entries;
  if (!first || entries.length < fewest) return "import";
  const equal = (indicatorId: string, year: number): number =>
    entries.filter(({ key, value }) => findTarget(plan, { indicatorId, regionId: key.districtId, year }) === value)
      .length;
  // one or two districts may reach their targets exactly; half of them do not
  const isPrinted = plan.annexes.some(({ indicatorId }) =>
    plan.years.some((year) => equal(indicatorId, year) >= Math.max(fewest, entries.length / 2)),
  );
  if (!isPrinted) return "import";
  const places = entries.map(({ place }) => place);
  return inquiry.ask({ code: "equalsTargets", given: first.series.given || first.given, places, choices: importIt });
}

/** `import` unless a flow is below an earlier date of its year. */
function asksForDecrease(comparing: Comparing, entry: Entry): string | null {
  if (!isFlow(comparing, entry) || entry.isMonth) return "import";
  const last = comparing.history.before(entry);
  if (!last || last.period.year !== entry.key.period.year || last.value <= entry.value) return "import";
  return ask(comparing, entry, { code: "decrease", before: last.value });
}

const smallest = 50;
const farTimes = 8;

/** `import` unless the figure is so far from what is known that a digit or a column is likely wrong. */
function asksForMagnitude(comparing: Comparing, entry: Entry): string | null {
  const reference = entry.isMonth ? null : referenceFor(comparing, entry);
  if (reference === null || Math.max(reference, entry.value) < smallest) return "import";
  const isFar = entry.value >= reference * farTimes || entry.value * farTimes <= reference;
  return isFar ? ask(comparing, entry, { code: "magnitude", before: Math.round(reference) }) : "import";
}

// A flow begins anew each year: it is compared with the same date a year ago, a stock with its last level.
function referenceFor(comparing: Comparing, entry: Entry): number | null {
  const { key } = entry;
  const { plan, history } = comparing;
  const isCounted = isFlow(comparing, entry);
  const last = isCounted ? history.at(entry, samePeriodLastYear(key.period)) : history.before(entry);
  if (last && last.value > 0) return last.value;
  const year = Math.max(key.period.year, Math.min(...plan.years));
  const goal = findTarget(plan, { indicatorId: key.indicatorId, regionId: key.districtId, year });
  if (goal === null) return null;
  return isCounted && isInsideYear(key.period) ? goal * timeShare(key.period).share : goal;
}

interface Suspicion {
  readonly code: "decrease" | "magnitude";
  readonly before: number;
}

function ask({ plan, inquiry }: Comparing, entry: Entry, { code, before }: Suspicion): string | null {
  const facts = { before: String(before), name: nameOf(plan, entry), value: String(entry.value) };
  return inquiry.ask({ code, given: entry.given, places: [entry.place], facts, choices: importIt });
}

/** A stock that rose by more than half or fell by more than a tenth is unusual, and may be right. */
function noteJump(comparing: Comparing, entry: Entry): void {
  if (isFlow(comparing, entry)) return;
  const last = comparing.history.before(entry);
  if (!last || last.value === 0 || (entry.value <= last.value * 1.5 && entry.value >= last.value * 0.9)) return;
  const facts = { before: String(last.value), value: String(entry.value), period: isoDate(last.period) };
  const name = nameOf(comparing.plan, entry);
  comparing.inquiry.note("jump", entry.given, [entry.place], { name, ...facts });
}

function isFlow({ plan }: Checking, { key }: Entry): boolean {
  return plan.indicators.find(({ id }) => id === key.indicatorId)?.kind === "flow";
}

function nameOf({ districts }: Plan, { key }: Entry): string {
  return districts.find(({ id }) => id === key.districtId)?.name ?? "";
}
