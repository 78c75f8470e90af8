import { parseAddress } from "../../objects/address";
import { contains, intersection, type Area } from "../../objects/area";
import { HostError } from "../../objects/hostError";
import { addTable, findTable } from "../../objects/tables";
import { allTables, worksheetNamed } from "../../objects/workbook";
import type { Table, Worksheet } from "../../objects/worksheet";
import { placeOfRange, type ClassTable, type HostContext, type HostObject, type RangeState } from "../hostObject";
import { addressedRange } from "./addressedRange";
import { flagOf, rangeArgument, textOf, wholeOf } from "./argument";
import { tableObject } from "./table";

interface CollectionState {
  /** `null` is the whole workbook. */
  readonly worksheetId: string | null;
  /** Only tables that touch these cells. */
  readonly within?: Area;
  readonly fullyContained?: boolean;
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
