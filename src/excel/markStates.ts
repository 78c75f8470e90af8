import { markKindOf, markLook } from "../sheets/statusLook";
import { setLook } from "./conditions";

/** One of our marks as it stands in the workbook. */
export interface MarkState {
  readonly worksheetId: string;
  /** Without the worksheet's name: `A9:G25`. */
  readonly address: string;
  readonly formula: string;
  /** Place among all formats of its worksheet, the strongest 0; `null` puts it before all others. */
  readonly priority: number | null;
}

/** The marks of some worksheets, read after one sync, and the way to take them away. */
export interface FoundMarks {
  readonly states: readonly MarkState[];
  remove(): void;
}

/** Finds our marks among the conditional formats of worksheets, in two syncs. The user's own are left out. */
export async function findMarks(context: Excel.RequestContext, worksheetIds: readonly string[]): Promise<FoundMarks> {
  const formats = worksheetIds.map((id) => context.workbook.worksheets.getItem(id).getRange().conditionalFormats);
  for (const each of formats) each.load("items/id,items/type,items/priority");
  await context.sync();
  const custom = formats.flatMap(({ items }, i) =>
    items.filter(({ type }) => type === "Custom").map((item) => ({ item, worksheetId: worksheetIds[i] ?? "" })),
  );
  const read = custom.map(({ item, worksheetId }) => {
    const range = item.getRange();
    item.custom.rule.load("formula");
    range.load("address");
    return { item, worksheetId, range };
  });
  await context.sync();
  const ours = read.filter(({ item }) => markKindOf(item.custom.rule.formula) !== null);
  // Excel lets nobody make a format without a formula: such a one was left by a batch that failed.
  const halfMade = read.filter(({ item }) => item.custom.rule.formula === "");
  return {
    states: ours.map(({ item, worksheetId, range }) => ({
      worksheetId,
      address: withoutSheet(range.address),
      formula: item.custom.rule.formula,
      priority: item.priority,
    })),
    remove: () => [...ours, ...halfMade].forEach(({ item }) => item.delete()),
  };
}

/** Puts marks into worksheets; those with a place of their own come last, when all the others stand. */
export function addMarks(context: Excel.RequestContext, states: readonly MarkState[]): void {
  // Excel puts each new format before the others: of those without a place the strongest comes last.
  const placed = states.filter(({ priority }) => priority !== null);
  for (const state of [...states].filter(({ priority }) => priority === null).reverse()) addMark(context, state);
  for (const state of [...placed].sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0))) {
    addMark(context, state);
    // The new one, as the strongest of its worksheet: a priority counts in the collection it was taken from.
    const all = context.workbook.worksheets.getItem(state.worksheetId).getRange().conditionalFormats;
    all.getItemAt(0).priority = state.priority ?? 0;
  }
}

function addMark(context: Excel.RequestContext, { worksheetId, address, formula }: MarkState): void {
  const kind = markKindOf(formula);
  if (!kind) throw new Error(`no mark of ours: ${formula}`);
  const format = context.workbook.worksheets.getItem(worksheetId).getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  setLook(format.custom.format, markLook(kind));
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
