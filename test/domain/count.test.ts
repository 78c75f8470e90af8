import { parseCount } from "../../src/domain/count";
import { refusalOf } from "./refusalOf";

describe("parseCount", () => {
  it("takes whole numbers, a reported 0 among them", () => {
    expect([parseCount(118), parseCount(0), parseCount(130.0)]).toEqual([118, 0, 130]);
  });

  it.each([[null], [undefined], [""], ["  "], ["\u3000"]])("takes %j as not reported, never as 0", (cell) => {
    expect(parseCount(cell)).toBeNull();
  });

  it.each([[130.5], [-1], [NaN], [Infinity], ["130"], ["130件"], ["—"], [true]])("refuses %p, naming it", (cell) => {
    expect(refusalOf(() => parseCount(cell))).toEqual({ code: "notACount", given: String(cell), facts: {} });
  });
});
