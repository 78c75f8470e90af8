import type { ActualsColumn } from "./actuals";
import { attainmentRate } from "./gap";
import { oncePer } from "./oncePer";
import type { District, Plan } from "./plan";
import { findTarget } from "./target";

/** Among whom districts are ranked. */
export type RankGroup = "all" | District["group"];

/**
 * Competition ranks, the highest rate first: 1, 2, 2, 4. Equal ratios are equal numbers, so rates are never rounded before.
 * `null` for a district without a rate: it is unranked.
 */
export function ranks(rates: readonly (number | null)[]): readonly (number | null)[] {
  const known = rates.filter((rate): rate is number => rate !== null).sort((one, other) => other - one);
  return rates.map((rate) => (rate === null ? null : known.indexOf(rate) + 1));
}

/** The rank by attainment rate of each district of a group that reported, by district id. */
export function ranksIn(
  plan: Plan,
  { indicatorId, column, group }: { indicatorId: string; column: ActualsColumn; group: RankGroup },
): ReadonlyMap<string, number> {
  const known = remembered(column);
  const key = [plan.id, indicatorId, group].join("|");
  const found = known.get(key) ?? workOut(plan, indicatorId, { column, group });
  known.set(key, found);
  return found;
}

// Asked once for every live cell, while a column has the same few rankings.
const remembered = oncePer<ActualsColumn, Map<string, ReadonlyMap<string, number>>>(() => new Map());

function workOut(
  plan: Plan,
  indicatorId: string,
  { column, group }: { column: ActualsColumn; group: RankGroup },
): ReadonlyMap<string, number> {
  const { year } = column.period;
  const districts = plan.districts.filter((district) => group === "all" || district.group === group);
  const rates = districts.map(({ id }) =>
    attainmentRate(column.figures.get(id)?.value ?? null, findTarget(plan, { indicatorId, regionId: id, year })),
  );
  const entries = ranks(rates).flatMap((rank, i) =>
    rank === null ? [] : [[(districts[i] as District).id, rank] as const],
  );
  return new Map(entries);
}
