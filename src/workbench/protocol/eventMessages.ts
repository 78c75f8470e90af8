import { isWholeColumns, isWholeRows, type Area } from "../objects/area";
import { worksheetOf, type Change, type WorkbookModel } from "../objects/workbook";

/** The number of onCalculated on the wire. */
export const CALCULATED = 16;

/** One event of a worksheet as the page hears it. */
export interface Message {
  readonly type: number;
  readonly worksheetId: string | null;
  /** What becomes the payload's address. */
  readonly area: Area | null;
  readonly payload: object;
}

/** The events that a change of the workbook means; a change of format means none. */
export function messagesOf(workbook: WorkbookModel, change: Change): Message[] {
  const { kind, worksheetId, area } = change;
  const source = sourceOf(change);
  const message = (type: number, payload: object): Message => ({ type, worksheetId, area, payload });
  switch (kind) {
    case "cells":
      return change.origin === "calculation" ? [message(CALCULATED, {})] : [message(10, edited(change, "RangeEdited"))];
    case "inserted":
    case "deleted":
      return [message(10, edited(change, changeTypeOf(change)))];
    case "sorted":
      return [message(19, { source }), message(10, edited(change, "RangeEdited"))];
    case "worksheetAdded":
    case "worksheetDeleted":
      return [message(kind === "worksheetAdded" ? 13 : 15, { source })];
    case "worksheetActivated":
      return [{ ...message(12, {}), worksheetId: String(change.before) }, message(11, {})];
    case "worksheetRenamed":
      return [message(25, { source, nameBefore: change.before, nameAfter: change.after })];
    case "selection":
      return [message(14, {})];
    case "protection":
      return [message(24, { source, isProtected: isProtected(workbook, change) })];
    default:
      return [];
  }
}

function edited(change: Change, changeType: string): object {
  const { before, after, origin, shift } = change;
  const isSingle = before !== undefined || after !== undefined;
  const values = {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
  return {
    changeType,
    source: sourceOf(change),
    triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: shift ? `ShiftCell${shift}` : "None",
    ...(isSingle ? values : {}),
  };
}

const sourceOf = ({ origin }: Change): string => (origin === "coauthor" ? "Remote" : "Local");

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
