import { columnLetters } from "./address";
import type { Chart } from "./chart";
import type { Validation } from "./validation";
import type { WorkbookModel } from "./workbook";
import { keyOf, placeOf, type Band, type Worksheet } from "./worksheet";

/** Everything a user would miss, as plain data that two moments can be compared by. Calculated results are left out. */
export function snapshot(workbook: WorkbookModel): unknown {
  const nameOf = (id: string | null): string | null =>
    workbook.worksheets.find((sheet) => sheet.id === id)?.name ?? null;
  // Styles, tables and the like are replaced when they change, never altered: the snapshot may share them.
  return {
    worksheets: workbook.worksheets.map(worksheetSnapshot),
    names: [...workbook.names]
      .map(({ worksheetId, ...rest }) => ({ ...rest, scope: nameOf(worksheetId) }))
      .sort((one, other) => (`${one.scope}${one.name}` < `${other.scope}${other.name}` ? -1 : 1)),
    settings: Object.fromEntries([...workbook.settings].sort(([one], [other]) => (one < other ? -1 : 1))),
    activeWorksheet: nameOf(workbook.activeWorksheetId),
    selection: workbook.selection,
    calculationMode: workbook.calculationMode,
    isStructureProtected: workbook.isStructureProtected,
  };
}

function worksheetSnapshot(worksheet: Worksheet): unknown {
  const { id, cells, columns, rows, ...rest } = worksheet;
  const places = [...cells].sort(([one], [other]) => one - other);
  return {
    id,
    ...rest,
    // Ids count upward for ever: a format or chart made anew is the same.
    conditionalFormats: worksheet.conditionalFormats.map((format) => ({ ...format, id: undefined })),
    charts: worksheet.charts.map(chartSnapshot),
    validations: [...worksheet.validations].sort((one, other) => (placeIn(one) < placeIn(other) ? -1 : 1)),
    tables: [...worksheet.tables].sort((one, other) => (one.name < other.name ? -1 : 1)),
    columns: bands(columns),
    rows: bands(rows),
    cells: Object.fromEntries(
      places
        .filter(([, cell]) => !cell.isSpilled)
        .map(([key, { formula, value, style, link }]) => [
          nameOfCell(key),
          { content: formula ?? value, style, ...(link && { link }) },
        ]),
    ),
  };
}

const chartSnapshot = (chart: Chart): unknown => ({
  ...chart,
  id: undefined,
  series: chart.series.map((series) => ({ ...series, id: undefined })),
});

function nameOfCell(key: number): string {
  const { row, column } = placeOf(key);
  return `${columnLetters(column)}${row + 1}`;
}

const placeIn = ({ areas: [first] }: Validation): number => (first ? keyOf(first.row, first.column) : 0);

const bands = (given: Map<number, Band>): unknown =>
  Object.fromEntries([...given].sort(([one], [other]) => one - other).map(([index, band]) => [String(index), band]));
