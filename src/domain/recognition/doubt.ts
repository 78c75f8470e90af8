import type { SourcePlace } from "./sourceSheet";

/** A question. The first choice is always `skip` (不导入) and holds until another answer is given. */
export interface Doubt {
  /** The same for the same question of the same cells, whatever else is answered: the key of its answer. */
  readonly id: string;
  readonly code: DoubtCode;
  /** The text in question, as written. */
  readonly given: string;
  /** What the sentence also needs. */
  readonly facts: Readonly<Record<string, string>>;
  /** The cells that are in question. */
  readonly places: readonly SourcePlace[];
  readonly choices: readonly Choice[];
  /** What may be answered beside the choices: a district's id, or a period (2019, 2019-6-30, 2019年6月). */
  readonly entry: "district" | "period" | null;
  /** The id of the chosen choice, or the entered answer; `null` while the doubt is open. */
  readonly answer: string | null;
  /** Whether the answer is worth remembering for the next import: it is about a unit, not about a cell. */
  readonly isLasting: boolean;
}

/** One answer. `facts` are for its words: a district's name, a number. */
export interface Choice {
  readonly id: string;
  readonly code: ChoiceCode;
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * Choices by code. `indicator`: id = the indicator's id, facts.name. `period`: id = the ISO date, facts.period.
 * `district`: id = the district's id, facts.name. `row`/`cell`: one of several, id = `row,column` on the worksheet, of a cell `sheet:row,column`,
 * facts.value, facts.cell. `value`: id = the number as text, facts.value.
 */
export type ChoiceCode =
  | "skip"
  | "indicator"
  | "period"
  | "cumulative"
  | "month"
  | "district"
  | "ofWhich"
  | "unallocated"
  | "add"
  | "row"
  | "cell"
  | "value"
  | "preliminary"
  | "final"
  | "import";

export type DoubtCode =
  /** Nothing says which indicator. Choices: skip, indicator… facts.sum: the column's sum, where there is one. */
  | "indicatorMissing"
  /** 申请, 授权, 三种专利, 职务 …: not the plan's indicator by its words. facts.word: the words. Choices: skip, indicator… */
  | "indicatorUnclear"
  /** Nothing says when. Choices: skip, period…; entry: period. */
  | "periodMissing"
  /** The year or date stands only in the sheet's (or file's) name. Choices: skip, period; entry: period. */
  | "periodFromName"
  /** A head that can be two dates (2019.1: January or October). Choices: skip, period…; entry: period. */
  | "periodUnclear"
  /** A month of a flow: counted from January (累计) or the month alone (当月)? Choices: skip, cumulative, month. */
  | "accumulation"
  /** A name that is no district. Choices: skip, district (at most three); entry: district. */
  | "unknownDistrict"
  /** 高新区 without the district that holds it: choices skip, district. With it: skip, ofWhich, add. isLasting. */
  | "unlistedUnit"
  /** 市本级, 市辖区, 其他, 不详, 驻桂高校: no district. Choices: skip, ofWhich, unallocated. isLasting. */
  | "otherUnit"
  /** Two rows of one district. Choices: skip, row… (each with facts.row: the row on the sheet from 1, facts.value: its figures) */
  | "districtTwice"
  /** Code and name of one row name two districts. Choices: skip, district, district. */
  | "codeAndName"
  /** A column whose head says nothing we know, of numbers. Choices: skip, import. */
  | "unknownColumn"
  /** A column headed as a rate whose cells are whole numbers. Choices: skip, import. */
  | "rateOrCount"
  /** 去年同期. facts.stored, facts.differs: how many are stored, and of them otherwise. Choices: skip, import. */
  | "lastYear"
  /** 1,23. Choices: skip, value. */
  | "grouping"
  /** 约130, 130+, ≥130, 130余. Choices: skip, preliminary. */
  | "approximate"
  /** 2.83万件, or a unit of 万件. Choices: skip, preliminary. */
  | "rounded"
  /** 130*, 130①. Choices: skip, preliminary, final. */
  | "marked"
  /** 86/103, 86（103）. Choices: skip, value, value. */
  | "twoValues"
  /** 1O3, l30. Choices: skip, value. */
  | "misread"
  /** Not a number of patents. facts.reason: decimals, negative, percent, date, text, tooLarge. Choice: skip only. */
  | "notACount"
  /** Every figure of a column is the target of its year. Choices: skip, import. */
  | "equalsTargets"
  /** A flow below an earlier date of the same year. facts.before: that figure. Choices: skip, import. */
  | "decrease"
  /** About 10 or 100 times, or a tenth or a hundredth, of the last known figure. facts.before. Choices: skip, import. */
  | "magnitude"
  /** One figure from two places, not the same. Choices: skip, cell… */
  | "conflict";
