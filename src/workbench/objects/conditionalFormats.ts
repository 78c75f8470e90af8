import { touches } from "./areas";
import type { Area } from "./area";
import { readFrom, rulesWithout, type FormulaChange } from "./cellRules";
import type { ConditionalFormat, ConditionalLook } from "./conditionalFormat";
import { HostError } from "./hostError";
import { refuseProtected } from "./protection";
import { announce, worksheetOf, type Origin, type WorkbookModel } from "./workbook";
import type { Worksheet } from "./worksheet";

const noLook: ConditionalLook = Object.freeze({
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  numberFormat: null,
});

/** The format with its formula changed. */
export const inConditionalFormat: FormulaChange<ConditionalFormat> = (format, change) => {
  const formula = change(format.formula);
  return formula === format.formula ? format : Object.freeze({ ...format, formula });
};

/** The formats that touch a rectangle, the strongest first. */
export function formatsOn(worksheet: Worksheet, place: Area): readonly ConditionalFormat[] {
  return worksheet.conditionalFormats.filter(({ areas }) => touches(areas, place));
}

/** The format of this id on a worksheet. */
export function conditionalFormatOf(workbook: WorkbookModel, id: string, formatId: string): ConditionalFormat {
  const found = worksheetOf(workbook, id).conditionalFormats.find((format) => format.id === formatId);
  if (!found) throw new HostError("ItemNotFound", formatId);
  return found;
}

/** Gives cells a format before all others. It does nothing until it has a formula and a look. */
export function addConditionalFormat(
  workbook: WorkbookModel,
  id: string,
  place: Area,
  origin: Origin,
): ConditionalFormat {
  const format: ConditionalFormat = Object.freeze({
    id: conditionalFormatId(workbook.nextId++),
    areas: [place],
    formula: "",
    format: noLook,
    stopIfTrue: false,
  });
  replace(workbook, id, (formats) => [format, ...formats], origin);
  return format;
}

/** Changes what a format looks at, how it looks, or whether weaker ones still count. */
export function changeConditionalFormat(
  workbook: WorkbookModel,
  { id, formatId }: { id: string; formatId: string },
  change: Partial<Pick<ConditionalFormat, "formula" | "stopIfTrue">> & { readonly format?: Partial<ConditionalLook> },
  origin: Origin,
): void {
  const before = conditionalFormatOf(workbook, id, formatId);
  const after = Object.freeze({ ...before, ...change, format: Object.freeze({ ...before.format, ...change.format }) });
  replace(workbook, id, (formats) => formats.map((one) => (one === before ? after : one)), origin);
}

/**
 * Puts a format at another place among those that touch a rectangle; a negative one counts from the back.
 * One beyond the bounds is the last or the first.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-priority-member
 */
export function prioritizeFormat(
  workbook: WorkbookModel,
  { id, formatId, among, priority }: { id: string; formatId: string; among: Area; priority: number },
  origin: Origin,
): void {
  const moved = conditionalFormatOf(workbook, id, formatId);
  const others = formatsOn(worksheetOf(workbook, id), among).filter((format) => format !== moved);
  const wanted = priority < 0 ? others.length + 1 + priority : priority;
  const index = Math.max(0, Math.min(wanted, others.length));
  const weaker = others[index];
  const stronger = others[index - 1];
  replace(
    workbook,
    id,
    (formats) => {
      const rest = formats.filter((format) => format !== moved);
      const at = weaker ? rest.indexOf(weaker) : stronger ? rest.indexOf(stronger) + 1 : formats.indexOf(moved);
      return [...rest.slice(0, at), moved, ...rest.slice(at)];
    },
    origin,
  );
}

/** Takes a format from all its cells. */
export function deleteConditionalFormat(workbook: WorkbookModel, id: string, formatId: string, origin: Origin): void {
  const gone = conditionalFormatOf(workbook, id, formatId);
  replace(workbook, id, (formats) => formats.filter((format) => format !== gone), origin);
}

/** Takes all formats from the cells of a rectangle; other cells keep theirs. */
export function clearConditionalFormats(workbook: WorkbookModel, id: string, place: Area, origin: Origin): void {
  if (formatsOn(worksheetOf(workbook, id), place).length === 0) return;
  replace(workbook, id, (formats) => rulesWithout(formats, place, inConditionalFormat), origin);
}

/** The formula of a format as it is stored, from one that is meant for the given cell. */
export function formulaFrom(format: ConditionalFormat, formula: string, cell: Area): string {
  const [first] = format.areas;
  if (!first) return formula;
  return readFrom({ ...format, formula, areas: [cell] }, first, inConditionalFormat).formula;
}

/** A format's id in the form Excel's have. */
export function conditionalFormatId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
}

// On a protected worksheet "Format cells" permits conditional formats too.
// Source: https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6
function replace(
  workbook: WorkbookModel,
  id: string,
  change: (formats: readonly ConditionalFormat[]) => readonly ConditionalFormat[],
  origin: Origin,
): void {
  const worksheet = worksheetOf(workbook, id);
  refuseProtected(worksheet, "allowFormatCells");
  worksheet.conditionalFormats = change(worksheet.conditionalFormats);
  announce(workbook, { kind: "format", origin, worksheetId: id, area: null });
}
