import type { Period } from "../domain/period";
import type { Plan } from "../domain/plan";
import { zhCN } from "../i18n/zhCN";
import type { SheetSet, SheetSpec } from "./sheetSpec";
import { targetSheet } from "./targetSheet";
import { entrySheets, monitoringSheets } from "./workbookSheets";

/** Which of our sheets a page or a ribbon button is about: what a preview asks, and what is written after its answer. */
export type SheetsRequest =
  | { readonly kind: "targets"; readonly indicatorIds: readonly string[] }
  /** `added` is a date that is to get a column. */
  | { readonly kind: "entry"; readonly added: Period | null }
  | { readonly kind: "monitoring" };

/** The sheets of a request. They are Chinese documents whatever the language of the pane. */
export function requestedSheets(plan: Plan, request: SheetsRequest): SheetSet | readonly SheetSpec[] {
  switch (request.kind) {
    case "targets":
      return request.indicatorIds.map((indicatorId) => targetSheet(plan, indicatorId, zhCN));
    case "entry":
      return entrySheets(plan, request.added ? [request.added] : []);
    case "monitoring":
      return monitoringSheets(plan);
  }
}
