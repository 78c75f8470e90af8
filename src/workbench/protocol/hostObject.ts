import type { Area } from "../objects/area";
import { HostError } from "../objects/hostError";
import { displaceArea } from "../objects/rewriteFormula";
import { displacementOf } from "../objects/structure";
import { worksheetOf, type Change, type WorkbookModel } from "../objects/workbook";
import type { Events } from "./events";
import type { Profile } from "./requirementSets";

/** An object a request speaks to: its class and what identifies it in the model. */
export interface HostObject {
  readonly type: string;
  readonly state: unknown;
}

/** What one class of Excel's objects can do here. Names as developers write them; anything absent is refused by name. */
export interface ClassTable<State> {
  readonly type: string;
  /** The id that the proxies remember the object by. */
  readonly identify?: (state: State, host: HostContext) => Readonly<Record<string, unknown>>;
  readonly read?: Readonly<Record<string, (state: State, host: HostContext) => unknown>>;
  readonly write?: Readonly<Record<string, (state: State, value: unknown, host: HostContext) => void>>;
  readonly children?: Readonly<Record<string, (state: State, host: HostContext) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (state: State, args: readonly unknown[], host: HostContext) => unknown>>;
  /** The members of a collection. */
  readonly items?: (state: State, host: HostContext) => HostObject[];
}

/** What the members of the class tables may use. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly profile: Profile;
  readonly events: Events;
  readonly ranges: RangeBook;
  readonly services: Services;
}

/** What the page around the host does for services that are not about the workbook. */
export interface Services {
  runtimeState: "Visible" | "Background" | "Inactive";
  startState: "Background" | "Inactive";
  onRuntimeState: (state: Services["runtimeState"]) => void;
  onFunctionResults: (results: readonly unknown[]) => void;
  onFunctionsReady: () => void;
}

/** A range someone holds: it moves with its cells, as ranges in Excel do; without `area` they were deleted. */
export interface RangeState {
  readonly worksheetId: string;
  area: Area | null;
  referenceId: string | null;
}

/** The ranges of the request being run, and those kept beyond it. */
export interface RangeBook {
  readonly live: Set<RangeState>;
  readonly kept: Map<string, RangeState>;
  nextReference: number;
}

/** A range object for these cells. */
export function rangeObject(host: HostContext, worksheetId: string, area: Area): HostObject {
  const state: RangeState = { worksheetId, area, referenceId: null };
  host.ranges.live.add(state);
  return { type: "Range", state };
}

/** The cells of a range that still exist. */
export function placeOfRange(range: RangeState): Area {
  if (!range.area) throw new HostError("InvalidReference", "its cells were deleted");
  return range.area;
}

/** Moves the ranges in use after cells came or went. */
export function moveRanges(workbook: WorkbookModel, ranges: RangeBook, change: Change): void {
  if ((change.kind !== "inserted" && change.kind !== "deleted") || !change.area || !change.shift || !change.worksheetId)
    return;
  const displacement = displacementOf(worksheetOf(workbook, change.worksheetId), change.area, change.shift);
  for (const range of new Set([...ranges.live, ...ranges.kept.values()])) {
    if (!range.area || range.worksheetId !== change.worksheetId) continue;
    const moved = displaceArea(range.area, displacement);
    if (moved !== "untouched") range.area = moved;
  }
}
