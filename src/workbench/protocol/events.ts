import { addressOf } from "../objects/address";
import { isWholeColumns, isWholeRows } from "../objects/area";
import { worksheetOf, type Change, type WorkbookModel } from "../objects/workbook";

/** One message to the page: `[category, type, target, payload as JSON]`. */
export type PushEntry = readonly [number, number, string, string];

const OBJECT_EVENT = 65536;
const RUNTIME_VISIBILITY = 65539;
/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Events of worksheets: the name in the register methods -> the developer's name and the number on the wire. */
export const worksheetEvents: Readonly<Record<string, { readonly name: string; readonly type: number }>> = {
  DataChangedEvent: { name: "onChanged", type: 10 },
  ActivatedEvent: { name: "onActivated", type: 11 },
  DeactivatedEvent: { name: "onDeactivated", type: 12 },
  AddedEvent: { name: "onAdded", type: 13 },
  SelectionChangedEvent: { name: "onSelectionChanged", type: 14 },
  DeletedEvent: { name: "onDeleted", type: 15 },
  CalculatedEvent: { name: "onCalculated", type: 16 },
  RowSortedEvent: { name: "onRowSorted", type: 19 },
  ProtectionChangedEvent: { name: "onProtectionChanged", type: 24 },
  EventNameChanged: { name: "onNameChanged", type: 25 },
};

/** Which events the page listens to, and what is on its way there. */
export interface Events {
  readonly registered: Set<string>;
  readonly listeners: Set<(entries: readonly PushEntry[]) => void>;
  pending: PushEntry[];
}

/** No event registered, nobody listening. */
export function createEvents(): Events {
  return { registered: new Set(), listeners: new Set(), pending: [] };
}

/** Remembers or forgets that the page listens to an event of a target. */
export function register(events: Events, type: number, target: string, isOn: boolean): void {
  if (isOn) events.registered.add(`${type} ${target}`);
  else events.registered.delete(`${type} ${target}`);
}

/** Sends the page what a change of the workbook means to it, once the current request has been answered. */
export function pushChange(workbook: WorkbookModel, events: Events, change: Change): void {
  for (const { type, payload } of messagesOf(workbook, change)) {
    const text = JSON.stringify({ worksheetId: change.worksheetId, ...payload });
    const targets = [change.worksheetId ?? "", WORKBOOK_TARGET].filter((target) =>
      events.registered.has(`${type} ${target}`),
    );
    push(events, ...targets.map((target): PushEntry => [OBJECT_EVENT, type, target, text]));
  }
}

/** Tells the page that its pane was shown or hidden. */
export function pushVisibility(events: Events, isVisible: boolean): void {
  push(events, [
    OBJECT_EVENT,
    RUNTIME_VISIBILITY,
    "",
    JSON.stringify({ visibility: isVisible ? "Visible" : "Hidden" }),
  ]);
}

/** Queues messages; they leave together. */
export function push(events: Events, ...entries: PushEntry[]): void {
  if (entries.length === 0) return;
  const isFirst = events.pending.length === 0;
  events.pending.push(...entries);
  if (isFirst) setTimeout(() => flush(events), 0);
}

function flush(events: Events): void {
  const entries = events.pending;
  events.pending = [];
  for (const listener of [...events.listeners]) listener(entries);
}

interface Message {
  readonly type: number;
  readonly payload: object;
}

// Nobody else works in this workbook.
const source = "Local";

function messagesOf(workbook: WorkbookModel, change: Change): Message[] {
  const address = change.area ? addressOf(change.area) : "";
  switch (change.kind) {
    case "cells":
      return change.origin === "calculation" ? [{ type: 16, payload: { address } }] : [changed(change, "RangeEdited")];
    case "inserted":
    case "deleted":
      return [changed(change, changeTypeOf(change))];
    case "sorted":
      return [{ type: 19, payload: { address, source } }, changed(change, "RangeEdited")];
    case "worksheetAdded":
    case "worksheetDeleted":
      return [{ type: change.kind === "worksheetAdded" ? 13 : 15, payload: { source } }];
    case "worksheetActivated":
      return [{ type: 11, payload: {} }];
    case "worksheetRenamed":
      return [{ type: 25, payload: { source, nameBefore: change.before, nameAfter: change.after } }];
    case "selection":
      return [{ type: 14, payload: { address } }];
    case "protection":
      return [{ type: 24, payload: { source, isProtected: isProtected(workbook, change) } }];
    default:
      return [];
  }
}

function changed(change: Change, changeType: string): Message {
  const { area, before, after, origin, shift } = change;
  const isSingle = before !== undefined || after !== undefined;
  const values = {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
  const payload = {
    address: area ? addressOf(area) : "",
    changeType,
    source,
    triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: shift ? `ShiftCell${shift}` : "None",
    ...(isSingle ? values : {}),
  };
  return { type: 10, payload };
}

function changeTypeOf({ kind, area }: Change): string {
  const what = area && isWholeRows(area) ? "Row" : area && isWholeColumns(area) ? "Column" : "Cell";
  return what + (kind === "inserted" ? "Inserted" : "Deleted");
}

function typeOf(value: unknown): string {
  if (value === "" || value === null || value === undefined) return "Empty";
  return { number: "Double", boolean: "Boolean" }[typeof value as string] ?? "String";
}

const isProtected = (workbook: WorkbookModel, { worksheetId }: Change): boolean =>
  worksheetId !== null && worksheetOf(workbook, worksheetId).protection !== null;
