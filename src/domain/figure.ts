/** Stock: level at a date. Flow: count of a period. Ratio: stock ÷ population. */
export type IndicatorKind = "stock" | "flow" | "ratio";

declare const kindOf: unique symbol;

/** A number that remembers what it is, so that a sum that makes no sense does not compile. */
export type Figure<Kind extends IndicatorKind> = number & { readonly [kindOf]: Kind };

/** The count of several years of one region. Only a flow has one: 拥有量 of five years added up means nothing. */
export function sumOverYears(figures: readonly Figure<"flow">[]): Figure<"flow"> {
  return figures.reduce<number>((sum, figure) => sum + figure, 0) as Figure<"flow">;
}

/** Several districts taken together, at one date or in one year. Ratios are never added, nor a stock to a flow. */
export function sumOverDistricts(figures: readonly Figure<"stock">[]): Figure<"stock">;
export function sumOverDistricts(figures: readonly Figure<"flow">[]): Figure<"flow">;
export function sumOverDistricts(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
