import { fullAddress } from "../../objects/address";
import { intersection, type Area } from "../../objects/area";
import { HostError } from "../../objects/hostError";
import { worksheetOf } from "../../objects/workbook";
import {
  placeOfRange,
  rangeObject,
  type ClassTable,
  type HostContext,
  type HostObject,
  type RangeState,
} from "../hostObject";

interface AreasState {
  readonly worksheetId: string;
  readonly areas: readonly Area[];
}

/** Excel.RangeAreas: several rectangles of one worksheet. */
export const rangeAreas: ClassTable<AreasState> = {
  type: "RangeAreas",
  read: {
    address: ({ worksheetId, areas }, host) =>
      areas.map((place) => fullAddress(worksheetOf(host.workbook, worksheetId).name, place)).join(","),
    areaCount: ({ areas }) => areas.length,
  },
  children: { areas: (state) => ({ type: "RangeCollection", state }) },
  // Nothing is kept beyond its request: asked again later, it is found again by its path.
  methods: { _KeepReference: () => null },
};

/** Excel.RangeCollection: the rectangles one by one. */
export const rangeCollection: ClassTable<AreasState> = {
  type: "RangeCollection",
  items: ({ worksheetId, areas }, host) => areas.map((place) => rangeObject(host, worksheetId, place)),
};

const mostMerges = 512;

/**
 * The merged cells that a range touches; `null` when there are none, refused when there are more than 512.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
export function mergedAreas(host: HostContext, state: RangeState): HostObject | null {
  const { worksheetId } = state;
  const place = placeOfRange(state);
  const areas = worksheetOf(host.workbook, worksheetId).merges.filter((merged) => intersection(merged, place));
  if (areas.length > mostMerges) throw new HostError("GeneralException", `${areas.length} merged areas`);
  return areas.length === 0 ? null : { type: "RangeAreas", state: { worksheetId, areas } };
}
