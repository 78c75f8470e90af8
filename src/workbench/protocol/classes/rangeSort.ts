import { notEmulated } from "../../objects/hostError";
import { sortRows } from "../../objects/sort";
import { placeOfRange, type ClassTable, type RangeState } from "../hostObject";
import { flagOf, wholeOf } from "./argument";

/** Excel.RangeSort, by one field. */
export const rangeSort: ClassTable<RangeState> = {
  type: "RangeSort",
  methods: {
    apply: (state, [fields, , hasHeaders, orientation], host) => {
      const [field, ...others] = (fields ?? []) as { key?: unknown; ascending?: unknown }[];
      if (!field || others.length > 0 || orientation === "Columns")
        throw notEmulated("RangeSort.apply by several fields or by columns");
      const place = placeOfRange(state);
      const head = hasHeaders === true ? 1 : 0;
      const body = { ...place, row: place.row + head, rowCount: place.rowCount - head };
      const column = place.column + wholeOf(field.key, "key");
      const ascending = flagOf(field.ascending ?? true, "ascending");
      sortRows(host.workbook, { id: state.worksheetId, place: body, column, ascending }, "addin");
    },
  },
};
