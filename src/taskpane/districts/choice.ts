import type { Plan } from "../../domain/plan";
import type { DistrictSheetsRequest } from "../../excel/districts/districtReport";
import type { DistrictForm } from "../../sheets/districts/districtMarks";
import type { FontChoice } from "../../sheets/fonts";
import type { Messages } from "../../i18n/t";

/** What the 县区表 page is told: which form, for which districts, how it looks. */
export interface DistrictsChoice {
  readonly form: DistrictForm;
  readonly isAll: boolean;
  /** Where not all are meant. */
  readonly districtIds: readonly string[];
  /** `null` are those that the workbook has. */
  readonly fonts: FontChoice | null;
  readonly colorsTabs: boolean;
}

/** What every part of the form needs: the choice so far, and the way to change it. */
export interface ChoiceProps {
  readonly messages: Messages;
  readonly choice: DistrictsChoice;
  readonly setChoice: (choice: DistrictsChoice) => void;
}

/** 完成情况表 for every district, fonts and tabs as they are. */
export const firstChoice: DistrictsChoice = {
  form: "report",
  isAll: true,
  districtIds: [],
  fonts: null,
  colorsTabs: false,
};

/** What is to be made, in the order of the plan. 责任状 shows no status, so its tab has no colour. */
export function requestOf({ districts }: Plan, choice: DistrictsChoice, fonts: FontChoice): DistrictSheetsRequest {
  const { form, isAll } = choice;
  const districtIds = districts.map(({ id }) => id).filter((id) => isAll || choice.districtIds.includes(id));
  return { form, districtIds, fonts: choice.fonts ?? fonts, colorsTabs: choice.colorsTabs && form === "report" };
}
