import type { Period } from "../period";
import type { Indicator, Plan } from "../plan";
import type { Choice } from "./doubt";
import type { Inquiry } from "./inquiry";
import type { Series } from "./series";
import type { Surroundings } from "./surroundings";

/** What asks and what it asks about. */
export interface Asking {
  readonly plan: Plan;
  readonly inquiry: Inquiry;
  readonly around: Surroundings;
  /** All series of the table: one question serves those that share it. */
  readonly all: readonly Series[];
  /** The largest of its figures where all are whole numbers, else -1. */
  readonly largest: (series: Series) => number;
  /** How many of its figures the workbook holds already at a date, and how many of them otherwise. */
  readonly storedAt: (series: Series, indicator: Indicator | null, period: Period) => Readonly<Record<string, string>>;
}

/** The one choice of a question whether something counts at all. */
export const importIt: Choice = { id: "import", code: "import", facts: {} };
