/** The thresholds of the status rule. They stand in cells of the 规则 sheet, so that people can see and change them. */
export interface Rules {
  /** 落后 begins more than this many percentage points below the time share. */
  readonly behindPoints: number;
  /** Nobody is 落后, nor below 正常 inside the year, who is short by fewer patents than this. */
  readonly leastShort: number;
  /** A stock whose previous year-end is unknown is judged at year-end by this attainment rate. */
  readonly fallbackRate: number;
}

/** The rules that hold where the workbook has no 规则 sheet. */
export const defaultRules: Rules = { behindPoints: 10, leastShort: 2, fallbackRate: 0.9 };
