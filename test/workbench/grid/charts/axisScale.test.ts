import { axisScale } from "../../../../src/workbench/grid/charts/axisScale";

const free = { minimum: null, maximum: null, majorUnit: null };

describe("axisScale", () => {
  it.each([
    [[51, 63, 118], 0, 140, 20],
    [[1800, 2100, 3036], 0, 3500, 500],
    [[4014], 0, 5000, 1000],
    [[0.2, 0.85], 0, 1, 0.2],
    [[-12, 30], -20, 40, 10],
    [[], 0, 1, 0.2],
  ])("of %j goes from %d to %d by %d", (values, minimum, maximum, step) => {
    const scale = axisScale(free, values);
    expect([scale.minimum, scale.maximum]).toEqual([minimum, maximum]);
    expect((scale.ticks[1] ?? 0) - (scale.ticks[0] ?? 0)).toBeCloseTo(step, 10);
    expect(scale.ticks.at(-1)).toBe(maximum);
  });

  it("keeps to the bounds and the step that the axis fixes", () => {
    expect(axisScale({ minimum: 100, maximum: 300, majorUnit: 100 }, [51, 900])).toEqual({
      minimum: 100,
      maximum: 300,
      ticks: [100, 200, 300],
    });
  });
});
