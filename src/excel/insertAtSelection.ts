import { PlanError } from "../domain/planError";
import { numberFormatAt } from "../sheets/grid";
import { rememberWrite } from "./lastWrite";
import { namingProtected } from "./protectedSheets";
import type { CellInsertion } from "./report";
import { formerOf, lookAtSelection, occupiedCells } from "./selection";
import { setCells } from "./setCells";

/**
 * Puts a formula or a value into the selected cell and gives its address.
 * Refuses (`wouldCover`, given = address, facts.found = content) when the cell holds something, unless `replace`
 * names that very cell: what the user agreed to lose is not what stands wherever the selection has gone since.
 */
export async function insertAtSelection(
  content: CellInsertion,
  options: { readonly replace?: string } = {},
): Promise<{ readonly address: string }> {
  return Excel.run(async (context) => {
    const selected = await lookAtSelection(context, 1, 1);
    const { area, grid, address, worksheetId } = selected;
    if (occupiedCells(selected).length > 0 && options.replace !== address) {
      const found = String(grid.contents[0]?.[0] || selected.values[0]?.[0]);
      throw new PlanError("wouldCover", address, { cells: address, count: "1", found });
    }
    const format = numberFormatAt(grid, area.row, area.column);
    const setsFormat = format === "@" && !isText(content);
    const cell = { row: area.row, column: area.column, numberFormat: setsFormat ? "General" : format, setsFormat };
    const wanted = [{ ...cell, content: contentOf(content), isText: isText(content) }];
    const former = formerOf(selected, wanted);
    const worksheet = context.workbook.worksheets.getItem(worksheetId);
    const writing = setCells(context, worksheet, { area, wanted, former });
    await namingProtected(writing, selected.isProtected ? [selected.worksheetName] : []);
    rememberWrite({ kind: "cells", worksheetId, area, written: wanted, former });
    return { address };
  });
}

function isText(content: CellInsertion): boolean {
  return "value" in content && typeof content.value === "string";
}

function contentOf(content: CellInsertion): string | number {
  return "formula" in content ? content.formula : content.value;
}
