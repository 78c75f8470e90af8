import { PlanError } from "../domain/planError";
import { syncOrRestore } from "./allOrNothing";

/** A workbook name to be added: its formula, and the comment by which it is known as ours and which Excel shows. */
export interface CommentedName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** Which of these names the workbook has from us. */
export async function ownShortNames(wanted: readonly CommentedName[]): Promise<readonly string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { names } = context.workbook;
    names.load(loaded);
    await context.sync();
    return wanted.filter((each) => names.items.some((item) => isOurs(item, each))).map(({ name }) => name);
  });
}

/**
 * Adds all of these names to the workbook, or none. Refuses (`noLambda`) an Excel without LAMBDA, and (`nameTaken`)
 * where the user has a name or table of that spelling.
 */
export async function addShortNames(wanted: readonly CommentedName[]): Promise<void> {
  await Excel.run(async (context) => {
    const { names, tables } = context.workbook;
    names.load(loaded);
    tables.load("items/name");
    await syncProbing(context);
    const strangers = [...names.items.filter((item) => !wanted.some((each) => isOurs(item, each))), ...tables.items];
    const taken = wanted.find(({ name }) => strangers.some((stranger) => isSameName(stranger.name, name)));
    if (taken) throw new PlanError("nameTaken", taken.name);
    const missing = wanted.filter((each) => !names.items.some((item) => isOurs(item, each)));
    for (const { name, formula, comment } of missing) names.add(name, formula, comment);
    await syncOrRestore(context, () => deleteNames(context, (item) => missing.some((each) => isOurs(item, each))));
  });
}

/** Takes away all of these names that are ours, or none; gives their names. */
export async function removeShortNames(wanted: readonly CommentedName[]): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load(loaded);
    await context.sync();
    const ours = names.items.filter((item) => wanted.some((each) => isOurs(item, each)));
    const former = ours.map(({ name, formula, comment }) => ({ name, formula: String(formula), comment }));
    if (former.length === 0) return [];
    for (const item of ours) item.delete();
    await syncOrRestore(context, () => addMissing(context, former));
    return former.map(({ name }) => name);
  });
}

const loaded = "items/name,items/formula,items/comment";

/** A LAMBDA that is called at once: where Excel knows LAMBDA its value is 1, elsewhere it is no value or no formula at all. */
const probe = { name: "PatentLambdaProbe", formula: "=LAMBDA(x,x)(1)" };

/** Sends what is queued, and with it a hidden name that lives only as long as it takes to read its value. */
async function syncProbing(context: Excel.RequestContext): Promise<void> {
  const tried = context.workbook.names.add(probe.name, probe.formula);
  tried.visible = false;
  tried.load("type,value");
  tried.delete();
  try {
    await syncOrRestore(context, () => deleteNames(context, (item) => isSameName(item.name, probe.name)));
  } catch (error) {
    // How Excel refuses a formula that it cannot read.
    const isUnread = error instanceof OfficeExtension.Error && error.code === "InvalidArgument";
    throw isUnread ? new PlanError("noLambda", "") : error;
  }
  if (tried.type === "Error") throw new PlanError("noLambda", "");
}

async function deleteNames(context: Excel.RequestContext, isWanted: (item: Excel.NamedItem) => boolean): Promise<void> {
  const { names } = context.workbook;
  names.load(loaded);
  await context.sync();
  names.items.filter(isWanted).forEach((item) => item.delete());
  await context.sync();
}

async function addMissing(context: Excel.RequestContext, former: readonly CommentedName[]): Promise<void> {
  const { names } = context.workbook;
  names.load(loaded);
  await context.sync();
  const missing = former.filter(({ name }) => !names.items.some((item) => isSameName(item.name, name)));
  for (const { name, formula, comment } of missing) names.add(name, formula, comment);
  await context.sync();
}

function isOurs(item: Excel.NamedItem, { name, formula, comment }: CommentedName): boolean {
  return isSameName(item.name, name) && (item.formula === formula || item.comment === comment);
}

/** Excel takes names in capitals and small letters for the same. */
function isSameName(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
