import type { Baseline, Goal, Task } from "./goal";
import type { IndicatorKind } from "./figure";

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
  /** The district without which the city is looked at too, because it alone makes most of the city. */
  readonly dominantDistrictId?: string;
  /** Units that people write as a row of their own and that the plan counts inside a district. */
  readonly unlisted: readonly UnlistedUnit[];
  /** The first one is meant where none is named. */
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
  /** As titles write it: 桂林市. */
  readonly fullName: string;
  /** The row's name in the annexes: 合计. */
  readonly printedName: string;
  readonly pinyin: string;
  /** Initials of the pinyin of its names, for searching: `qs`. */
  readonly initials: string;
  /** Administrative division codes with the year from which each held. */
  readonly codes: readonly DatedCode[];
  /** Every other way of naming the whole: 全市, 合计, 总计 ... */
  readonly aliases: readonly string[];
  /** What people write before a district's name: 桂林市, 广西 ... Never before the whole: 广西合计 is not ours. */
  readonly prefixes: readonly string[];
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

export type Region = District | City;

/** `from` is a year; 0 means longer than any plan. */
export interface DatedCode {
  readonly code: string;
  readonly from: number;
}

/** `from` is a year; 0 means longer than any plan. */
export interface DatedName {
  readonly name: string;
  readonly from: number;
}

/** 高新区, 经开区: asked for alone, the answer is where to look instead. */
export interface UnlistedUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The districts that hold it. */
  readonly districtIds: readonly string[];
}

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
