import type { Area } from "../../objects/area";
import { HostError } from "../../objects/hostError";
import { bodyOf, changeTable, convertToRange, deleteTable, findTable, resizeTable } from "../../objects/tables";
import type { Table, Worksheet } from "../../objects/worksheet";
import {
  placeOfRange,
  rangeObject,
  type ClassTable,
  type HostContext,
  type HostObject,
  type RangeState,
} from "../hostObject";
import { addressedRange } from "./addressedRange";
import { flagOf, rangeArgument, textOf } from "./argument";

interface TableState {
  readonly tableId: string;
}

/** A table as requests name it. */
export function tableObject({ id }: Table): HostObject {
  return { type: "Table", state: { tableId: id } };
}

/** Excel.Table. */
export const table: ClassTable<TableState> = {
  type: "Table",
  identify: ({ tableId }, host) => ({ Id: existing({ tableId }, host).table.id }),
  read: {
    id: (state, host) => existing(state, host).table.id,
    name: (state, host) => existing(state, host).table.name,
    style: (state, host) => existing(state, host).table.style,
    showHeaders: (state, host) => existing(state, host).table.showHeaders,
    showTotals: (state, host) => existing(state, host).table.showTotals,
    showFilterButton: (state, host) => existing(state, host).table.showFilterButton,
    showBandedRows: (state, host) => existing(state, host).table.showBandedRows,
    showBandedColumns: (state, host) => existing(state, host).table.showBandedColumns,
    highlightFirstColumn: (state, host) => existing(state, host).table.highlightFirstColumn,
    highlightLastColumn: (state, host) => existing(state, host).table.highlightLastColumn,
  },
  write: {
    name: (state, value, host) => change(state, { name: value as string }, host),
    style: (state, value, host) => change(state, { style: textOf(value, "style") }, host),
    showHeaders: (state, value, host) => change(state, { showHeaders: flagOf(value, "showHeaders") }, host),
    showTotals: (state, value, host) => change(state, { showTotals: flagOf(value, "showTotals") }, host),
    showFilterButton: (state, value, host) =>
      change(state, { showFilterButton: flagOf(value, "showFilterButton") }, host),
    showBandedRows: (state, value, host) => change(state, { showBandedRows: flagOf(value, "showBandedRows") }, host),
    showBandedColumns: (state, value, host) =>
      change(state, { showBandedColumns: flagOf(value, "showBandedColumns") }, host),
    highlightFirstColumn: (state, value, host) => change(state, { highlightFirstColumn: flagOf(value, "flag") }, host),
    highlightLastColumn: (state, value, host) => change(state, { highlightLastColumn: flagOf(value, "flag") }, host),
  },
  children: {
    worksheet: (state, host) => ({ type: "Worksheet", state: { worksheetId: existing(state, host).worksheet.id } }),
  },
  methods: {
    getRange: (state, _, host) => part(state, host, (one) => one.area),
    getHeaderRowRange: (state, _, host) => part(state, host, (one) => ({ ...one.area, rowCount: 1 })),
    getDataBodyRange: (state, _, host) => part(state, host, bodyOf),
    resize: (state, [address], host) => {
      const { worksheet, table: one } = existing(state, host);
      const range = rangeArgument(address) ?? (addressedRange(host, worksheet.id, address).state as RangeState);
      if (range.worksheetId !== worksheet.id) throw new HostError("InvalidArgument", "another worksheet");
      resizeTable(host.workbook, one.id, placeOfRange(range), "addin");
    },
    convertToRange: (state, _, host) => {
      const { worksheet } = existing(state, host);
      return rangeObject(host, worksheet.id, convertToRange(host.workbook, state.tableId, "addin"));
    },
    delete: (state, _, host) => deleteTable(host.workbook, state.tableId, "addin"),
  },
};

function existing({ tableId }: TableState, { workbook }: HostContext): { worksheet: Worksheet; table: Table } {
  const one = findTable(workbook, tableId);
  if (!one) throw new HostError("ItemNotFound", tableId);
  return one;
}

function change({ tableId }: TableState, changes: Parameters<typeof changeTable>[2], { workbook }: HostContext): void {
  changeTable(workbook, tableId, changes, "addin");
}

function part(state: TableState, host: HostContext, give: (one: Table) => Area): HostObject {
  const { worksheet, table: one } = existing(state, host);
  return rangeObject(host, worksheet.id, Object.freeze(give(one)));
}
