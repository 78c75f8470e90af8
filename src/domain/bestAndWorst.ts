import { inOrderOf } from "./districtOrder";
import type { DistrictRow } from "./monitoring";

/** The first and the last districts by rank. */
export interface BestAndWorst {
  /** The best first. */
  readonly best: readonly DistrictRow[];
  /** The worst last, as a bulletin lists them. */
  readonly worst: readonly DistrictRow[];
}

/**
 * The three best and three worst districts that reported. Whoever shares the third place is one of them; nobody is both,
 * and a best one stays a best one.
 */
export function bestAndWorst(rows: readonly DistrictRow[], count = 3): BestAndWorst {
  const ranked = inOrderOf(rows, ({ rank }) => rank).filter(({ rank }) => rank !== null);
  const best = ranked.filter(({ rank }) => (rank ?? 0) <= count);
  const worse = ({ rank }: DistrictRow): number => ranked.filter((other) => (other.rank ?? 0) > (rank ?? 0)).length;
  return { best, worst: ranked.filter((row) => worse(row) < count && !best.includes(row)) };
}
