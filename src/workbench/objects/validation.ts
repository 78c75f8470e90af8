import type { Area } from "./area";

/** What may be typed into cells. Only typing minds it: what an add-in writes is not checked. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly title: string; readonly message: string; readonly showPrompt: boolean };
  readonly errorAlert: {
    readonly title: string;
    readonly message: string;
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
  };
}

export type ValidationRule =
  /** `source`: `甲,乙` or `='规则'!$A$3:$A$9`. */
  | { readonly type: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: "custom"; readonly formula: string }
  | {
      readonly type: "wholeNumber" | "decimal" | "date";
      readonly operator: string;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    };
