import { isMissing, parseActual } from "../../src/domain/actual";
import type { Indicator } from "../../src/domain/plan";
import { defaultPlan as plan } from "../../src/domain/plans";
import { refusalOf } from "./refusalOf";

describe("parseActual", () => {
  const stock = indicator("inForce");
  const ratio = indicator("inForcePer10k");

  it("takes whole numbers, a reported 0 among them", () => {
    expect([118, 0, 130.0].map((cell) => parseActual(stock, cell))).toEqual([118, 0, 130]);
  });

  it.each([[null], [undefined], [""], ["  "], ["\u3000"]])("takes %j as not reported, never as 0", (cell) => {
    expect(parseActual(stock, cell)).toBeNull();
    expect(isMissing(cell)).toBe(true);
  });

  it.each([[130.5], [-1], [NaN], [Infinity], ["130"], ["130件"], ["—"], [true]])("refuses %p, naming it", (cell) => {
    const refusal = { code: "notACount", given: String(cell), facts: { indicator: "拥有量" } };
    expect(refusalOf(() => parseActual(stock, cell))).toEqual(refusal);
  });

  it("takes 4.62 as a ratio", () => {
    expect(parseActual(ratio, 4.62)).toBe(4.62);
  });

  it.each([[-0.5], [NaN], [Infinity], ["4.62"], [true]])("refuses %p as a ratio", (cell) => {
    const refusal = { code: "notARatio", given: String(cell), facts: { indicator: "每万人口" } };
    expect(refusalOf(() => parseActual(ratio, cell))).toEqual(refusal);
  });
});

function indicator(id: string): Indicator {
  return plan.indicators.find((each) => each.id === id) as Indicator;
}
