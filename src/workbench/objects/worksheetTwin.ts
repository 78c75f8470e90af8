import { chartId, inChart } from "./charts";
import { conditionalFormatId, inConditionalFormat } from "./conditionalFormats";
import { renameSheetIn } from "./rewriteFormula";
import { copyName } from "./sheetName";
import { inValidation } from "./validations";
import { worksheetId, type WorkbookModel } from "./workbook";
import { tableId, type Table, type Worksheet } from "./worksheet";

/** A worksheet that holds the same as another under the name Excel gives a copy; it is not in the workbook yet. */
export function twinWorksheet(workbook: WorkbookModel, source: Worksheet): Worksheet {
  const name = copyName(workbook, source.name);
  const renamed = (formula: string): string => renameSheetIn(formula, source.name, name);
  const cells = [...source.cells].map(([key, cell]): [number, typeof cell] => [
    key,
    cell.formula === null ? cell : Object.freeze({ ...cell, formula: renamed(cell.formula) }),
  ]);
  return {
    ...source,
    id: worksheetId(workbook.nextId++),
    name,
    cells: new Map(cells),
    columns: new Map(source.columns),
    rows: new Map(source.rows),
    tables: source.tables.map((table) => twinTable(workbook, table)),
    charts: source.charts.map((chart) => Object.freeze({ ...inChart(chart, renamed), id: chartId(workbook.nextId++) })),
    conditionalFormats: source.conditionalFormats.map((format) =>
      Object.freeze({ ...inConditionalFormat(format, renamed), id: conditionalFormatId(workbook.nextId++) }),
    ),
    validations: source.validations.map((validation) => inValidation(validation, renamed)),
  };
}

/** The names of a copy's own: twins of the source's, and of the workbook's names that point into the source. */
export function twinNames(workbook: WorkbookModel, source: Worksheet, copy: Worksheet): WorkbookModel["names"] {
  const own = workbook.names.filter((name) => name.worksheetId === source.id);
  const pointing = workbook.names.filter(
    (name) => name.worksheetId === null && renameSheetIn(name.formula, source.name, copy.name) !== name.formula,
  );
  return [...own, ...pointing.filter((name) => !own.some((other) => other.name === name.name))].map((name) => ({
    ...name,
    worksheetId: copy.id,
    formula: renameSheetIn(name.formula, source.name, copy.name),
  }));
}

function twinTable(workbook: WorkbookModel, table: Table): Table {
  const id = tableId(workbook.nextId++);
  const taken = new Set(
    workbook.worksheets.flatMap((worksheet) => worksheet.tables.map(({ name }) => name.toUpperCase())),
  );
  let number = 2;
  while (taken.has(`${table.name}${number}`.toUpperCase())) number++;
  return { ...table, id, name: `${table.name}${number}` };
}
