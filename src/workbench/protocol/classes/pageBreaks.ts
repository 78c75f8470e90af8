import { area } from "../../objects/area";
import { HostError } from "../../objects/hostError";
import { setPage } from "../../objects/view";
import { worksheetOf } from "../../objects/workbook";
import { rangeObject, type ClassTable, type HostContext, type HostObject } from "../hostObject";
import { placeGiven } from "./addressedRange";
import type { WorksheetState } from "./worksheet";

interface BreakState extends WorksheetState {
  readonly row: number;
}

/** Excel.PageBreakCollection of the breaks between rows that somebody set. */
export const pageBreaks: ClassTable<WorksheetState> = {
  type: "PageBreakCollection",
  items: (state, host) => rowsOf(state, host).map((row) => breakObject(state, row)),
  methods: {
    add: (state, [given], host) => {
      const { row } = placeGiven(host, state.worksheetId, given);
      if (row === 0) throw new HostError("InvalidArgument", "no page ends above the first row");
      const others = rowsOf(state, host).filter((other) => other !== row);
      setRows(state, [...others, row], host);
      return breakObject(state, row);
    },
    getCount: (state, _, host) => rowsOf(state, host).length,
    // By index, as the developer asks, or by the id under which the proxies remember a break.
    getItem: (state, [key], host) => {
      const rows = rowsOf(state, host);
      const row = typeof key === "number" ? rows[key] : rows.find((one) => idOf(one) === key);
      if (row === undefined) throw new HostError("ItemNotFound", String(key));
      return breakObject(state, row);
    },
    removePageBreaks: (state, _, host) => setRows(state, [], host),
  },
};

/** Excel.PageBreak. */
export const pageBreak: ClassTable<BreakState> = {
  type: "PageBreak",
  identify: ({ row }) => ({ _Id: idOf(row) }),
  read: { rowIndex: (state, host) => existing(state, host), columnIndex: () => 0 },
  methods: {
    delete: (state, _, host) => {
      const gone = existing(state, host);
      setRows(
        state,
        rowsOf(state, host).filter((row) => row !== gone),
        host,
      );
    },
    getCellAfterBreak: (state, _, host) => rangeObject(host, state.worksheetId, area(existing(state, host), 0)),
  },
};

const idOf = (row: number): string => `row ${row}`;
const breakObject = ({ worksheetId }: WorksheetState, row: number): HostObject => ({
  type: "PageBreak",
  state: { worksheetId, row },
});

function rowsOf({ worksheetId }: WorksheetState, { workbook }: HostContext): readonly number[] {
  return worksheetOf(workbook, worksheetId).page.rowBreaks;
}

function setRows({ worksheetId }: WorksheetState, rows: readonly number[], { workbook }: HostContext): void {
  const rowBreaks = Object.freeze([...rows].sort((one, other) => one - other));
  setPage(workbook, worksheetId, { rowBreaks }, "addin");
}

function existing(state: BreakState, host: HostContext): number {
  if (!rowsOf(state, host).includes(state.row)) throw new HostError("ItemNotFound", idOf(state.row));
  return state.row;
}
