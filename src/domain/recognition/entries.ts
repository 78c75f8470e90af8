import type { Period } from "../period";
import type { FigureKey } from "./recognition";
import type { Series } from "./series";
import type { SourcePlace } from "./sourceSheet";

/** A number read for a district or another unit, with all that is settled about it. */
export interface Entry {
  readonly key: FigureKey;
  readonly value: number;
  readonly isPreliminary: boolean;
  readonly isMonth: boolean;
  readonly place: SourcePlace;
  readonly given: string;
  readonly remark: string;
  /** Whether everything asked about its cell is answered for it. */
  readonly isSettled: boolean;
  readonly series: Series;
  /** Its row in the table. */
  readonly row: number;
}

/** A total as stated, of a series. */
export interface StatedTotal {
  readonly kind: "total" | "subtotal";
  readonly label: string;
  readonly stated: number | null;
  readonly isError: boolean;
  readonly place: SourcePlace;
  readonly row: number;
  readonly indicatorId: string;
  readonly period: Period;
  readonly series: Series;
}
