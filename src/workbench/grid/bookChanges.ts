import { calculationTrigger, unitId, type GridChange } from "./gridWords";
import type { NamePicture } from "./namePictures";
import type { Picture, SheetPicture } from "./picture";

/** The changes of the defined names. */
export function nameChanges(before: Picture, after: Picture): GridChange[] {
  const change = (action: "set" | "remove", [id, named]: [string, NamePicture]): GridChange => ({
    id: `formula.mutation.${action}-defined-name`,
    params: { unitId, id, name: named.name, ...referenceOf(named) },
  });
  const gone = [...before.names].filter(([id]) => !after.names.has(id));
  const fresh = [...after.names].filter(([id, { formula }]) => before.names.get(id)?.formula !== formula);
  return [
    ...gone.map((entry) => change("remove", entry)),
    ...fresh.map((entry) => change("set", entry)),
    ...(hasSameLambdas(before, after) ? [] : [recalculation]),
  ];
}

/** Whether two pictures have the same LAMBDAs: formulas that were read with others must be read again. */
export function hasSameLambdas(one: Picture, other: Picture): boolean {
  return JSON.stringify([...one.lambdas]) === JSON.stringify([...other.lambdas]);
}

const recalculation: GridChange = {
  id: calculationTrigger,
  params: { commands: [], forceCalculation: true },
};

/** The changes of the order of the tabs, once new sheets stand in their places and deleted ones are gone. */
export function orderChanges(before: readonly string[], gone: readonly SheetPicture[], after: Picture): GridChange[] {
  // The grid's order by now: new sheets were inserted where they belong, then the deleted ones taken out.
  const inserted = [...before];
  after.sheets.forEach(({ id }, i) => before.includes(id) || inserted.splice(i, 0, id));
  const order = inserted.filter((id) => !gone.some((sheet) => sheet.id === id));
  return after.sheets.flatMap(({ id }, toOrder) => {
    const fromOrder = order.indexOf(id);
    if (fromOrder === toOrder) return [];
    order.splice(toOrder, 0, ...order.splice(fromOrder, 1));
    return [{ id: "sheet.mutation.set-worksheet-order", params: { unitId, subUnitId: id, fromOrder, toOrder } }];
  });
}

function referenceOf({ formula, worksheetId }: NamePicture): object {
  // The grid takes a reference without its =, and everything else with it.
  const isReference = /^=('(?:[^']|'')+'|[^'!(]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(formula);
  return {
    formulaOrRefString: isReference ? formula.slice(1) : formula,
    localSheetId: worksheetId ?? "AllDefaultWorkbook",
  };
}
