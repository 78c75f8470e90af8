import { countedDistricts } from "../../domain/countedDistricts";
import type { ActualsColumn } from "../../domain/actuals";
import type { District, Plan } from "../../domain/plan";

/** What is there of one column, and what is not. */
export interface ReportState {
  /** How many districts belong to the city, and how many of them have a figure that counts. */
  readonly all: number;
  readonly reported: number;
  readonly missing: readonly District[];
  /** Districts whose cell holds something that is no count: they are among those missing. */
  readonly invalid: readonly District[];
  /** The sum of what was reported; `null` when nothing was. */
  readonly sum: number | null;
  readonly published: number | null;
  /** 全市公布数 − 合计, where both are there: a part of the districts is no total. */
  readonly difference: number | null;
}

/** Counts one column of a 完成数 sheet. */
export function reportState(plan: Plan, { figures, published }: ActualsColumn): ReportState {
  const districts = countedDistricts(plan);
  const values = districts.flatMap(({ id }) => figures.get(id)?.value ?? []);
  const sum = values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
  const isWhole = values.length === districts.length;
  return {
    all: districts.length,
    reported: values.length,
    missing: districts.filter(({ id }) => (figures.get(id)?.value ?? null) === null),
    invalid: districts.filter(({ id }) => figures.get(id)?.isInvalid ?? false),
    ...{ sum, published },
    difference: isWhole && sum !== null && published !== null ? published - sum : null,
  };
}
