import type { ImportedFigure } from "../../domain/importChanges";
import type { Plan } from "../../domain/plan";
import { PlanError } from "../../domain/planError";
import { storedFigure } from "../../domain/importChanges";
import { periodLabel } from "../../i18n/periodLabel";
import { word } from "../../i18n/sheetWords";
import { zhCN } from "../../i18n/zhCN";
import { readActuals, type ReadActuals } from "../actuals/readActuals";
import type { FoundSheet } from "../grid";
import { actualsMark } from "../sheetMarks";
import { reportedIndicators } from "../workbookSheets";
import { isAsSeen } from "./givenContents";

/** What the 完成数 sheets say now, by indicator; without an entry where there is no such sheet. */
export type ReadSheets = ReadonlyMap<string, ReadActuals>;

/** Reads the sheets of the figures' indicators. Refuses one that cannot be read. */
export function readImportedSheets(plan: Plan, found: (mark: string) => FoundSheet | null): ReadSheets {
  return new Map(
    reportedIndicators(plan).flatMap((indicator) => {
      const sheet = found(actualsMark(indicator.id));
      return sheet ? [[indicator.id, readActuals(plan, indicator, sheet)] as const] : [];
    }),
  );
}

/** How many changed cells a refusal names; the rest is a count. */
const namedCells = 20;

/**
 * Refuses (`changedSincePreview`) what someone changed since the user agreed to the figures, and (`rowNotCounted`)
 * figures of a district whose row would not count them.
 */
export function refuseUnseen(plan: Plan, figures: readonly ImportedFigure[], read: ReadSheets): void {
  const changed = figures.filter((figure) => !isAsSeen(figure, read.get(figure.indicatorId) ?? null));
  if (changed.length > 0) {
    const named = changed.slice(0, namedCells).map((figure) => unseen(plan, figure, read));
    const given = named.join("；") + (changed.length > namedCells ? "…" : "");
    throw new PlanError("changedSincePreview", given, { count: String(changed.length) });
  }
  const lost = figures.filter(({ indicatorId, districtId }) => read.get(indicatorId)?.uncounted.has(districtId));
  const names = plan.districts.filter(({ id }) => lost.some(({ districtId }) => districtId === id));
  if (names.length > 0) throw new PlanError("rowNotCounted", names.map(({ name }) => name).join("、"));
}

/** 拥有量 灵川县 2019年6月末：预览时 130，现为 131 */
function unseen(plan: Plan, figure: ImportedFigure, read: ReadSheets): string {
  const now = storedFigure(read.get(figure.indicatorId)?.table ?? null, figure);
  return word("importing.changed", { cell: figureName(plan, figure), before: shown(figure.before), now: shown(now) });
}

/** 拥有量 灵川县 2019年6月末 */
function figureName(plan: Plan, { indicatorId, districtId, period }: ImportedFigure): string {
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  const district = plan.districts.find(({ id }) => id === districtId);
  const label = periodLabel(zhCN, indicator?.kind ?? "stock", period);
  return `${indicator?.shortName ?? indicatorId} ${district?.name ?? districtId} ${label}`;
}

function shown({ value, isInvalid, isPreliminary }: ImportedFigure["before"]): string {
  if (isInvalid) return word("importing.invalid");
  if (value === null) return word("importing.blank");
  return isPreliminary ? word("importing.preliminary", { value }) : String(value);
}
