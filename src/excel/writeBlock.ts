import { PlanError } from "../domain/planError";
import { contentsOf } from "../sheets/contents";
import { placeFresh } from "../sheets/fresh";
import { numberFormatAt } from "../sheets/grid";
import { figureFormat } from "../sheets/look";
import type { BlockSpec } from "../sheets/sheetSpec";
import type { Assignment } from "./assignment";
import { rememberWrite } from "./lastWrite";
import { namingProtected } from "./protectedSheets";
import type { WriteReport } from "./report";
import { formerOf, lookAtSelection, occupiedCells, type SelectedCells } from "./selection";
import { setCells } from "./setCells";

/** How many addresses a refusal names; the rest is a count. */
const namedCells = 5;

/**
 * Writes plain cells from the selected cell on. Refuses (`wouldCover`, `intoTable`) when one of them already holds
 * something or belongs to a table.
 */
export async function writeBlock(block: BlockSpec): Promise<WriteReport> {
  return Excel.run(async (context) => {
    const selected = await lookAtSelection(context, block.rows.length, block.columns.length);
    refuseCovering(selected);
    const wanted = assignmentsFor(block, selected);
    const former = formerOf(selected, wanted);
    const worksheet = context.workbook.worksheets.getItem(selected.worksheetId);
    const writing = setCells(context, worksheet, { area: selected.area, wanted, former });
    await namingProtected(writing, selected.isProtected ? [selected.worksheetName] : []);
    rememberWrite({ kind: "cells", worksheetId: selected.worksheetId, area: selected.area, written: wanted, former });
    return { written: [], address: selected.address };
  });
}

/** Refuses a rectangle that holds something or reaches into a table, naming the first of the cells. */
function refuseCovering(selected: SelectedCells): void {
  const [tableName] = selected.tableNames;
  const occupied = occupiedCells(selected);
  if (occupied.length > 0) {
    const cells = occupied.slice(0, namedCells).join("、") + (occupied.length > namedCells ? "…" : "");
    throw new PlanError("wouldCover", selected.address, { cells, count: String(occupied.length) });
  }
  if (tableName !== undefined) throw new PlanError("intoTable", tableName, { address: selected.address });
}

function assignmentsFor(block: BlockSpec, { area, grid }: SelectedCells): readonly Assignment[] {
  const contents = contentsOf(block, placeFresh(block, area.row, area.column));
  return contents.flatMap((row, i) =>
    row.map((content, j) => {
      const place = { row: area.row + i, column: area.column + j };
      const isText = block.rows[i]?.cells[j]?.kind === "text";
      // a cell that the user formatted as text would turn figures and sums into texts
      const format = numberFormatAt(grid, place.row, place.column);
      const setsFormat = !isText && format === "@";
      return { ...place, content, numberFormat: setsFormat ? figureFormat : format, setsFormat };
    }),
  );
}
