import { oncePerPlan } from "./oncePerPlan";
import type { District, Plan } from "./plan";

/** The orders in which tables list districts: the document's own, that of administrative codes, or by rank. */
export type DistrictOrder = "plan" | "code" | "rank";

/**
 * The districts in the order of their newest administrative codes, as statistics offices list them: 荔浦 with its code of
 * 2018 is the last. One without a code comes at the end.
 */
export const districtsByCode = oncePerPlan((plan: Plan): readonly District[] =>
  inOrderOf(plan.districts, (district) => Number(district.codes[district.codes.length - 1]?.code ?? Infinity)),
);

/** The rows with the smallest numbers first. Equal ones keep their order, and rows without a number come last. */
export function inOrderOf<Row>(rows: readonly Row[], numberOf: (row: Row) => number | null): readonly Row[] {
  const place = (row: Row): number => numberOf(row) ?? Infinity;
  // Infinity − Infinity is no number, and a sort stays in order only where it gets one.
  return [...rows].sort((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)));
}
