import type { ICellData, IStyleData } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { parseEntry } from "../../objects/parseEntry";
import { cellTypes } from "../gridWords";
import type { Surface } from "../surface";

// Before the grid reads what was typed in its own way.
const first = 100;

/**
 * Reads typed dates and percentages as a Chinese Excel does: 2019年6月30日 is a date, which the grid would leave a text,
 * and a cell that has a number format keeps it, which the grid would replace.
 */
export function readTypedDates(surface: Surface): void {
  surface.service(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const known = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      return next(cell ? withDate(cell, known?.n?.pattern ?? null) : cell);
    },
  });
}

function withDate(cell: ICellData, known: string | null): ICellData {
  const isText = cell.t === cellTypes.forcedText || known === "@";
  if (typeof cell.v !== "string" || cell.f || isText) return cell;
  const { value, numberFormat } = parseEntry(cell.v);
  if (typeof value !== "number" || numberFormat === null) return cell;
  const read = { ...cell, v: value, t: cellTypes.number, p: null };
  return known === null ? { ...read, s: { ...(cell.s as IStyleData), n: { pattern: numberFormat } } } : read;
}
