import type { ActualsColumn } from "./actuals";
import { countedDistricts } from "./countedDistricts";
import type { Plan } from "./plan";

/** The reported figure of the whole city, or the districts that are still missing. */
export interface CityActual {
  readonly value: number | null;
  /** Names of the districts without a figure that counts, when they are why there is no value. */
  readonly missing: readonly string[];
}

/** 全市: what the city published if it is entered, else the sum of the districts if all have reported. */
export function cityActual(plan: Plan, column: ActualsColumn): CityActual {
  if (column.published !== null) return { value: column.published, missing: [] };
  const districts = countedDistricts(plan);
  const missing = districts.filter(({ id }) => figureOf(column, id) === null).map(({ name }) => name);
  return { value: sumOfDistricts(column, districts), missing };
}

/** The figure of a district in one column. `null` when it was not reported, or is no count. */
export function figureOf({ figures }: ActualsColumn, districtId: string): number | null {
  return figures.get(districtId)?.value ?? null;
}

/** The sum of some districts in one column. `null` when one of them has no figure: missing is never 0. */
export function sumOfDistricts(column: ActualsColumn, districts: readonly { readonly id: string }[]): number | null {
  return districts.reduce<number | null>((sum, { id }) => {
    const figure = figureOf(column, id);
    return sum === null || figure === null ? null : sum + figure;
  }, 0);
}
