import { formatCount, formatPercent } from "../../src/taskpane/figures";

describe("formatPercent", () => {
  it.each([
    { rate: 0.0625, text: "6.3%" },
    { rate: 0.2485, text: "24.9%" },
    { rate: 0.24849, text: "24.8%" },
    { rate: -0.0285, text: "−2.9%" },
    { rate: 1.053, text: "105.3%" },
    { rate: 0, text: "0.0%" },
    { rate: -0.0001, text: "0.0%" },
    { rate: 1, text: "100.0%" },
  ])("shows $rate as $text", ({ rate, text }) => {
    expect(formatPercent(rate)).toBe(text);
  });

  it("shows a missing rate as a dash, never as zero", () => {
    expect(formatPercent(null)).toBe("—");
  });
});

describe("formatCount", () => {
  it("shows a count to its last digit", () => {
    expect(formatCount(28352)).toBe("28352");
  });

  it("shows a reported zero as zero and a missing count as a dash", () => {
    expect([formatCount(0), formatCount(null)]).toEqual(["0", "—"]);
  });
});
