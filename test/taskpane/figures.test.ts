import { formatCount, formatFigure, formatPercent, formatRate } from "../../src/taskpane/figures";

describe("formatRate", () => {
  it.each([
    { rate: 0.9996, shown: "99.9%" },
    { rate: 3967 / 3968, shown: "99.9%" },
    { rate: 0.99949, shown: "99.9%" },
    { rate: 1, shown: "100.0%" },
    { rate: 1.0004, shown: "100.0%" },
    { rate: 0.397163, shown: "39.7%" },
    { rate: 0, shown: "0.0%" },
    { rate: null, shown: "—" },
  ])("shows $rate as $shown: what is not reached never looks as if it were", ({ rate, shown }) => {
    expect(formatRate(rate)).toBe(shown);
  });
});

describe("formatFigure", () => {
  it.each([
    { figure: 4048, shown: "4048" },
    { figure: 9.24, shown: "9.24" },
    { figure: 11.307, shown: "11.31" },
    { figure: null, shown: "—" },
  ])("shows $figure as $shown", ({ figure, shown }) => {
    expect(formatFigure(figure)).toBe(shown);
  });
});

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
