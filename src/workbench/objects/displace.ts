import { addressOf, parseAddress } from "./address";
import { area, MAX_COLUMNS, MAX_ROWS } from "./area";
import { displaceChart } from "./chartPlace";
import { inChart } from "./charts";
import { displaceRules } from "./cellRules";
import { inConditionalFormat } from "./conditionalFormats";
import { displaceArea, displaceFormula, type Displacement } from "./rewriteFormula";
import { inValidation } from "./validations";
import type { WorkbookModel } from "./workbook";
import { keyOf, placeOf, type Band, type Worksheet } from "./worksheet";

/** Moves cells, tables, sizes and every reference of the workbook after cells came or went on one worksheet. */
export function displaceEverywhere(workbook: WorkbookModel, worksheet: Worksheet, displacement: Displacement): void {
  displaceCells(worksheet, displacement);
  displaceBands(worksheet, displacement);
  worksheet.tables = worksheet.tables.flatMap((table) => {
    const moved = displaceArea(table.area, displacement);
    return moved === null ? [] : [moved === "untouched" ? table : { ...table, area: moved }];
  });
  worksheet.merges = worksheet.merges.flatMap((merged) => {
    const moved = displaceArea(merged, displacement);
    return moved === "untouched" ? [merged] : (moved ?? []);
  });
  worksheet.conditionalFormats = displaceRules(worksheet.conditionalFormats, displacement, inConditionalFormat);
  worksheet.validations = displaceRules(worksheet.validations, displacement, inValidation);
  worksheet.charts = worksheet.charts.map((chart) => displaceChart(chart, displacement));
  displaceView(worksheet, displacement);
  rewriteFormulas(workbook, (formula, home) => displaceFormula(formula, home, displacement));
}

/** Passes every formula of cells, charts, conditional formats, validations and names through the given change. */
export function rewriteFormulas(workbook: WorkbookModel, change: (formula: string, homeSheet: string) => string): void {
  for (const worksheet of workbook.worksheets) {
    for (const [key, cell] of worksheet.cells) {
      if (cell.formula === null) continue;
      const formula = change(cell.formula, worksheet.name);
      if (formula !== cell.formula) worksheet.cells.set(key, Object.freeze({ ...cell, formula }));
    }
    const here = (formula: string): string => change(formula, worksheet.name);
    worksheet.conditionalFormats = worksheet.conditionalFormats.map((format) => inConditionalFormat(format, here));
    worksheet.validations = worksheet.validations.map((validation) => inValidation(validation, here));
    worksheet.charts = worksheet.charts.map((chart) => inChart(chart, here));
  }
  workbook.names = workbook.names.map((name) => {
    const home = workbook.worksheets.find(({ id }) => id === name.worksheetId)?.name ?? "";
    const formula = change(name.formula, home);
    return formula === name.formula ? name : { ...name, formula };
  });
}

function displaceCells(worksheet: Worksheet, displacement: Displacement): void {
  const before = [...worksheet.cells];
  worksheet.cells.clear();
  for (const [key, cell] of before) {
    const { row, column } = placeOf(key);
    const moved = displaceArea(area(row, column), displacement);
    if (moved === null) continue;
    const isOff = moved !== "untouched" && (moved.row >= MAX_ROWS || moved.column >= MAX_COLUMNS);
    if (!isOff) worksheet.cells.set(moved === "untouched" ? key : keyOf(moved.row, moved.column), cell);
  }
}

function displaceBands(worksheet: Worksheet, displacement: Displacement): void {
  const { axis, at, count } = displacement;
  if (!isWhole(displacement)) return;
  const bands = axis === "row" ? worksheet.rows : worksheet.columns;
  const before = [...bands];
  bands.clear();
  for (const [index, band] of before) {
    const isGone = count < 0 && index >= at && index < at - count;
    if (!isGone) bands.set(index < at ? index : index + count, band);
  }
  inheritBand(bands, at, count);
}

// An inserted row is as high as the one above it, an inserted column as wide as the one to its left.
function inheritBand(bands: Map<number, Band>, at: number, count: number): void {
  const model = bands.get(at - 1);
  if (!model || model.isHidden) return;
  for (let i = at; i < at + count; i++) bands.set(i, model);
}

function displaceView(worksheet: Worksheet, displacement: Displacement): void {
  if (isWhole(displacement)) worksheet.freeze = displacedFreeze(worksheet.freeze, displacement);
  const moved = (address: string | null): string | null => {
    if (address === null) return null;
    const place = displaceArea(parseAddress(address).area, displacement);
    return place === null ? null : place === "untouched" ? address : addressOf(place);
  };
  const { printArea, printTitleRows, rowBreaks } = worksheet.page;
  worksheet.page = Object.freeze({
    ...worksheet.page,
    printArea: moved(printArea),
    printTitleRows: moved(printTitleRows),
    rowBreaks: displacedBreaks(rowBreaks, displacement),
  });
}

function displacedFreeze(freeze: Worksheet["freeze"], { axis, at, count }: Displacement): Worksheet["freeze"] {
  const key = axis === "row" ? "rows" : "columns";
  if (!freeze || at >= freeze[key]) return freeze;
  const lost = Math.min(freeze[key], at - count) - at;
  const after = { ...freeze, [key]: freeze[key] + (count > 0 ? count : -lost) };
  return after.rows + after.columns === 0 ? null : Object.freeze(after);
}

// A break belongs to the row below it; above the first row there is none.
function displacedBreaks(rowBreaks: readonly number[], displacement: Displacement): readonly number[] {
  const { axis, at, count } = displacement;
  if (axis === "column" || !isWhole(displacement)) return rowBreaks;
  const left = rowBreaks.filter((row) => count > 0 || row < at || row >= at - count);
  return Object.freeze(left.map((row) => (row < at ? row : row + count)).filter((row) => row > 0));
}

const isWhole = ({ axis, from, to }: Displacement): boolean =>
  from === 0 && to === (axis === "row" ? MAX_COLUMNS : MAX_ROWS) - 1;
