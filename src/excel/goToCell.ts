import { indicatorById } from "../domain/indicator";
import { isoDate, type Period } from "../domain/period";
import { PlanError } from "../domain/planError";
import { defaultPlan } from "../domain/plans";
import { actualsSheet } from "../sheets/actuals/actualsSheet";
import { cutOffsOn } from "../sheets/actuals/readActuals";
import { contentAt, type Area } from "../sheets/grid";
import { placementByKeys } from "../sheets/keys";
import { firstPrinted, printedKeys } from "../sheets/monitoring/columns";
import { monitoringSheet } from "../sheets/monitoring/monitoringSheet";
import { placementOn } from "../sheets/placement";
import { queueSheets, type ReadSheet } from "./readSheets";
import { actualsMark } from "../sheets/sheetMarks";

/** One of our sheets: its mark, and what a sentence calls it where it is gone. */
export interface SheetPlace {
  readonly mark: string;
  readonly name: string;
}

/** A district at a date. */
export interface DistrictPlace {
  readonly indicatorId: string;
  readonly districtId: string;
  readonly period: Period;
}

/** Whether the workbook has a sheet of ours. One sync; waits while a cell is edited. */
export async function hasSheet(mark: string): Promise<boolean> {
  return (await readMarked([mark])).sheets.has(mark);
}

/** Shows one of our sheets, whatever it is called now. Refuses (`sheetMissing`, `hiddenSheet`) one that cannot be shown. */
export async function goToSheet({ mark, name }: SheetPlace): Promise<void> {
  await goTo([mark], (sheets) => {
    const sheet = sheets.get(mark);
    if (!sheet) throw new PlanError("sheetMissing", name);
    return { sheet, area: null };
  });
}

/** Selects the cell of a 完成数 sheet into which a district's figure is typed. */
export async function goToEntry(place: DistrictPlace): Promise<void> {
  await goTo([actualsMark(place.indicatorId)], (sheets) => entryCell(sheets, place));
}

/** Selects a district's row on 监测, or where there is no such sheet its entry cell. */
export async function goToDistrict(place: DistrictPlace): Promise<void> {
  await goTo([monitoring, actualsMark(place.indicatorId)], (sheets) => {
    const sheet = sheets.get(monitoring);
    return sheet ? { sheet, area: printedRow(sheet, place) } : entryCell(sheets, place);
  });
}

const monitoring = "monitoring";

type ReadSheets = ReadonlyMap<string, ReadSheet>;

interface Target {
  readonly sheet: ReadSheet;
  /** `null` leaves the selection where it is. */
  readonly area: Area | null;
}

async function goTo(marks: readonly string[], find: (sheets: ReadSheets) => Target): Promise<void> {
  const { sheets, hidden } = await readMarked(marks);
  const { sheet, area } = find(sheets);
  const { worksheetName } = sheet.found;
  if (hidden.has(sheet.worksheetId)) throw new PlanError("hiddenSheet", worksheetName);
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.worksheetId);
    worksheet.activate();
    if (area) worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).select();
    await context.sync();
  });
}

function readMarked(
  marks: readonly string[],
): Promise<{ readonly sheets: ReadSheets; readonly hidden: ReadonlySet<string> }> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/visibility");
    const read = queueSheets(context, new Map(marks.map((mark) => [mark, oneCell])));
    await context.sync();
    const hidden = worksheets.items.filter(({ visibility }) => visibility !== "Visible").map(({ id }) => id);
    return { sheets: read(), hidden: new Set(hidden) };
  });
}

/** Where to look for formulas: nobody asks for them here. */
const oneCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

function entryCell(sheets: ReadSheets, place: DistrictPlace): Target {
  const indicator = indicatorById(defaultPlan, place.indicatorId);
  const sheet = sheets.get(actualsMark(place.indicatorId));
  if (!sheet) throw new PlanError("noActualsSheet", indicator.shortName);
  const { found } = sheet;
  const { rows, columns } = placementOn(
    actualsSheet(defaultPlan, indicator, cutOffsOn(defaultPlan, indicator, found)),
    found,
  );
  const [row, column] = [rows.get(place.districtId), columns.get(isoDate(place.period))];
  if (row === undefined || column === undefined) throw rowMissing(sheet, place);
  return { sheet, area: { row, column, rowCount: 1, columnCount: 1 } };
}

function printedRow(sheet: ReadSheet, place: DistrictPlace): Area {
  const { found } = sheet;
  const { rows, columns } = placementByKeys(monitoringSheet(defaultPlan), found);
  const [name, first] = [columns.get("name"), columns.get(firstPrinted)];
  const isPrinted = (key: string, row: number): boolean =>
    key.startsWith(`${place.indicatorId}.row`) && contentAt(found.grid, row, name ?? 0) === nameOf(place);
  const [, row] = [...rows].find(([key, at]) => isPrinted(key, at)) ?? [];
  if (row === undefined || name === undefined || first === undefined) throw rowMissing(sheet, place);
  return { row, column: first, rowCount: 1, columnCount: printedKeys.length };
}

function rowMissing({ found }: ReadSheet, place: DistrictPlace): PlanError {
  return new PlanError("rowMissing", nameOf(place), { worksheet: found.worksheetName });
}

function nameOf({ districtId }: DistrictPlace): string {
  return defaultPlan.districts.find(({ id }) => id === districtId)?.name ?? districtId;
}
