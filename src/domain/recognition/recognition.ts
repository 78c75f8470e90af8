import type { ActualsTable } from "../actuals";
import type { Period } from "../period";
import type { SourcePlace } from "./sourceSheet";

/** What was understood of the cells that someone brings. Nothing in it is a guess: what is not certain is a doubt. */
export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  /** What would be imported with the answers given so far; nothing that an open doubt touches. */
  readonly figures: readonly ReadFigure[];
  /** Cells that hold no figure though a table has a place for one. They never overwrite anything. */
  readonly missing: readonly MissingFigure[];
  /** In reading order, answered ones too. */
  readonly doubts: readonly Doubt[];
  /** What is not imported, and why. */
  readonly ignored: readonly Ignored[];
  /** What the user should know and need not answer. */
  readonly notes: readonly Note[];
  /** Stated totals against the sum of the districts' figures; never imported. */
  readonly totals: readonly TotalCheck[];
}

/** A table found: for people to see what was read. */
export interface RecognisedTable {
  readonly sheet: number;
  /** The rectangle on its worksheet, head and title included, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The lines above the head, joined; `""` where there are none. */
  readonly title: string;
  /** Which way the districts go, or one figure a row. */
  readonly layout: "down" | "across" | "long";
  readonly districtIds: readonly string[];
  readonly indicatorIds: readonly string[];
  readonly periods: readonly Period[];
}

/** Where a figure belongs. */
export interface FigureKey {
  readonly indicatorId: string;
  readonly districtId: string;
  readonly period: Period;
}

/** A figure that would be imported: a whole number of patents. */
export interface ReadFigure extends FigureKey {
  readonly value: number;
  readonly isPreliminary: boolean;
  /** What stood beside or in the cell and is worth keeping: `130①`, a 备注. `""` for nothing. */
  readonly remark: string;
  readonly place: SourcePlace;
  /** The cell as shown. */
  readonly given: string;
}

export interface MissingFigure extends FigureKey {
  readonly reason: MissingReason;
  readonly place: SourcePlace;
  readonly given: string;
}

/** `dash`: — - … / 无 暂缺 N/A. `masked`: ***. `error`: #N/A, #####. */
export type MissingReason = "blank" | "dash" | "masked" | "error";

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

/** What recognition needs beside the cells. */
export interface RecognitionContext {
  /** By doubt id: a choice's id, or what was entered. */
  readonly answers: ReadonlyMap<string, string>;
  /** What the workbook holds already, for comparisons with earlier dates. */
  readonly stored: readonly ActualsTable[];
  /** The file's name without its extension; `""` where there is none. */
  readonly fileName: string;
  /** Only the table that holds this cell, or none where no cell is meant. */
  readonly focus: SourcePlace | null;
}
