/** The sheet of a district that follows its figures (完成情况表), or the one that is signed when the plan begins (责任状). */
export type DistrictForm = "report" | "pledge";

export const districtForms: readonly DistrictForm[] = ["report", "pledge"];

/** The mark of 目录. */
export const directoryMark = "directory";

const openings = { report: "district", pledge: "pledge" } as const satisfies Readonly<Record<DistrictForm, string>>;

/** Whether a mark is that of a district's sheet, of either form. */
export function isDistrictMark(mark: string): boolean {
  return Object.values(openings).some((opening) => mark.startsWith(`${opening}.`));
}

/** The mark by which the sheet of a district is found again: `district.qixing`. */
export function districtMark(form: DistrictForm, districtId: string): string {
  return `${openings[form]}.${districtId}`;
}
