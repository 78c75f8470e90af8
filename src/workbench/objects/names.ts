import { columnIndex } from "./address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { HostError } from "./hostError";
import { refuseContent } from "./limits";
import { tokens } from "./references";
import { areaOf } from "./rewriteFormula";
import { allTables, announce, worksheetNamed, type DefinedName, type Origin, type WorkbookModel } from "./workbook";

/**
 * Whether Excel takes the text as a defined name: a letter, _ or \ first, then letters, digits, dots and _,
 * at most 255 characters, nothing that reads as a cell such as A1 or R1C1, or as a truth value.
 * Source: https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
export function isDefinedName(name: string): boolean {
  const isShaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isCell = isAddress(name) || /^(R[0-9]*C?[0-9]*|C[0-9]*)$/i.test(name);
  return isShaped && !isCell && !/^(TRUE|FALSE)$/i.test(name);
}

// XFD is the last column: XFE1 is no cell, so it may be a name.
function isAddress(name: string): boolean {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})0*([1-9][0-9]*)$/i.exec(name) ?? [];
  return letters !== "" && columnIndex(letters) < MAX_COLUMNS && Number(digits) <= MAX_ROWS;
}

/** The name of this scope (`null` = workbook), in any case; `null` when there is none. */
export function findName(workbook: WorkbookModel, scope: string | null, name: string): DefinedName | null {
  const wanted = name.toUpperCase();
  return workbook.names.find((one) => one.worksheetId === scope && one.name.toUpperCase() === wanted) ?? null;
}

/** Defines a name; one of the same scope and spelling, or a table of that name, must not exist. */
export function addName(workbook: WorkbookModel, given: DefinedName, origin: Origin): DefinedName {
  if (!isDefinedName(given.name)) throw new HostError("InvalidArgument", given.name);
  refuseNameFormula(given.formula);
  const isTable = allTables(workbook).some(({ table }) => table.name.toUpperCase() === given.name.toUpperCase());
  if (isTable || findName(workbook, given.worksheetId, given.name))
    throw new HostError("ItemAlreadyExists", given.name);
  workbook.names = [...workbook.names, Object.freeze(given)];
  announce(workbook, { kind: "names", origin, worksheetId: given.worksheetId, area: null });
  return given;
}

/** Changes what a name refers to, its visibility or comment. */
export function changeName(
  workbook: WorkbookModel,
  name: DefinedName,
  change: Partial<Pick<DefinedName, "formula" | "visible" | "comment">>,
  origin: Origin,
): void {
  if (change.formula !== undefined) refuseNameFormula(change.formula);
  workbook.names = workbook.names.map((one) => (isSame(one, name) ? Object.freeze({ ...one, ...change }) : one));
  announce(workbook, { kind: "names", origin, worksheetId: name.worksheetId, area: null });
}

/** Takes a name out of the workbook. */
export function deleteName(workbook: WorkbookModel, name: DefinedName, origin: Origin): void {
  workbook.names = workbook.names.filter((one) => !isSame(one, name));
  announce(workbook, { kind: "names", origin, worksheetId: name.worksheetId, area: null });
}

/** The cells a name refers to; `null` when it is a formula, a constant or #REF!. */
export function cellsNamed(workbook: WorkbookModel, name: DefinedName): { worksheetId: string; area: Area } | null {
  const [equals, reference, ...rest] = tokens(name.formula);
  if (equals?.kind !== "text" || equals.text !== "=" || reference?.kind !== "reference" || rest.length > 0) return null;
  const worksheet = reference.sheet === null ? null : worksheetNamed(workbook, reference.sheet);
  return worksheet && { worksheetId: worksheet.id, area: areaOf(reference) };
}

const isSame = (one: DefinedName, other: DefinedName): boolean =>
  one.worksheetId === other.worksheetId && one.name.toUpperCase() === other.name.toUpperCase();

function refuseNameFormula(formula: string): void {
  if (!formula.startsWith("=") || formula.length < 2) throw new HostError("InvalidArgument", `no formula: ${formula}`);
  refuseContent(formula);
}
