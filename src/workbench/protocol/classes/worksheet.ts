import { area, MAX_COLUMNS, MAX_ROWS, onSheet } from "../../objects/area";
import { HostError } from "../../objects/hostError";
import { usedRange } from "../../objects/usedRange";
import { setLook } from "../../objects/view";
import { worksheetOf, type WorkbookModel } from "../../objects/workbook";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Worksheet } from "../../objects/worksheet";
import {
  activateWorksheet,
  copyWorksheet,
  deleteWorksheet,
  moveWorksheet,
  renameWorksheet,
  setVisibility,
} from "../../objects/worksheets";
import { rangeObject, type ClassTable, type HostContext, type HostObject } from "../hostObject";
import { addressedRange } from "./addressedRange";
import { colourOf, flagOf, wholeOf, wordOf } from "./argument";
import { eventMethods } from "./eventMethods";
import { worksheetObject } from "./worksheets";

export interface WorksheetState {
  readonly worksheetId: string;
}

const events = [
  "onChanged",
  "onActivated",
  "onDeactivated",
  "onSelectionChanged",
  "onCalculated",
  "onRowSorted",
  "onProtectionChanged",
  "onNameChanged",
];

/** Excel.Worksheet. */
export const worksheet: ClassTable<WorksheetState> = {
  type: "Worksheet",
  identify: ({ worksheetId }, { workbook }) => ({ Id: worksheetOf(workbook, worksheetId).id }),
  read: {
    id: (state, host) => sheet(state, host).id,
    name: (state, host) => sheet(state, host).name,
    position: (state, host) => host.workbook.worksheets.indexOf(sheet(state, host)),
    visibility: (state, host) => sheet(state, host).visibility,
    tabColor: (state, host) => sheet(state, host).tabColor,
    showGridlines: (state, host) => sheet(state, host).showGridlines,
    standardWidth: () => STANDARD_WIDTH,
    standardHeight: () => STANDARD_HEIGHT,
  },
  write: {
    name: ({ worksheetId }, value, { workbook }) => renameWorksheet(workbook, worksheetId, value as string, "addin"),
    position: ({ worksheetId }, value, { workbook }) =>
      moveWorksheet(workbook, worksheetId, wholeOf(value, "position"), "addin"),
    visibility: ({ worksheetId }, value, { workbook }) =>
      setVisibility(workbook, worksheetId, wordOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility"), "addin"),
    tabColor: ({ worksheetId }, value, { workbook }) =>
      setLook(workbook, worksheetId, { tabColor: value === "" ? "" : colourOf(value) }, "addin"),
    // The proxies set showGridlines under this name.
    gridlines: ({ worksheetId }, value, { workbook }) =>
      setLook(workbook, worksheetId, { showGridlines: flagOf(value, "showGridlines") }, "addin"),
  },
  children: {
    charts: (state) => ({ type: "ChartCollection", state }),
    tables: ({ worksheetId }) => ({ type: "TableCollection", state: { worksheetId } }),
    names: ({ worksheetId }) => ({ type: "NamedItemCollection", state: { scope: worksheetId } }),
    freezePanes: (state) => ({ type: "WorksheetFreezePanes", state }),
    pageLayout: (state) => ({ type: "PageLayout", state }),
    horizontalPageBreaks: (state) => ({ type: "PageBreakCollection", state }),
    shapes: (state) => ({ type: "ShapeCollection", state }),
    protection: (state) => ({ type: "WorksheetProtection", state }),
  },
  methods: {
    ...eventMethods<WorksheetState>("Worksheet", events, ({ worksheetId }) => worksheetId),
    activate: ({ worksheetId }, _, { workbook }) => activateWorksheet(workbook, worksheetId, "addin"),
    delete: ({ worksheetId }, _, { workbook }) => deleteWorksheet(workbook, worksheetId, "addin"),
    calculate: (_, __, { workbook }) => void workbook.calculator?.calculate(),
    copy: (state, [position, relativeTo], { workbook }) => {
      const copy = copyWorksheet(workbook, state.worksheetId, "addin");
      moveWorksheet(workbook, copy.id, copyPosition(workbook, copy, position, relativeTo), "addin");
      return worksheetObject(copy);
    },
    getRange: (state, [address], host) =>
      address === null || address === undefined || address === ""
        ? rangeObject(host, sheet(state, host).id, area(0, 0, MAX_ROWS, MAX_COLUMNS))
        : addressedRange(host, sheet(state, host).id, address),
    getCell: (state, [row, column], host) =>
      rangeObject(host, sheet(state, host).id, onSheet(area(wholeOf(row, "row"), wholeOf(column, "column")))),
    getRangeByIndexes: (state, [row, column, rows, columns], host) => {
      const place = area(
        wholeOf(row, "row"),
        wholeOf(column, "column"),
        wholeOf(rows, "rowCount"),
        wholeOf(columns, "columnCount"),
      );
      return rangeObject(host, sheet(state, host).id, onSheet(place));
    },
    getUsedRange: (state, [valuesOnly], host) =>
      used(state, valuesOnly === true, host) ?? rangeObject(host, state.worksheetId, area(0, 0)),
    getUsedRangeOrNullObject: (state, [valuesOnly], host) => used(state, valuesOnly === true, host),
    getNextOrNullObject: (state, [visibleOnly], host) => neighbour(state, visibleOnly === true, host, 1),
    getPreviousOrNullObject: (state, [visibleOnly], host) => neighbour(state, visibleOnly === true, host, -1),
    _GetSheetById: (_, [id], { workbook }) => worksheetObject(worksheetOf(workbook, String(id))),
    _GetAnotherWorksheetById: (_, [id], { workbook }) => worksheetObject(worksheetOf(workbook, String(id))),
  },
};

const sheet = ({ worksheetId }: WorksheetState, { workbook }: HostContext): Worksheet =>
  worksheetOf(workbook, worksheetId);

function used(state: WorksheetState, valuesOnly: boolean, host: HostContext): HostObject | null {
  const place = usedRange(sheet(state, host), valuesOnly);
  return place && rangeObject(host, state.worksheetId, place);
}

function neighbour(state: WorksheetState, visibleOnly: boolean, host: HostContext, step: 1 | -1): HostObject | null {
  const all = host.workbook.worksheets;
  const own = all.indexOf(sheet(state, host));
  const beside = step > 0 ? all.slice(own + 1) : all.slice(0, own).reverse();
  const found = beside.find(({ visibility }) => !visibleOnly || visibility === "Visible");
  return found ? worksheetObject(found) : null;
}

function copyPosition(workbook: WorkbookModel, copy: Worksheet, position: unknown, relativeTo: unknown): number {
  const last = workbook.worksheets.length - 1;
  const place = wordOf(position ?? "None", ["None", "Before", "After", "Beginning", "End"], "position");
  if (place === "None") return workbook.worksheets.indexOf(copy);
  if (place === "Beginning") return 0;
  if (place === "End") return last;
  const others = workbook.worksheets.filter((other) => other !== copy).map(({ id }) => id);
  const target = others.indexOf(
    ((relativeTo as HostObject | null)?.state as WorksheetState | undefined)?.worksheetId ?? "",
  );
  if (target < 0) throw new HostError("InvalidArgument", "relativeTo");
  return place === "Before" ? target : target + 1;
}
