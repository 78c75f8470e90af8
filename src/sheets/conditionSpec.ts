import type { AreaSpec, Places } from "./formulaSpec";

/** A look that cells take by themselves, and what it follows. Formulas are for the top-left cell of the area. */
export interface ConditionSpec {
  readonly area: AreaSpec;
  readonly formula: (places: Places) => string;
  readonly look: ConditionLook;
}

export interface ConditionLook {
  readonly fill?: string;
  readonly color?: string;
  readonly isBold?: true;
  readonly numberFormat?: string;
}

/** What may be typed into cells, with the tip that is shown beside them. */
export interface ValidationSpec {
  readonly area: AreaSpec;
  readonly rule: ValidationRule;
  readonly tip: string;
  /** Why something else is refused. */
  readonly refusal: string;
  /** The user may insist. */
  readonly isAdvice?: true;
}

export type ValidationRule =
  | { readonly kind: "items"; readonly items: readonly string[] }
  | { readonly kind: "list"; readonly source: (places: Places) => string }
  | { readonly kind: "count" }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "custom"; readonly formula: (places: Places) => string };
