import { area } from "../../objects/area";
import { HostError, notEmulated } from "../../objects/hostError";
import { rangeObject, type ClassTable } from "../hostObject";
import { wordOf } from "./argument";

/** Excel.Workbook: the root of every request. */
export const workbook: ClassTable<null> = {
  type: "Workbook",
  read: { name: () => "工作簿1.xlsx", readOnly: () => false },
  children: {
    worksheets: () => ({ type: "WorksheetCollection", state: null }),
    tables: () => ({ type: "TableCollection", state: { worksheetId: null } }),
    names: () => ({ type: "NamedItemCollection", state: { scope: null } }),
    settings: () => ({ type: "SettingCollection", state: null }),
    application: () => ({ type: "Application", state: null }),
    protection: () => ({ type: "WorkbookProtection", state: null }),
  },
  methods: {
    // Several areas: https://github.com/OfficeDev/office-js-docs-pr/issues/2477
    getSelectedRange: (_, __, host) => {
      if (host.workbook.isSelectionSplit) throw new HostError("InvalidSelection", "several areas");
      return rangeObject(host, host.workbook.activeWorksheetId, host.workbook.selection);
    },
    // The first cell of the selection: which of its cells is the active one is not modelled.
    getActiveCell: (_, __, host) => {
      const { row, column } = host.workbook.selection;
      return rangeObject(host, host.workbook.activeWorksheetId, area(row, column));
    },
    _RemoveReference: (_, [id], { ranges }) => void ranges.kept.delete(String(id)),
    _RemoveAllReferences: (_, __, { ranges }) => ranges.kept.clear(),
  },
};

/** Excel.Application. */
export const application: ClassTable<null> = {
  type: "Application",
  read: {
    calculationMode: (_, host) => host.workbook.calculationMode,
    calculationState: (_, host) => (host.workbook.isStale ? "Pending" : "Done"),
  },
  write: {
    calculationMode: (_, value, host) => {
      host.workbook.calculationMode = wordOf(
        value,
        ["Automatic", "AutomaticExceptTables", "Manual"],
        "calculationMode",
      );
    },
  },
  methods: {
    calculate: async (_, __, host) => {
      if (!host.workbook.calculator) throw notEmulated("calculation without a calculator: Application.calculate");
      await host.workbook.calculator.calculate();
      return null;
    },
    // Both only save Excel work until the next sync: nothing anyone could see differs.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** Excel.WorkbookProtection: the order and names of worksheets. */
export const workbookProtection: ClassTable<null> = {
  type: "WorkbookProtection",
  read: { protected: (_, host) => host.workbook.isStructureProtected },
  methods: {
    protect: (_, __, host) => void (host.workbook.isStructureProtected = true),
    unprotect: (_, __, host) => void (host.workbook.isStructureProtected = false),
  },
};
