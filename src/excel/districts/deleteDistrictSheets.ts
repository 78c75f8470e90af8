import type { Plan } from "../../domain/plan";
import { defaultPlan } from "../../domain/plans";
import { forgetWrite, rememberedWrite } from "../lastWrite";
import { nameOfMark } from "../mark";
import { refuseEmptying } from "../refuseEmptying";
import type { DistrictSheetsFound } from "./districtReport";
import { lookForDistrictSheets, type StandingSheet } from "./lookForDistrictSheets";
import { pointingAt } from "./pointingAt";
import { ownCellsOn, describedBy } from "./ownCells";

/** All that 删除生成的县区表 would take away, what points to it, and what the user wrote there. Changes nothing. */
export async function findDistrictSheets(plan: Plan = defaultPlan): Promise<DistrictSheetsFound> {
  return Excel.run(async (context) => {
    const { standing, worksheets, names } = await lookForDistrictSheets(context);
    const describe = describedBy(plan);
    return {
      worksheetNames: standing.map(({ found }) => found.worksheetName),
      pointing: await pointingAt(context, standing, { worksheets, names }),
      written: standing.flatMap(({ mark, found }) => {
        const spec = describe(mark);
        const cells = spec ? ownCellsOn(spec, found) : [];
        return cells.map((address) => `${found.worksheetName}!${address}`);
      }),
    };
  });
}

/**
 * Deletes exactly our district sheets and 目录, with their marks. It cannot be undone. Refuses (`onlySheets`) when no
 * visible worksheet would be left.
 */
export async function deleteDistrictSheets(): Promise<void> {
  await Excel.run(async (context) => {
    const { standing, worksheets, deadMarks } = await lookForDistrictSheets(context);
    refuseEmptying(
      worksheets,
      standing.map(({ worksheetId: id, found }) => ({ id, name: found.worksheetName })),
    );
    const { workbook } = context;
    for (const { worksheetId, mark } of standing) {
      workbook.worksheets.getItem(worksheetId).delete();
      workbook.names.getItem(nameOfMark(mark)).delete();
    }
    for (const mark of deadMarks) workbook.names.getItem(nameOfMark(mark)).delete();
    await context.sync();
    forgetConcerned(standing);
  });
}

/** What was written on a deleted worksheet can no longer be taken back. */
function forgetConcerned(deleted: readonly StandingSheet[]): void {
  const write = rememberedWrite();
  const ids = new Set(deleted.map(({ worksheetId }) => worksheetId));
  const marks = new Set(deleted.map(({ mark }) => mark));
  const isConcerned =
    write?.kind === "sheets"
      ? write.intents.some(({ spec }) => marks.has(spec.mark))
      : (write?.kind === "cells" ? [write.worksheetId] : (write?.worksheetIds ?? [])).some((id) => ids.has(id));
  if (isConcerned) forgetWrite();
}
