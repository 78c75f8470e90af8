import { area, type Area } from "./area";
import { createWorksheet, type Table, type Worksheet } from "./worksheet";
import { HostError } from "./hostError";

/** The workbook behind the emulated Excel: the only truth, which the grid shows and the add-in's requests change. */
export interface WorkbookModel {
  worksheets: Worksheet[];
  names: DefinedName[];
  readonly settings: Map<string, unknown>;
  activeWorksheetId: string;
  selection: Area;
  /** Several areas are selected, of which `selection` is the last. */
  isSelectionSplit: boolean;
  isEditingCell: boolean;
  isStructureProtected: boolean;
  calculationMode: "Automatic" | "Manual" | "AutomaticExceptTables";
  /** Formulas may show old results until the calculator has run. */
  isStale: boolean;
  calculator: Calculator | null;
  readonly listeners: Set<(change: Change) => void>;
  nextId: number;
}

export interface DefinedName {
  readonly name: string;
  /** `null` is the whole workbook. */
  readonly worksheetId: string | null;
  /** `='目标-拥有量'!$A$1`, `=LAMBDA(…)`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** Calculates every formula and hands the results to `setCalculated` before the promise settles. */
export interface Calculator {
  calculate(): Promise<void>;
}

/** Who changed something. A co-author works in the same workbook elsewhere. */
export type Origin = "addin" | "user" | "coauthor" | "calculation";

export type ChangeKind =
  | "cells"
  | "format"
  | "columnWidth"
  | "rowHeight"
  | "inserted"
  | "deleted"
  | "sorted"
  | "worksheetAdded"
  | "worksheetDeleted"
  | "worksheetRenamed"
  | "worksheetMoved"
  | "worksheetActivated"
  | "worksheetLook"
  | "protection"
  | "tables"
  | "charts"
  | "names"
  | "settings"
  | "selection"
  | "editing";

/** One thing that happened. `area` is where; for `inserted` and `deleted` the cells that came or went. */
export interface Change {
  readonly kind: ChangeKind;
  readonly origin: Origin;
  readonly worksheetId: string | null;
  readonly area: Area | null;
  /** Which way the neighbours went, for `inserted` (Down, Right) and `deleted` (Up, Left). */
  readonly shift?: Shift;
  /** Values of a single edited cell, names of a renamed worksheet, the id of the worksheet left for an activated one. */
  readonly before?: unknown;
  readonly after?: unknown;
}

export type Shift = "Down" | "Right" | "Up" | "Left";

export interface WorkbookOptions {
  readonly worksheetNames?: readonly string[];
}

/** A new workbook with one empty worksheet, or with the worksheets named. */
export function createWorkbook(options: WorkbookOptions = {}): WorkbookModel {
  const names = options.worksheetNames ?? ["Sheet1"];
  const worksheets = names.map((name, i) => createWorksheet(worksheetId(i + 1), name));
  return {
    worksheets,
    names: [],
    settings: new Map(),
    activeWorksheetId: worksheetId(1),
    selection: area(0, 0),
    isSelectionSplit: false,
    isEditingCell: false,
    isStructureProtected: false,
    calculationMode: "Automatic",
    isStale: false,
    calculator: null,
    listeners: new Set(),
    nextId: names.length + 1,
  };
}

/** A worksheet id in the form Excel's have. */
export function worksheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** Calls the listener after every change; the result stops it. */
export function subscribe(workbook: WorkbookModel, listener: (change: Change) => void): () => void {
  workbook.listeners.add(listener);
  return () => workbook.listeners.delete(listener);
}

/** What can change the result of a formula. */
const withEffect: readonly ChangeKind[] = [
  "cells",
  "inserted",
  "deleted",
  "sorted",
  "worksheetAdded",
  "worksheetDeleted",
  "worksheetRenamed",
  "tables",
  "names",
];

/** Tells every listener, in the order they came. */
export function announce(workbook: WorkbookModel, change: Change): void {
  if (change.origin !== "calculation" && withEffect.includes(change.kind)) workbook.isStale = true;
  for (const listener of [...workbook.listeners]) listener(Object.freeze(change));
}

/** The worksheet with this id. */
export function worksheetOf(workbook: WorkbookModel, id: string): Worksheet {
  const found = workbook.worksheets.find((worksheet) => worksheet.id === id);
  if (!found) throw new HostError("ItemNotFound", id);
  return found;
}

/** The worksheet of this name, in any case, as Excel compares; `null` when there is none. */
export function worksheetNamed(workbook: WorkbookModel, name: string): Worksheet | null {
  const wanted = name.toUpperCase();
  return workbook.worksheets.find((worksheet) => worksheet.name.toUpperCase() === wanted) ?? null;
}

/** All tables of the workbook with the worksheet they stand on. */
export function allTables(workbook: WorkbookModel): { worksheet: Worksheet; table: Table }[] {
  return workbook.worksheets.flatMap((worksheet) => worksheet.tables.map((table) => ({ worksheet, table })));
}
