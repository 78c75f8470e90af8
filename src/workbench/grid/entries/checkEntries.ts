import { CanceledError, type ICommandInfo } from "@univerjs/core";
import { area } from "../../objects/area";
import type { Scalar } from "../../objects/cell";
import type { Validation } from "../../objects/validation";
import { validationsOn } from "../../objects/validations";
import { worksheetOf, type WorkbookModel } from "../../objects/workbook";
import { selectCells } from "../../objects/worksheets";
import type { Surface } from "../surface";
import { EntryRefusal } from "./entryRefusal";
import { typedEntry, type Entry } from "./entry";
import { evaluate } from "./evaluate";
import { formulasOf, isAllowed } from "./isAllowed";
import { itemsOf } from "./itemsOf";

export interface EntryDoor {
  /** Says to the user why something did not happen. */
  readonly refuse: (reason: unknown) => void;
  readonly repaint: () => void;
  /** Settles when no formula waits for its result. */
  readonly whenCalculated: () => Promise<void>;
}

/**
 * Lets nothing be typed that the validation of a cell refuses; pasting and the add-in are not checked, as in Excel.
 * Gives what settles when every entry typed so far has been judged.
 */
export function checkEntries(surface: Surface, workbook: WorkbookModel, door: EntryDoor): () => Promise<unknown> {
  const judged = new WeakSet<object>();
  let pending: Promise<unknown> = Promise.resolve();
  surface.commands.beforeCommandExecuted((command) => {
    const entry = typedEntry(command);
    if (!entry || judged.has(command.params ?? {})) return;
    const validation = validationFor(workbook, entry);
    if (!validation) return;
    if (formulasOf(validation.rule).length === 0 && entry.formula === null) {
      const known = { items: itemsOf(surface, workbook, entry.worksheetId, validation.rule), results: [] };
      if (isAllowed(validation.rule, entry.value, known) || !refuses(workbook, door, { entry, validation })) return;
      throw new CanceledError();
    }
    pending = pending.then(async () => {
      const isTaken = await judge(surface, workbook, door, { entry, validation });
      judged.add(command.params ?? {});
      if (isTaken) await surface.commands.executeCommand(command.id, (command as ICommandInfo).params);
    });
    throw new CanceledError();
  });
  return () => pending;
}

function validationFor(
  workbook: WorkbookModel,
  { worksheetId, row, column, value, formula }: Entry,
): Validation | null {
  const [validation] = validationsOn(worksheetOf(workbook, worksheetId), area(row, column)).found;
  const isMinded = validation?.errorAlert.showAlert === true;
  const isBlank = value === "" && formula === null;
  return isMinded && !(isBlank && validation.ignoreBlanks) ? validation : null;
}

interface Case {
  readonly entry: Entry;
  readonly validation: Validation;
}

/** Says that an entry is not allowed. Gives whether that keeps it out: other styles than Stop only warn. */
function refuses(workbook: WorkbookModel, door: EntryDoor, { entry, validation }: Case): boolean {
  door.refuse(new EntryRefusal(validation.errorAlert));
  if (validation.errorAlert.style !== "Stop") return false;
  // The grid goes on to the next cell whatever becomes of the entry; Excel stays.
  setTimeout(() => {
    selectCells(workbook, entry.worksheetId, area(entry.row, entry.column), "user");
    door.repaint();
  }, 0);
  return true;
}

async function judge(surface: Surface, workbook: WorkbookModel, door: EntryDoor, given: Case): Promise<boolean> {
  const { entry, validation } = given;
  await door.whenCalculated();
  const value = entry.formula === null ? entry.value : await resultOf(surface, entry, entry.formula);
  const results = await evaluate(surface, entry, { formulas: formulasOf(validation.rule), value });
  const items = itemsOf(surface, workbook, entry.worksheetId, validation.rule);
  return isAllowed(validation.rule, value, { items, results }) || !refuses(workbook, door, given);
}

async function resultOf(surface: Surface, entry: Entry, formula: string): Promise<Scalar> {
  const [result] = await evaluate(surface, entry, { formulas: [formula], value: null });
  const first: unknown = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
  return typeof first === "number" || typeof first === "boolean" ? first : String(first ?? "");
}
