import type { Actuals, ActualsColumn } from "../../src/domain/actuals";
import { actualsStore } from "../../src/domain/actualsStore";
import { defaultPlan } from "../../src/domain/plans";
import { defaultRules } from "../../src/domain/rules";
import { reportedIndicators } from "../../src/sheets/workbookSheets";
import { askCount, asks, figureKey, targetOf, type Ask } from "./asks";
import { startCall } from "./liveCall";
import { ratioOf, type Row } from "./measure";

/** From new figures in the store to the results of all live calls, beside a plain loop that works out the same values. */
export function benchLiveFunctions(): Row[] {
  const all = asks();
  const results: unknown[] = [];
  let emitted = 0;
  const ends = all.map((ask, i) => startCall(ask, (result) => ((results[i] = result), emitted++)));
  // Everybody behind, everybody ahead, in turns: each of the values differs.
  const states = [0.6, 1.1].map((share) => figuresAt(all, share));
  const actuals = states.map(actualsOf);
  const changes = { ours: 0, plain: 0 };
  const workOut = plainLoop(all);
  const ours = (): void => actualsStore.set(actuals[changes.ours++ % 2] as Actuals);
  const plain = (): unknown[] => workOut(states[changes.plain++ % 2] as Figures);
  for (let state = 0; state < states.length; state++) {
    ours();
    refuseDifference(results.map(single), plain());
  }
  const before = { emitted, changes: changes.ours };
  const figures = ratioOf(ours, plain);
  for (const end of ends) end();
  refuseCount((emitted - before.emitted) / (changes.ours - before.changes));
  return [{ what: "new figures to 5,000 live results, beside a plain loop", ...figures, goal: "–" }];
}

type Figures = ReadonlyMap<string, number>;

function figuresAt(all: readonly Ask[], share: number): Figures {
  return new Map(all.map((ask) => [figureKey(ask), Math.floor(targetOf(ask) * share)]));
}

/** The same figures as the add-in reads them from the sheets. */
function actualsOf(figures: Figures): Actuals {
  const tables = reportedIndicators(defaultPlan).map((indicator) => {
    const columns = defaultPlan.years.map((year): ActualsColumn => {
      const reported = defaultPlan.districts.map((district) => {
        const value = figures.get(figureKey({ indicator, year, district })) ?? null;
        return [district.id, { value, isInvalid: false, isPreliminary: false, remark: "" }] as const;
      });
      return { period: { year }, figures: new Map(reported), published: null };
    });
    return [indicator.id, { indicatorId: indicator.id, columns }] as const;
  });
  return { tables: new Map(tables), city: null, rules: defaultRules };
}

const single = (result: unknown): unknown => (result as unknown[][])[0]?.[0];

/** The least that gives the same values: figures and targets from a Map, and the arithmetic written out. */
function plainLoop(all: readonly Ask[]): (figures: Figures) => unknown[] {
  const targets = new Map(all.map((ask) => [figureKey(ask), targetOf(ask)]));
  const keyed = all.map((ask) => {
    const before = ask.indicator.kind === "stock" ? figureKey({ ...ask, year: ask.year - 1 }) : "";
    return { measure: ask.measure, key: figureKey(ask), before };
  });
  return (figures) =>
    keyed.map(({ measure, key, before }) => {
      const [reported, wanted] = [figures.get(key) ?? NaN, targets.get(key) ?? NaN];
      if (measure === "ACTUAL") return reported;
      if (measure === "GAP") return reported - wanted;
      if (measure === "ATTAINMENT") return reported / wanted;
      return plainStatus(reported, wanted, figures.get(before) ?? 0);
    });
}

/** The rule at year-end: less than 90 % of the way from the year-end before, and 2 short or more, is 落后. */
function plainStatus(reported: number, wanted: number, baseline: number): string {
  if (reported >= wanted) return "达标";
  const base = baseline < wanted ? baseline : 0;
  const line = Math.round((base + (wanted - base) * 0.9) * 1e9) / 1e9;
  return reported < Math.min(line, wanted - 1) ? "落后" : "关注";
}

/** A yardstick that works out something else measures nothing. */
function refuseDifference(ours: readonly unknown[], plain: readonly unknown[]): void {
  const at = ours.findIndex((value, i) => value !== plain[i]);
  if (at >= 0) throw new Error(`live call ${at} gives ${String(ours[at])}, the plain loop ${String(plain[at])}`);
}

function refuseCount(perChange: number): void {
  if (perChange !== askCount) throw new Error(`one change made ${perChange} results, not ${askCount}`);
}
