import { PlanError } from "../domain/planError";
import type { Look } from "./look";

/** Excel keeps one visible worksheet in every workbook: refuses (`onlySheets`) to take away all there are. */
export function refuseEmptying(
  worksheets: Look["worksheets"],
  leaving: readonly { readonly id: string; readonly name: string }[],
): void {
  const ids = new Set(leaving.map(({ id }) => id));
  if (ids.size === 0 || worksheets.some(({ id, isVisible }) => isVisible && !ids.has(id))) return;
  throw new PlanError("onlySheets", leaving.map(({ name }) => name).join("、"));
}
