/** What a user types into one cell. A text stays a text: `"130"` is typed with an apostrophe before it. */
export type Typed = string | number;

/** What people enter for one date; districts by the name that their row has. */
export interface EnteredColumn {
  readonly figures?: Readonly<Record<string, Typed>>;
  readonly published?: Typed;
  readonly state?: "正式" | "初步";
  readonly flags?: Readonly<Record<string, "正式" | "初步">>;
  readonly remarks?: Readonly<Record<string, string>>;
}

/** All that people enter into a workbook; dates as `2019-06-30`. */
export interface Scene {
  readonly cutOffs?: readonly string[];
  readonly inForce?: Readonly<Record<string, EnteredColumn>>;
  readonly applications?: Readonly<Record<string, EnteredColumn>>;
  readonly city?: Readonly<Record<string, { readonly grants?: Typed; readonly population?: Typed }>>;
  readonly rules?: Readonly<Partial<Record<"behindPoints" | "leastShort" | "fallbackRate", Typed>>>;
  /** A date, 最新, or whatever stands in the cell. */
  readonly period?: string;
  readonly order?: string;
  readonly totals?: string;
  /** Dates whose columns the user deleted after all was typed. */
  readonly deleted?: Readonly<Partial<Record<IndicatorId, readonly string[]>>>;
  /** Names typed over those of the plan, in the rows of both 完成数 sheets. */
  readonly renamed?: Readonly<Record<string, string>>;
}

export type IndicatorId = "inForce" | "applications";

export const indicators: readonly IndicatorId[] = ["inForce", "applications"];

/** Stands in 规则 and so on every sheet: none of these figures is real. */
export const sampleNote = "示例数据，非真实";

export const districts =
  "灵川县 全州县 兴安县 永福县 阳朔县 灌阳县 龙胜县 资源县 平乐县 荔浦县 恭城县 临桂区 象山区 秀峰区 叠彩区 七星区 雁山区".split(
    " ",
  );

/** The columns that are always there. The stock has one more, the year-end before the plan. */
const years = [2016, 2017, 2018, 2019, 2020].map((year) => `${year}-12-31`);
export const baseDate = "2015-12-31";

/** The dates of an indicator's columns, in their order. */
export function datesOf(indicator: IndicatorId, { cutOffs = [] }: Scene): readonly string[] {
  return [...(indicator === "inForce" ? [baseDate] : []), ...years, ...cutOffs].sort();
}

/** The dates that are still there: a user may delete a column of a 完成数 sheet. */
export function standingDates(indicator: IndicatorId, scene: Scene): readonly string[] {
  return datesOf(indicator, scene).filter((date) => !(scene.deleted?.[indicator] ?? []).includes(date));
}

/** The label of each district's row. */
export function labelsOf({ renamed = {} }: Scene): readonly string[] {
  return districts.map((name) => renamed[name] ?? name);
}

/** One figure for each district, in the order of the plan. */
export function inPlanOrder(figures: readonly (Typed | null)[]): Readonly<Record<string, Typed>> {
  return Object.fromEntries(
    districts.flatMap((name, i): [string, Typed][] => {
      const figure = figures[i] ?? null;
      return figure === null ? [] : [[name, figure]];
    }),
  );
}

/** The date as a cell holds it: 2016-12-31 is 42735. */
export function serial(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** The scene as the script reads it. */
export function requestOf(scene: Scene): unknown {
  const columns = (indicator: IndicatorId): unknown =>
    standingDates(indicator, scene).map((date) => {
      const { figures = {}, ...others } = scene[indicator]?.[date] ?? {};
      const rows = labelsOf(scene).map((label, i) => [label, figures[namesInPlan[i] ?? ""] ?? null]);
      return { date, rows, ...(date === baseDate && { published: statedIn2015 }), ...others };
    });
  return {
    ...scene,
    note: sampleNote,
    inForce: { columns: columns("inForce") },
    applications: { columns: columns("applications") },
  };
}

/** The document states the stock of the whole city, and the sheet begins with it. */
const statedIn2015 = 2254;

const namesInPlan = labelsOf({});
