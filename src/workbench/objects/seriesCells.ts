import { cellsOf } from "./area";
import { isEmpty, type Scalar } from "./cell";
import type { ChartSeries } from "./chart";
import { tokens } from "./references";
import { areaOf } from "./rewriteFormula";
import { worksheetNamed, type WorkbookModel } from "./workbook";
import { cellAt, type Worksheet } from "./worksheet";

/** The name of a series as the legend shows it. */
export function seriesName(workbook: WorkbookModel, { name }: Pick<ChartSeries, "name">): string {
  return name.startsWith("=") ? String(cellsRead(workbook, name, false)[0] ?? "") : name;
}

/** What the cells of a series hold, hidden ones left out where only the seen count; `null` is blank or not calculated yet. */
export function cellsRead(workbook: WorkbookModel, formula: string | null, visibleOnly: boolean): (Scalar | null)[] {
  const [, reference, ...rest] = tokens(formula ?? "=");
  if (reference?.kind !== "reference" || rest.length > 0 || reference.sheet === null) return [];
  const worksheet = worksheetNamed(workbook, reference.sheet);
  if (!worksheet) return [];
  return [...cellsOf(areaOf(reference))]
    .filter(({ row, column }) => !visibleOnly || isSeen(worksheet, row, column))
    .map(({ row, column }) => {
      const cell = cellAt(worksheet, row, column);
      return isEmpty(cell) && !cell.isSpilled ? null : cell.value;
    });
}

const isSeen = ({ rows, columns }: Worksheet, row: number, column: number): boolean =>
  rows.get(row)?.isHidden !== true && columns.get(column)?.isHidden !== true;
