import type { Alteration } from "../draft";

/** One case of dirty input: what is done to a full table without a flaw, and in it what must come of that. */
export interface RecognitionCase {
  readonly number: number;
  readonly title: string;
  /** The tables it is tried on. */
  readonly on: readonly ("stock" | "flow")[];
  readonly variants: readonly Alteration[];
}

export const either = ["stock", "flow"] as const;
