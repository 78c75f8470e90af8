import type { Plan } from "../../domain/plan";
import type { MessageKey, Messages } from "../../i18n/t";

/** What the 目标表 page is told: where to write, which indicators, which districts. */
export interface TargetsChoice {
  readonly place: "sheets" | "cells";
  /** For worksheets of our own: one or more of the assessed indicators. */
  readonly indicatorIds: readonly string[];
  /** For the selected cell: one indicator at a time. */
  readonly blockIndicatorId: string;
  readonly districtIds: readonly string[];
}

/** What every part of the form needs: the choice so far, and the way to change it. */
export interface ChoiceProps {
  readonly messages: Messages;
  readonly choice: TargetsChoice;
  readonly setChoice: (choice: TargetsChoice) => void;
}

/** Both tables on worksheets of their own; every district, should the user turn to the selected cell. */
export function firstChoice(plan: Plan): TargetsChoice {
  const indicatorIds = plan.annexes.map((annex) => annex.indicatorId);
  return {
    place: "sheets",
    indicatorIds,
    blockIndicatorId: indicatorIds[0] ?? "",
    districtIds: plan.districts.map((district) => district.id),
  };
}

/** What still has to be chosen before anything can be inserted; `null` when nothing. */
export function missingChoice({ place, indicatorIds, districtIds }: TargetsChoice): MessageKey | null {
  if (place === "sheets") return indicatorIds.length === 0 ? "targetsPage.chooseIndicator" : null;
  return districtIds.length === 0 ? "targetsPage.chooseDistrict" : null;
}

/** An item that was ticked or cleared. */
interface Ticked {
  readonly id: string;
  readonly isIn: boolean;
}

/** The list with the item in or out, in the order of `all`. */
export function withItem(all: readonly string[], chosen: readonly string[], { id, isIn }: Ticked): string[] {
  return all.filter((each) => (each === id ? isIn : chosen.includes(each)));
}
