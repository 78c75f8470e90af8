import { fixedAddress } from "../../objects/address";
import { HostError, notEmulated } from "../../objects/hostError";
import { addName, cellsNamed, changeName, deleteName, findName } from "../../objects/names";
import { worksheetOf, type DefinedName } from "../../objects/workbook";
import type { Profile } from "../requirementSets";
import { rangeObject, type ClassTable, type HostContext, type HostObject } from "../hostObject";
import { fixedReference } from "./addressedRange";
import { flagOf, rangeArgument, textOf } from "./argument";

interface CollectionState {
  /** `null` is the whole workbook. */
  readonly scope: string | null;
}

interface NameState extends CollectionState {
  readonly name: string;
}

/** Excel.NamedItemCollection, of the workbook or of one worksheet. */
export const names: ClassTable<CollectionState> = {
  type: "NamedItemCollection",
  items: ({ scope }, { workbook }) => workbook.names.filter(({ worksheetId }) => worksheetId === scope).map(nameObject),
  methods: {
    add: ({ scope }, [name, reference, comment], host) =>
      define(host, scope, [name, formulaFor(host, reference), comment]),
    addFormulaLocal: ({ scope }, [name, formula, comment], host) =>
      define(host, scope, [name, textOf(formula, "formula"), comment]),
    getCount: ({ scope }, _, { workbook }) => workbook.names.filter(({ worksheetId }) => worksheetId === scope).length,
    getItem: ({ scope }, [name], host) => nameObject(existing({ scope, name: textOf(name, "name") }, host)),
    getItemOrNullObject: ({ scope }, [name], { workbook }) => {
      const found = findName(workbook, scope, textOf(name, "name"));
      return found && nameObject(found);
    },
  },
};

/** Excel.NamedItem. */
export const name: ClassTable<NameState> = {
  type: "NamedItem",
  identify: (state, host) => ({ _Id: existing(state, host).name }),
  read: {
    name: (state, host) => existing(state, host).name,
    formula: (state, host) => existing(state, host).formula,
    visible: (state, host) => existing(state, host).visible,
    comment: (state, host) => existing(state, host).comment,
    scope: ({ scope }) => (scope === null ? "Workbook" : "Worksheet"),
    type: (state, host) => typeOf(existing(state, host), host),
    value: (state, host) => valueOf(existing(state, host), host),
  },
  write: {
    formula: (state, value, host) =>
      changeName(host.workbook, existing(state, host), { formula: textOf(value, "formula") }, "addin"),
    visible: (state, value, host) =>
      changeName(host.workbook, existing(state, host), { visible: flagOf(value, "visible") }, "addin"),
    comment: (state, value, host) =>
      changeName(host.workbook, existing(state, host), { comment: String(value ?? "") }, "addin"),
  },
  children: {
    worksheet: (state) => {
      const owner = ownerOf(state);
      if (!owner) throw new HostError("ItemNotFound", "a name of the whole workbook");
      return owner;
    },
    worksheetOrNullObject: ownerOf,
  },
  methods: {
    getRange: (state, _, host) => {
      const range = rangeOf(existing(state, host), host);
      if (!range) throw new HostError("ItemNotFound", "the name refers to no cells");
      return range;
    },
    getRangeOrNullObject: (state, _, host) => rangeOf(existing(state, host), host),
    delete: (state, _, host) => deleteName(host.workbook, existing(state, host), "addin"),
  },
};

const nameObject = ({ name: text, worksheetId }: DefinedName): HostObject => ({
  type: "NamedItem",
  state: { scope: worksheetId, name: text },
});

function existing({ scope, name: text }: NameState, { workbook }: HostContext): DefinedName {
  const found = findName(workbook, scope, text);
  if (!found) throw new HostError("ItemNotFound", text);
  return found;
}

function define(
  { workbook }: HostContext,
  scope: string | null,
  [text, formula, comment]: readonly unknown[],
): HostObject {
  const added = {
    name: textOf(text, "name"),
    worksheetId: scope,
    formula: String(formula),
    visible: true,
    comment: String(comment ?? ""),
  };
  return nameObject(addName(workbook, added, "addin"));
}

function formulaFor(host: HostContext, reference: unknown): string {
  const range = rangeArgument(reference);
  if (range) return fixedReference(host, range);
  const text = textOf(reference, "reference");
  return text.startsWith("=") ? text : `=${text}`;
}

function rangeOf(found: DefinedName, host: HostContext): HostObject | null {
  const cells = cellsNamed(host.workbook, found);
  return cells && rangeObject(host, cells.worksheetId, cells.area);
}

function ownerOf({ scope }: NameState): HostObject | null {
  return scope === null ? null : { type: "Worksheet", state: { worksheetId: scope } };
}

function typeOf(found: DefinedName, { workbook, profile }: HostContext): string {
  if (cellsNamed(workbook, found)) return "Range";
  if (found.formula.includes("#REF!") || isUnknown(found, profile)) return "Error";
  return typeof constantOf(found) === "number"
    ? "Double"
    : typeof constantOf(found) === "boolean"
      ? "Boolean"
      : "String";
}

// For cells Excel gives the reference as text, for a constant the constant.
function valueOf(found: DefinedName, { workbook, profile }: HostContext): unknown {
  if (isUnknown(found, profile)) return "#NAME?";
  const cells = cellsNamed(workbook, found);
  if (cells) return fixedAddress(worksheetOf(workbook, cells.worksheetId).name, cells.area);
  return found.formula.includes("#REF!") ? "#REF!" : constantOf(found);
}

/** A function that this version does not have. Source: https://support.microsoft.com/office/lambda-function-bd212d27-1cd1-4321-a34a-ccbf254b8b67 */
function isUnknown({ formula }: DefinedName, { hasLambda }: Profile): boolean {
  return !hasLambda && /^=LAMBDA\(/i.test(formula);
}

function constantOf({ formula }: DefinedName): string | number | boolean {
  const text = formula.slice(1);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (text !== "" && !Number.isNaN(Number(text))) return Number(text);
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  if (/^LAMBDA\(/i.test(text)) return formula;
  throw notEmulated("NamedItem.value of a calculated name");
}
