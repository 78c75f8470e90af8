import type { Period } from "../period";
import type { SourcePlace } from "./sourceSheet";

/** What is not imported, and why. */
export interface Ignored {
  readonly reason: IgnoredReason;
  readonly given: string;
  readonly places: readonly SourcePlace[];
}

export type IgnoredReason =
  | "target"
  | "rate"
  | "growth"
  | "rank"
  | "gap"
  | "share"
  | "status"
  | "serial"
  | "code"
  | "remark"
  | "text"
  /** 实用新型, 外观设计, PCT, 授权量 and other things that districts have no target for. */
  | "otherIndicator"
  /** A date that no 完成数 sheet has a column for: 2021, and 2015 of a flow. */
  | "outsidePlan"
  /** 合计, 小计 and the like: checked, never imported. */
  | "total"
  /** 其中, 经开区: part of a district or of several. */
  | "ofWhich"
  | "repeatedHead"
  | "unit"
  | "note"
  /** Months alone of a stock, or months that do not begin with January: no level can be made of them. */
  | "monthOnly"
  /** By the user's answer. */
  | "skipped"
  /** A sheet or part of it without any table of districts. */
  | "noTable";

/** What the user should know and need not answer. */
export interface Note {
  readonly code: NoteCode;
  readonly given: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly places: readonly SourcePlace[];
}

export type NoteCode =
  /** Another name of a district, by its list: given → facts.name. */
  | "alias"
  /** 荔蒲 and the like, accepted. */
  | "typo"
  /** Something was cut off a name: numbering, prefix, footnote sign. facts.name. */
  | "nameTrimmed"
  | "hiddenRows"
  | "hiddenColumns"
  /** Values of formula cells are read as they stand. facts.count. */
  | "formulas"
  /** Numbers that were text. facts.count. */
  | "textNumbers"
  /** Districts the table does not have. facts.names. */
  | "missingDistricts"
  | "totalDiffers"
  | "totalError"
  /** Stock up by more than half or down by more than a tenth since the last known date. facts.before, facts.value, facts.name. */
  | "jump"
  /** Two rows that are equal in all figures: 灌阳 and 恭城 may be. facts.names. */
  | "equalRows"
  /** The same figure stood twice, equal. */
  | "repeated"
  /** Only pictures or objects on the sheet. */
  | "picture"
  /** The table says 初步 or 快报. */
  | "preliminary";

/** A stated total beside the sum of what it should be the total of. */
export interface TotalCheck {
  readonly indicatorId: string;
  readonly period: Period;
  readonly label: string;
  readonly kind: "total" | "subtotal";
  readonly place: SourcePlace;
  /** `null` when the cell holds no number. */
  readonly stated: number | null;
  /** The sum of the read figures (unallocated units included), whatever is imported of them. */
  readonly sum: number;
  /** How many districts the sum holds. */
  readonly districtCount: number;
  /** stated − sum; `null` when nothing is stated. A subtotal of which the rows are not known has none either. */
  readonly difference: number | null;
}
