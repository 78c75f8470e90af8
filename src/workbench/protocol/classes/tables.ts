import { parseAddress } from "../../objects/address";
import { contains, intersection, type Area } from "../../objects/area";
import { HostError } from "../../objects/hostError";
import {
  addTable,
  bodyOf,
  changeTable,
  convertToRange,
  deleteTable,
  findTable,
  resizeTable,
} from "../../objects/tables";
import { allTables, worksheetNamed } from "../../objects/workbook";
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
import { flagOf, rangeArgument, textOf, wholeOf } from "./argument";

interface CollectionState {
  /** `null` is the whole workbook. */
  readonly worksheetId: string | null;
  /** Only tables that touch these cells. */
  readonly within?: Area;
  readonly fullyContained?: boolean;
}

interface TableState {
  readonly tableId: string;
}

/** Excel.TableCollection, of the workbook or of one worksheet. */
export const tables: ClassTable<CollectionState> = {
  type: "TableCollection",
  read: { count: (state, host) => found(state, host).length },
  items: (state, host) => found(state, host).map(({ table: one }) => tableObject(one)),
  methods: {
    add: (state, [address, hasHeaders], host) => {
      const { worksheetId, place } = target(state, address, host);
      return tableObject(
        addTable(host.workbook, { id: worksheetId, place, hasHeaders: flagOf(hasHeaders, "hasHeaders") }, "addin"),
      );
    },
    getCount: (state, _, host) => found(state, host).length,
    getItem: (state, [key], host) => {
      const one = matching(state, key, host);
      if (!one) throw new HostError("ItemNotFound", String(key));
      return one;
    },
    getItemAt: (state, [index], host) => {
      const one = found(state, host)[wholeOf(index, "index")];
      if (!one) throw new HostError("InvalidArgument", "index");
      return tableObject(one.table);
    },
    getItemOrNullObject: (state, [key], host) => matching(state, key, host),
  },
};

/** Excel.TableScopedCollection: the tables that touch a range. */
export const scopedTables: ClassTable<CollectionState> = {
  type: "TableScopedCollection",
  items: tables.items,
  methods: {
    getCount: (state, _, host) => found(state, host).length,
    getItem: (state, [key], host) => tables.methods?.getItem?.(state, [key], host),
    getFirst: (state, _, host) => {
      const [first] = found(state, host);
      if (!first) throw new HostError("ItemNotFound", "no table");
      return tableObject(first.table);
    },
  },
};

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
      resizeTable(host.workbook, one.id, target({ worksheetId: worksheet.id }, address, host).place, "addin");
    },
    convertToRange: (state, _, host) => {
      const { worksheet } = existing(state, host);
      return rangeObject(host, worksheet.id, convertToRange(host.workbook, state.tableId, "addin"));
    },
    delete: (state, _, host) => deleteTable(host.workbook, state.tableId, "addin"),
  },
};

const tableObject = ({ id }: Table): HostObject => ({ type: "Table", state: { tableId: id } });

function existing({ tableId }: TableState, { workbook }: HostContext): { worksheet: Worksheet; table: Table } {
  const one = findTable(workbook, tableId);
  if (!one) throw new HostError("ItemNotFound", tableId);
  return one;
}

function found(
  { worksheetId, within, fullyContained }: CollectionState,
  { workbook }: HostContext,
): { worksheet: Worksheet; table: Table }[] {
  return allTables(workbook).filter(({ worksheet, table: one }) => {
    if (worksheetId !== null && worksheet.id !== worksheetId) return false;
    return !within || (fullyContained ? contains(within, one.area) : intersection(within, one.area) !== null);
  });
}

function matching(state: CollectionState, key: unknown, host: HostContext): HostObject | null {
  const one = findTable(host.workbook, textOf(key, "table"));
  return one && found(state, host).some(({ table: other }) => other.id === one.table.id)
    ? tableObject(one.table)
    : null;
}

function change({ tableId }: TableState, changes: Parameters<typeof changeTable>[2], { workbook }: HostContext): void {
  changeTable(workbook, tableId, changes, "addin");
}

function part(state: TableState, host: HostContext, give: (one: Table) => Area): HostObject {
  const { worksheet, table: one } = existing(state, host);
  return rangeObject(host, worksheet.id, Object.freeze(give(one)));
}

function target(
  { worksheetId }: CollectionState,
  address: unknown,
  host: HostContext,
): { worksheetId: string; place: Area } {
  const sheetName = typeof address === "string" ? parseAddress(address).sheet : null;
  const named = sheetName === null ? null : worksheetNamed(host.workbook, sheetName);
  const owner = named?.id ?? worksheetId ?? host.workbook.activeWorksheetId;
  const range = rangeArgument(address) ?? (addressedRange(host, owner, address).state as RangeState);
  if (worksheetId !== null && range.worksheetId !== worksheetId)
    throw new HostError("InvalidArgument", "another worksheet");
  return { worksheetId: range.worksheetId, place: placeOfRange(range) };
}
