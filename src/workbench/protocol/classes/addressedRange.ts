import { fixedAddress, parseAddress } from "../../objects/address";
import type { Area } from "../../objects/area";
import { HostError } from "../../objects/hostError";
import { cellsNamed, findName } from "../../objects/names";
import { findTable } from "../../objects/tables";
import { worksheetNamed, worksheetOf } from "../../objects/workbook";
import { placeOfRange, rangeObject, type HostContext, type HostObject, type RangeState } from "../hostObject";
import { rangeArgument } from "./argument";

/** The range of a worksheet that an address, a defined name or a table's name means. */
export function addressedRange(host: HostContext, worksheetId: string, given: unknown): HostObject {
  if (typeof given !== "string") throw new HostError("InvalidArgument", "address");
  const named = rangeNamed(host, worksheetId, given);
  if (named) return named;
  const { sheet, area } = parseAddress(given);
  const owner = sheet === null ? worksheetOf(host.workbook, worksheetId) : worksheetNamed(host.workbook, sheet);
  if (!owner || owner.id !== worksheetId) throw new HostError("InvalidArgument", given);
  return rangeObject(host, worksheetId, area);
}

/** The cells that an argument means: a range, or what its text addresses. */
export function placeGiven(host: HostContext, worksheetId: string, given: unknown): Area {
  return placeOfRange(rangeArgument(given) ?? (addressedRange(host, worksheetId, given).state as RangeState));
}

/** The cells of a range as a formula names them for good: `='目标-拥有量'!$A$3:$F$20`. */
export function fixedReference({ workbook }: HostContext, range: RangeState): string {
  return `=${fixedAddress(worksheetOf(workbook, range.worksheetId).name, placeOfRange(range))}`;
}

function rangeNamed(host: HostContext, worksheetId: string, text: string): HostObject | null {
  const { workbook } = host;
  const name = findName(workbook, worksheetId, text) ?? findName(workbook, null, text);
  const cells = name && cellsNamed(workbook, name);
  if (cells?.worksheetId === worksheetId) return rangeObject(host, worksheetId, cells.area);
  const table = findTable(workbook, text);
  return table?.worksheet.id === worksheetId ? rangeObject(host, worksheetId, table.table.area) : null;
}
