import type { Area } from "../sheets/grid";

/** A look that cells take while a formula is true. */
export interface FileConditionalFormat {
  readonly areas: FileAreas;
  readonly formula: string;
  readonly stopsIfTrue: boolean;
  /** `null` leaves the cell as it is. */
  readonly look: {
    readonly fill: string | null;
    readonly fontColor: string | null;
    readonly isBold: boolean | null;
    readonly isItalic: boolean | null;
    readonly numberFormat: string | null;
  };
}

/**
 * References of a formula count from the first cell of the first area, which must be the
 * topmost and leftmost of all: programs disagree about any other.
 */
export type FileAreas = readonly Area[];

/** What may be typed into cells. */
export interface FileValidation {
  readonly areas: FileAreas;
  readonly rule: FileValidationRule;
  readonly allowsBlank: boolean;
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly alert: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  } | null;
}

export type FileValidationRule =
  | { readonly type: "list"; readonly source: FileListSource; readonly hasDropDown: boolean }
  | { readonly type: "custom"; readonly formula: string }
  | {
      readonly type: "whole" | "decimal" | "date";
      readonly operator: FileOperator;
      /** A number (of a date: Excel's), or a formula with `=`. */
      readonly first: string | number;
      readonly second: string | number | null;
    };

/** The items themselves, or a formula with `=` that gives their cells. */
export type FileListSource = readonly string[] | string;

export type FileOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";
