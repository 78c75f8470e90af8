/**
 * What an official target plan is: its period, regions, indicators, targets and texts.
 * A plan is frozen data; a second plan is one more file in `plans/`.
 */
export interface Plan {
  /** ASCII, for ever the same: `guilin-2016-2020`. */
  readonly id: string;
  /** The document's own title. */
  readonly title: string;
  /** Version of our transcription, printed under every official table. */
  readonly version: string;
  readonly years: readonly number[];
  readonly city: City;
  /** In the order of the document's annexes. */
  readonly districts: readonly District[];
  readonly indicators: readonly Indicator[];
  readonly annexes: readonly Annex[];
  readonly baselines: readonly Baseline[];
  readonly goals: readonly Goal[];
  readonly tasks: readonly Task[];
}

/** The whole that districts add up to. Not a district. */
export interface City {
  readonly id: "city";
  readonly name: string;
  /** Every other way of naming the whole: 全市, 合计, 总计 ... */
  readonly aliases: readonly string[];
}

/** A county-level unit of the plan. */
export interface District {
  /** Pinyin without spaces: `qixing`. */
  readonly id: string;
  /** The plan's own name: 荔浦县. */
  readonly name: string;
  /** Name without its suffix: 荔浦. */
  readonly shortName: string;
  /** Pinyin as written on maps: `Xing'an`. */
  readonly pinyin: string;
  /** Initials of the pinyin, for searching: `qx`. */
  readonly initials: string;
  readonly group: "county" | "urban";
  /** Administrative division codes with the year from which each held. */
  readonly codes: readonly DatedCode[];
  /** Full names with the year from which each held, oldest first. */
  readonly names: readonly DatedName[];
  /** Further spellings that mean this district without a doubt. */
  readonly aliases: readonly string[];
  /** Spellings that are suggested, never accepted silently. */
  readonly typos: readonly string[];
  /** Whether the row adds to the city total. */
  readonly inTotal: boolean;
}

export interface DatedCode {
  readonly code: string;
  readonly from: number;
}

export interface DatedName {
  readonly name: string;
  readonly from: number;
}

export type IndicatorKind = "stock" | "flow" | "ratio";

/** What is counted. Stock: level at a date. Flow: count of a period. Ratio: stock ÷ population. */
export interface Indicator<Kind extends IndicatorKind = IndicatorKind> {
  readonly id: string;
  readonly kind: Kind;
  /** The document's own words: 有效发明专利拥有量. */
  readonly name: string;
  /** What a cell says: 拥有量. */
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly unit: string;
  /** Whether districts have yearly targets for it. */
  readonly isAssessed: boolean;
}

/** A printed table of yearly targets by district. */
export interface Annex {
  readonly number: number;
  /** As printed, line breaks joined. */
  readonly title: string;
  readonly indicatorId: string;
  readonly unit: string;
  /** By district id, one number for each year of the plan. */
  readonly targets: Readonly<Record<string, readonly number[]>>;
  /** The printed 合计, one number for each year. */
  readonly printedTotal: readonly number[];
}

export type Comparator = ">=" | ">";

/** First and last year, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** A fact of the past that the document states. */
export interface Baseline {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly indicatorId: string;
  readonly value: number;
  readonly period: YearSpan;
  /** How many times the same figure of the period before, where stated. */
  readonly multipleOfPrevious: number | null;
  /** Verbatim from the document. */
  readonly quote: string;
}

/** A goal of the whole city. Goals do not fit each other: none is derived from another. */
export interface Goal {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly indicatorId: string;
  readonly value: number;
  readonly comparator: Comparator;
  readonly period: YearSpan;
  readonly quote: string;
}

/** A countable task outside the two assessed indicators. */
export interface Task {
  readonly id: string;
  readonly kind: "count" | "flow" | "rule";
  readonly name: string;
  /** `null` where the document gives no number to reach. */
  readonly range: CountRange | null;
  readonly unit: string;
  readonly period: YearSpan;
  readonly quote: string;
}

export interface CountRange {
  readonly min: number;
  readonly max: number | null;
}
