import { sumOverDistricts, sumOverYears, type Figure } from "../../src/domain/figure";

const flow = [2492, 2668, 2850, 3036, 3227] as readonly number[] as readonly Figure<"flow">[];
const stock = [66, 26, 53] as readonly number[] as readonly Figure<"stock">[];
const ratio = [4.62, 9.24] as readonly number[] as readonly Figure<"ratio">[];

describe("sumOverYears", () => {
  it("adds a flow over its years", () => {
    expect(sumOverYears(flow)).toBe(14273);
  });
});

describe("sumOverDistricts", () => {
  it("adds the stocks of several districts", () => {
    expect(sumOverDistricts(stock)).toBe(145);
  });

  it("adds the flows of several districts", () => {
    expect(sumOverDistricts(flow)).toBe(14273);
  });
});

/** Sums that make no sense. The type check of the test run fails as soon as one of them compiles. */
export const nonsense = [
  // @ts-expect-error a stock is a level: the levels of five years do not add up
  () => sumOverYears(stock),
  // @ts-expect-error a ratio is never added over years
  () => sumOverYears(ratio),
  // @ts-expect-error a ratio is never added over districts
  () => sumOverDistricts(ratio),
  // @ts-expect-error a stock and a flow are not added to each other
  () => sumOverDistricts([...stock, ...flow]),
  // @ts-expect-error a plain number does not say what it is
  () => sumOverYears([2492, 2668]),
  // @ts-expect-error the sum of a flow is a flow
  (): Figure<"stock"> => sumOverYears(flow),
];
