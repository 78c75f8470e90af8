import { area, MAX_COLUMNS, MAX_ROWS } from "../../objects/area";
import { HostError } from "../../objects/hostError";
import { setLook } from "../../objects/view";
import { worksheetOf } from "../../objects/workbook";
import { rangeObject, type ClassTable, type HostContext, type HostObject } from "../hostObject";
import { placeGiven } from "./addressedRange";
import { wholeOf } from "./argument";
import type { WorksheetState } from "./worksheet";

/** Excel.WorksheetFreezePanes. */
export const freezePanes: ClassTable<WorksheetState> = {
  type: "WorksheetFreezePanes",
  methods: {
    freezeRows: (state, [count], host) => freeze(state, { rows: wholeOf(count, "count", 0), columns: 0 }, host),
    freezeColumns: (state, [count], host) => freeze(state, { rows: 0, columns: wholeOf(count, "count", 0) }, host),
    freezeAt: (state, [given], host) => {
      const place = placeGiven(host, state.worksheetId, given);
      if (place.row !== 0 || place.column !== 0) throw new HostError("InvalidArgument", "frozen cells begin at A1");
      const rows = place.rowCount === MAX_ROWS ? 0 : place.rowCount;
      freeze(state, { rows, columns: place.columnCount === MAX_COLUMNS ? 0 : place.columnCount }, host);
    },
    unfreeze: (state, _, host) => freeze(state, { rows: 0, columns: 0 }, host),
    getLocation: (state, _, host) => {
      const location = frozen(state, host);
      if (!location) throw new HostError("ItemNotFound", "nothing is frozen");
      return location;
    },
    getLocationOrNullObject: (state, _, host) => frozen(state, host),
  },
};

function freeze(
  { worksheetId }: WorksheetState,
  split: { rows: number; columns: number },
  { workbook }: HostContext,
): void {
  setLook(workbook, worksheetId, { freeze: split.rows + split.columns === 0 ? null : Object.freeze(split) }, "addin");
}

function frozen(state: WorksheetState, host: HostContext): HostObject | null {
  const split = worksheetOf(host.workbook, state.worksheetId).freeze;
  return (
    split && rangeObject(host, state.worksheetId, area(0, 0, split.rows || MAX_ROWS, split.columns || MAX_COLUMNS))
  );
}
