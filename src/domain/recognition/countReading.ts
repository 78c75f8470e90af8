import type { MissingReason } from "./recognition";

/** Why a cell is no number of patents. */
export type NotACountReason = "decimals" | "negative" | "percent" | "date" | "text" | "tooLarge" | "merged";

/** What a cell says where a number of patents is expected. */
export type CellReading =
  | { readonly kind: "count"; readonly value: number; readonly wasText: boolean }
  | { readonly kind: "missing"; readonly reason: MissingReason }
  /** A number that is to be confirmed; `values` are the numbers it can be. */
  | { readonly kind: "doubtful"; readonly code: DoubtfulCode; readonly values: readonly number[] }
  | { readonly kind: "wrong"; readonly reason: NotACountReason };

export type DoubtfulCode = "grouping" | "approximate" | "rounded" | "marked" | "twoValues" | "misread";
