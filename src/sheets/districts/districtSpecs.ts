import { countedDistricts } from "../../domain/countedDistricts";
import type { District, Plan } from "../../domain/plan";
import { PlanError } from "../../domain/planError";
import type { FoundSheet } from "../grid";
import type { SheetSpec, SheetSubject } from "../sheetSpec";
import { entrySheets } from "../workbookSheets";
import { directorySheet } from "./directorySheet";
import { directoryMark, districtMark, type DistrictForm } from "./districtMarks";
import { pledgeSheet } from "./pledgeSheet";
import { reportSheet } from "./reportSheet";

/** Which sheets a command for districts is about. */
export interface WishedDistricts {
  readonly form: DistrictForm;
  readonly districtIds: readonly string[];
}

/** The sheets that a command for districts describes. */
export interface DistrictSpecs {
  /** Those on which the others rest. */
  readonly base: readonly SheetSpec[];
  readonly directory: SheetSpec;
  /** One for each wished district, in the order of the plan. */
  readonly sheets: readonly SheetSpec[];
}

/** What the sheets of a command for districts are found again by: first those they rest on, then 目录, then the wished ones. */
export function districtSubjects(plan: Plan, wished: WishedDistricts): readonly SheetSubject[] {
  const own = wishedDistricts(plan, wished).map(({ id }) => districtMark(wished.form, id));
  return [...entrySheets(plan).subjects, ...[directoryMark, ...own].map((mark) => ({ mark, table: null }))];
}

/** What these sheets should hold. `listed` has the marks of the district sheets that 目录 is to show. */
export function districtSpecs(
  plan: Plan,
  wished: WishedDistricts,
  { found, listed }: { readonly found: (mark: string) => FoundSheet | null; readonly listed: ReadonlySet<string> },
): DistrictSpecs {
  const make = wished.form === "report" ? reportSheet : pledgeSheet;
  return {
    base: entrySheets(plan).describe(found),
    directory: directorySheet(plan, listed),
    sheets: wishedDistricts(plan, wished).map((district) => make(plan, district)),
  };
}

/** Refuses (`nothingSelected`) a wish for no district of the plan. */
function wishedDistricts(plan: Plan, { districtIds }: WishedDistricts): readonly District[] {
  const wished = new Set(districtIds);
  const districts = countedDistricts(plan).filter(({ id }) => wished.has(id));
  if (districts.length === 0) throw new PlanError("nothingSelected", districtIds.join("、"));
  return districts;
}
