import type { Period } from "./period";
import type { PlanError } from "./planError";
import { defaultRules, type Rules } from "./rules";

/** What one entry cell of a 完成数 sheet says. */
export interface ReportedFigure {
  /** `null` when nothing, or nothing that counts, was reported. */
  readonly value: number | null;
  /** 数据有误: the cell holds something that is no count: a text, decimals, a negative number. It counts as not reported. */
  readonly isInvalid: boolean;
  /** 初步 rather than 正式. */
  readonly isPreliminary: boolean;
  /** What people wrote beside it. */
  readonly remark: string;
}

/** The figures at one date: a year's own column, or a cut-off inside a year. */
export interface ActualsColumn {
  readonly period: Period;
  /** By district id. A district without an entry has not reported. */
  readonly figures: ReadonlyMap<string, ReportedFigure>;
  /** 全市公布数: what the city published for the whole, entered by hand. */
  readonly published: number | null;
}

/** One 完成数 sheet. */
export interface ActualsTable {
  readonly indicatorId: string;
  /** In the order of their dates. A stock's base, the year-end before the plan, is the first. */
  readonly columns: readonly ActualsColumn[];
}

/** Figures that only the whole city has, at one date. */
export interface CityColumn {
  readonly period: Period;
  /** 授权量 of the year up to this date. */
  readonly grants: number | null;
  /** 常住人口, in 万人. */
  readonly population: number | null;
}

/** All that people entered in this workbook. */
export interface Actuals {
  /** By indicator id. No entry where there is no such sheet; a sheet that cannot be read is its refusal. */
  readonly tables: ReadonlyMap<string, ActualsTable | PlanError>;
  /** `null` where there is no such sheet. */
  readonly city: readonly CityColumn[] | null;
  /** The refusal of a threshold that is not a number. */
  readonly rules: Rules | PlanError;
  /** What people say of all these figures: 示例数据，非真实. To be shown wherever they are. */
  readonly note?: string;
}

/** A workbook without any of our sheets. */
export const noActuals: Actuals = { tables: new Map(), city: null, rules: defaultRules };
