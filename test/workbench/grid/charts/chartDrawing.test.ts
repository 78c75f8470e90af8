import { chartDrawing } from "../../../../src/workbench/grid/charts/chartDrawing";
import type { DrawnChart } from "../../../../src/workbench/grid/charts/drawnChart";
import type { Chart } from "../../../../src/workbench/objects/chart";
import { plainChart, plainSeries } from "../../../../src/workbench/objects/chartDefaults";
import { cornersOn } from "../../../../src/workbench/objects/chartPlace";
import { area } from "../../../../src/workbench/objects/area";

const series = plainSeries({ id: 1, name: "目标", chartType: "LineMarkers" }, 0);
const plain: Chart = {
  ...plainChart({ id: "1", name: "图表 1", chartType: "Line", ...cornersOn(area(0, 0)) }),
  series: [series],
};

function drawing(values: DrawnChart["series"][number]["values"], change: Partial<Chart> = {}): string {
  const chart = { ...plain, ...change };
  const drawn = { chart, categories: values.map((_, i) => `${2016 + i}年`) };
  return chartDrawing(
    { ...drawn, series: chart.series.map((look) => ({ look, name: "目标", values })) },
    { width: 300, height: 200 },
  );
}

const points = (text: string) =>
  [...text.matchAll(/<polyline points="([^"]*)"/g)].map(([, one = ""]) => one.split(" ").length);

describe("chartDrawing", () => {
  it("breaks a line at a gap and leads it over a blank that is to be bridged", () => {
    expect(points(drawing([1, 2, null, 3, 4, 5]))).toEqual([2, 3]);
    expect(points(drawing([1, undefined, 3]))).toEqual([2]);
    expect(points(drawing([1, null, 3]))).toEqual([]);
    expect(drawing([1, null, 3]).match(/<circle/g)).toHaveLength(3);
  });

  it("draws columns from zero, also below it, and none where nothing is known", () => {
    const columns = { ...plain, series: [{ ...series, chartType: "ColumnClustered" as const }] };
    const text = drawing([10, null, -10], columns);
    const bars = [
      ...(/<g data-series="目标">(.*?)<\/g>/.exec(text)?.[1] ?? "").matchAll(/ y="([\d.]+)".*? height="([\d.]+)"/g),
    ];
    const [[, above, up], [, below, down]] = bars as unknown as [string[], string[]];
    expect(bars).toHaveLength(2);
    expect(up).toBe(down);
    expect(Number(below)).toBeCloseTo(Number(above) + Number(up), 1);
  });

  it("draws no title, legend or axis that is not shown", () => {
    const hidden = {
      title: { ...plain.title, visible: false },
      legend: { ...plain.legend, visible: false },
      valueAxis: { ...plain.valueAxis, visible: false },
      categoryAxis: { ...plain.categoryAxis, visible: false },
    };
    expect(drawing([1])).toContain(">图表标题</text>");
    expect(drawing([1], hidden)).not.toContain("<text");
  });

  it.each(["Top", "Bottom", "Left", "Right", "Corner"] as const)(
    "keeps what is plotted clear of a legend at %s",
    (position) => {
      const text = drawing([1, 2], { legend: { ...plain.legend, position } });
      const entry = /<text x="([\d.]+)" y="([\d.]+)"[^>]*text-anchor="start"/.exec(text);
      const [, x = "", y = ""] = entry ?? [];
      expect(Number(x)).toBeLessThan(300);
      expect(Number(y)).toBeLessThan(200);
      const xs = [...text.matchAll(/<circle cx="([\d.]+)"/g)].map(([, one]) => Number(one));
      expect(Math.min(...xs)).toBeGreaterThan(0);
      expect(Math.max(...xs)).toBeLessThan(300);
    },
  );

  it.each([
    ["Square", "<rect"],
    ["Diamond", "<polygon"],
    ["Triangle", "<polygon"],
    ["None", ""],
  ] as const)("draws %s markers", (markerStyle, tag) => {
    const [drawn = ""] =
      /<g data-series="目标">.*?<\/g>/.exec(drawing([1, 2], { series: [{ ...series, markerStyle }] })) ?? [];
    expect(drawn.includes("<circle")).toBe(false);
    expect(tag === "" || drawn.includes(tag)).toBe(true);
  });

  it("leaves out of a name what no picture can hold", () => {
    expect(drawing([1], { title: { ...plain.title, text: "拥有\u0001量" } })).toContain(">拥有量</text>");
  });

  it("takes names as text", () => {
    expect(drawing([1], { title: { ...plain.title, text: '<b> & "件"' } })).toContain(
      "&lt;b&gt; &amp; &quot;件&quot;</text>",
    );
  });
});
