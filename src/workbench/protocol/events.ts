import { addressOf } from "../objects/address";
import { bounding } from "../objects/area";
import type { Change, WorkbookModel } from "../objects/workbook";
import { CALCULATED, messagesOf, type Message } from "./eventMessages";

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
  CalculatedEvent: { name: "onCalculated", type: CALCULATED },
  RowSortedEvent: { name: "onRowSorted", type: 19 },
  ProtectionChangedEvent: { name: "onProtectionChanged", type: 24 },
  EventNameChanged: { name: "onNameChanged", type: 25 },
};

/** Which events the page listens to, and what is on its way there. */
export interface Events {
  /** How many times each event of a target is listened to: every proxy object registers and unregisters for itself. */
  readonly registered: Map<string, number>;
  readonly listeners: Set<(entries: readonly PushEntry[]) => void>;
  pending: (PushEntry | Message)[];
}

/** No event registered, nobody listening. */
export function createEvents(): Events {
  return { registered: new Map(), listeners: new Set(), pending: [] };
}

/** Remembers or forgets that the page listens to an event of a target. */
export function register({ registered }: Events, type: number, target: string, isOn: boolean): void {
  const key = `${type} ${target}`;
  const count = (registered.get(key) ?? 0) + (isOn ? 1 : -1);
  if (count > 0) registered.set(key, count);
  else registered.delete(key);
}

/** Sends the page what a change of the workbook means to it, once the current request has been answered. */
export function pushChange(workbook: WorkbookModel, events: Events, change: Change): void {
  for (const message of messagesOf(workbook, change)) {
    const isHeard = targetsOf(message).some((target) => events.registered.has(`${message.type} ${target}`));
    if (isHeard && !isCalculatedAgain(events, message)) push(events, message);
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
export function push(events: Events, ...messages: (PushEntry | Message)[]): void {
  if (messages.length === 0) return;
  const isFirst = events.pending.length === 0;
  events.pending.push(...messages);
  if (isFirst) setTimeout(() => flush(events), 0);
}

function flush(events: Events): void {
  const entries = events.pending.flatMap((message) => ("type" in message ? entriesOf(events, message) : [message]));
  events.pending = [];
  for (const listener of [...events.listeners]) listener(entries);
}

// Who stopped listening since then hears nothing.
function entriesOf({ registered }: Events, message: Message): PushEntry[] {
  const { type, worksheetId, area, payload } = message;
  const text = JSON.stringify({ worksheetId, ...(area ? { address: addressOf(area) } : {}), ...payload });
  return targetsOf(message)
    .filter((target) => registered.has(`${type} ${target}`))
    .map((target): PushEntry => [OBJECT_EVENT, type, target, text]);
}

const targetsOf = ({ worksheetId }: Message): string[] => [worksheetId ?? "", WORKBOOK_TARGET];

/** Excel tells a calculation of a worksheet once, however many cells it changed: a second one joins the first. */
function isCalculatedAgain(events: Events, { type, worksheetId, area }: Message): boolean {
  if (type !== CALCULATED || !area) return false;
  const at = events.pending.findIndex(
    (one) => "type" in one && one.type === CALCULATED && one.worksheetId === worksheetId,
  );
  const before = events.pending[at];
  if (!before || !("type" in before) || !before.area) return false;
  events.pending[at] = { ...before, area: bounding(before.area, area) };
  return true;
}
