/** Whether a sheet is one of a district, of either form. */
export function isDistrictMark(mark: string): boolean {
  return /^(?:district|pledge)\./.test(mark);
}
