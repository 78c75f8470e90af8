import { fullAddress } from "../../objects/address";
import { cellsOf, isWholeColumns, isWholeRows, type Area } from "../../objects/area";
import { clearCells } from "../../objects/cells";
import { setHidden } from "../../objects/format";
import { clearLinks } from "../../objects/links";
import { deleteCells, insertCells } from "../../objects/structure";
import { worksheetOf } from "../../objects/workbook";
import { selectCells } from "../../objects/worksheets";
import { HostError } from "../../objects/hostError";
import { placeOfRange, rangeObject, type ClassTable, type HostContext, type RangeState } from "../hostObject";
import { flagOf, wordOf } from "./argument";
import { contentReaders, contentWriters } from "./rangeContents";
import { mergedAreas } from "./rangeAreas";
import { rangeLines } from "./rangeLines";
import { readLink, writeLink } from "./rangeLinks";
import { rangePlaces } from "./rangePlaces";

/** Excel.Range: cells with their values, formulas and place. */
export const range: ClassTable<RangeState> = {
  type: "Range",
  identify: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  read: {
    address: (state, host) => fullAddress(worksheetOf(host.workbook, state.worksheetId).name, placeOfRange(state)),
    addressLocal: (state, host) => fullAddress(worksheetOf(host.workbook, state.worksheetId).name, placeOfRange(state)),
    rowIndex: (state) => placeOfRange(state).row,
    columnIndex: (state) => placeOfRange(state).column,
    rowCount: (state) => placeOfRange(state).rowCount,
    columnCount: (state) => placeOfRange(state).columnCount,
    cellCount: (state) => cellCount(placeOfRange(state)),
    isEntireRow: (state) => isWholeRows(placeOfRange(state)),
    isEntireColumn: (state) => isWholeColumns(placeOfRange(state)),
    ...contentReaders,
    hyperlink: readLink,
    rowHidden: (state, host) => hidden(state, host, "row"),
    columnHidden: (state, host) => hidden(state, host, "column"),
  },
  write: {
    ...contentWriters,
    hyperlink: writeLink,
    rowHidden: (state, value, host) => hide(state, value, host, "row"),
    columnHidden: (state, value, host) => hide(state, value, host, "column"),
  },
  children: {
    worksheet: ({ worksheetId }) => ({ type: "Worksheet", state: { worksheetId } }),
    format: (state) => ({ type: "RangeFormat", state }),
    sort: (state) => ({ type: "RangeSort", state }),
    conditionalFormats: (state) => ({ type: "ConditionalFormatCollection", state }),
    dataValidation: (state) => ({ type: "DataValidation", state }),
  },
  methods: {
    ...rangePlaces,
    ...rangeLines,
    getMergedAreasOrNullObject: (state, _, host) => mergedAreas(host, state),
    insert: (state, [given], host) => {
      const shift = wordOf(given, ["Down", "Right"], "shift");
      const place = placeOfRange(state);
      insertCells(host.workbook, state.worksheetId, place, shiftFor(place, shift), "addin");
      return rangeObject(host, state.worksheetId, place);
    },
    delete: (state, [given], host) => {
      const place = placeOfRange(state);
      const shift = wordOf(given, ["Up", "Left"], "shift");
      const along = isWholeRows(place) ? "Up" : isWholeColumns(place) ? "Left" : shift;
      deleteCells(host.workbook, state.worksheetId, place, along, "addin");
    },
    clear: (state, [given], host) => {
      const known = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;
      const applyTo = wordOf(given ?? "All", known, "applyTo");
      const cells = { id: state.worksheetId, place: placeOfRange(state) };
      if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks")
        clearLinks(host.workbook, { ...cells, withFormats: applyTo === "RemoveHyperlinks" }, "addin");
      else clearCells(host.workbook, { ...cells, applyTo }, "addin");
    },
    select: (state, _, host) => selectCells(host.workbook, state.worksheetId, placeOfRange(state), "addin"),
    _KeepReference: (state, _, host) => {
      state.referenceId ??= String(host.ranges.nextReference++);
      host.ranges.kept.set(state.referenceId, state);
    },
    _ValidateArraySize: (state, [rows, columns]) => {
      const { rowCount, columnCount } = placeOfRange(state);
      if (rows !== rowCount || columns !== columnCount) throw new HostError("InvalidArgument", "array size");
    },
  },
};

const cellCount = (place: Area): number => {
  const count = place.rowCount * place.columnCount;
  return count > 2 ** 31 - 1 ? -1 : count;
};

const shiftFor = (place: Area, shift: "Down" | "Right"): "Down" | "Right" =>
  isWholeRows(place) ? "Down" : isWholeColumns(place) ? "Right" : shift;

function hidden(state: RangeState, { workbook }: HostContext, axis: "row" | "column"): boolean | null {
  const worksheet = worksheetOf(workbook, state.worksheetId);
  const place = placeOfRange(state);
  const isHidden = [...cellsOf(axis === "row" ? { ...place, columnCount: 1 } : { ...place, rowCount: 1 })].map(
    ({ row, column }) => (axis === "row" ? worksheet.rows.get(row) : worksheet.columns.get(column))?.isHidden ?? false,
  );
  return isHidden.every((one) => one === isHidden[0]) ? (isHidden[0] ?? false) : null;
}

function hide(state: RangeState, value: unknown, host: HostContext, axis: "row" | "column"): void {
  const isHidden = flagOf(value, `${axis}Hidden`);
  setHidden(host.workbook, { id: state.worksheetId, place: placeOfRange(state), axis, isHidden }, "addin");
}
