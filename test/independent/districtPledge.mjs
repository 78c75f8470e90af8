import { toNumber } from "./fraction.mjs";
import { targetOf, years } from "./officialPlan.mjs";
import { sum } from "./reported.mjs";

/** Every computed cell of the 责任状 of a district: levels are not added up. */
export function pledge(name) {
  const cells = {};
  for (const indicator of ["inForce", "applications"]) {
    const targets = years.map((year) => targetOf(indicator, name, year));
    years.forEach((year, i) => (cells[`${indicator} ${year}`] = toNumber(targets[i])));
    if (indicator === "applications") cells[`${indicator} sum`] = toNumber(sum(targets));
  }
  return cells;
}
