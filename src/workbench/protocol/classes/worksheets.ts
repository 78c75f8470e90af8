import { HostError } from "../../objects/hostError";
import { worksheetNamed, worksheetOf, type WorkbookModel } from "../../objects/workbook";
import type { Worksheet } from "../../objects/worksheet";
import { addWorksheet } from "../../objects/worksheets";
import { WORKBOOK_TARGET } from "../events";
import type { ClassTable, HostObject } from "../hostObject";
import { eventMethods } from "./eventMethods";

const events = [
  "onChanged",
  "onActivated",
  "onDeactivated",
  "onAdded",
  "onDeleted",
  "onSelectionChanged",
  "onCalculated",
  "onRowSorted",
  "onProtectionChanged",
  "onNameChanged",
];

/** Excel.WorksheetCollection. */
export const worksheets: ClassTable<null> = {
  type: "WorksheetCollection",
  items: (_, { workbook }) => workbook.worksheets.map(worksheetObject),
  methods: {
    ...eventMethods<null>("WorksheetCollection", events, () => WORKBOOK_TARGET),
    add: (_, [name], { workbook }) => worksheetObject(addWorksheet(workbook, (name ?? null) as string | null, "addin")),
    getItem: (_, [key], { workbook }) => {
      const found = findWorksheet(workbook, key);
      if (!found) throw new HostError("ItemNotFound", String(key));
      return worksheetObject(found);
    },
    getItemOrNullObject: (_, [key], { workbook }) => {
      const found = findWorksheet(workbook, key);
      return found && worksheetObject(found);
    },
    getActiveWorksheet: (_, __, { workbook }) => worksheetObject(worksheetOf(workbook, workbook.activeWorksheetId)),
    getCount: (_, [visibleOnly], { workbook }) => shown(workbook, visibleOnly).length,
    getFirst: (_, [visibleOnly], { workbook }) => worksheetObject(existing(shown(workbook, visibleOnly)[0])),
    getLast: (_, [visibleOnly], { workbook }) => worksheetObject(existing(shown(workbook, visibleOnly).pop())),
  },
};

/** A worksheet as requests name it. */
export function worksheetObject({ id }: Worksheet): HostObject {
  return { type: "Worksheet", state: { worksheetId: id } };
}

function findWorksheet(workbook: WorkbookModel, key: unknown): Worksheet | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument", "worksheet");
  return workbook.worksheets.find(({ id }) => id === key) ?? worksheetNamed(workbook, key);
}

function shown(workbook: WorkbookModel, visibleOnly: unknown): Worksheet[] {
  return workbook.worksheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
}

function existing(worksheet: Worksheet | undefined): Worksheet {
  if (!worksheet) throw new HostError("ItemNotFound");
  return worksheet;
}
