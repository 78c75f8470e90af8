/** The mark by which the 完成数 sheet of an indicator is found again. */
export function actualsMark(indicatorId: string): string {
  return `actuals.${indicatorId}`;
}

/** The mark by which the sheet with an indicator's targets is found again. */
export function targetsMark(indicatorId: string): string {
  return `targets.${indicatorId}`;
}
