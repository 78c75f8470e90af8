import { defaultPlan } from "../../src/domain/plans";
import { writeSheets, writeUnlessChanging } from "../../src/excel/writeSheets";
import { entrySheets, monitoringSheets } from "../../src/sheets/workbookSheets";
import { fileWorkbook } from "../../src/workbench/save/fileWorkbook";
import type { FileContent, FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { userHands } from "../excel/userHands";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { keyedPlaces, letterOf, placesOf, type Hands, type Places } from "./cellPlaces";
import { datesOf, indicators, sampleNote, serial, type EnteredColumn, type Scene } from "./enteredScene";

export const sheetNames = { inForce: "完成数-拥有量", applications: "完成数-受理量" } as const;

/** An emulated Excel that holds all our sheets, and the hands of its user. */
export interface EnteredWorkbook extends InProcessExcel {
  readonly hands: Hands;
  file(): FileWorkbook;
}

/** The sheets as the add-in writes them, with the figures typed as a user types them. */
export async function enteredWorkbook(scene: Scene): Promise<EnteredWorkbook> {
  const excel = startExcel();
  await writeSheets(monitoringSheets(defaultPlan));
  for (const date of scene.cutOffs ?? []) {
    const [year = NaN, month = NaN, day = NaN] = date.split("-").map(Number);
    const report = await writeUnlessChanging(entrySheets(defaultPlan, [{ year, month, day }]));
    if ("previews" in report) throw new Error(`${date} was not added: ${JSON.stringify(report.previews)}`);
  }
  const hands = userHands(excel.workbook);
  typeScene(hands, scene);
  return { ...excel, hands, file: () => fileWorkbook(excel.workbook, ["PATENT"]) };
}

function typeScene(hands: Hands, scene: Scene): void {
  for (const indicator of indicators) {
    const sheet = placesOf(hands, sheetNames[indicator]);
    for (const date of datesOf(indicator, scene)) typeColumn(sheet, date, scene[indicator]?.[date] ?? {});
    for (const [name, label] of Object.entries(scene.renamed ?? {})) {
      hands.type(sheetNames[indicator], `A${sheet.rowOf(name)}`, label);
    }
    for (const date of scene.deleted?.[indicator] ?? []) {
      const address = placesOf(hands, sheetNames[indicator]).addressOf("截止日期", date);
      hands.deleteColumn(sheetNames[indicator], address.replace(/\d+$/, ""));
    }
  }
  const city = placesOf(hands, "完成数-全市");
  for (const [date, { grants, population }] of Object.entries(scene.city ?? {})) {
    if (grants !== undefined) city.type("授权量（件，本年累计）", date, grants);
    if (population !== undefined) city.type("常住人口（万人）", date, population);
  }
  const rules = keyedPlaces(hands, "规则");
  rules("note", "value", sampleNote);
  for (const [key, value] of Object.entries(scene.rules ?? {})) rules(key, "value", value);
  const control = keyedPlaces(hands, "监测");
  const { period = "最新", order, totals } = scene;
  control("control", "name", /^\d{4}-/.test(period) ? serial(period) : period);
  if (order !== undefined) control("control", "actual", order);
  if (totals !== undefined) control("control", "points", totals);
}

function typeColumn(sheet: Places, date: string, column: EnteredColumn): void {
  const { figures = {}, published, state, flags = {}, remarks = {} } = column;
  for (const [name, figure] of Object.entries(figures)) sheet.type(name, date, figure);
  if (published !== undefined) sheet.type("全市公布数", date, published);
  if (state !== undefined) sheet.type("数据状态", date, state);
  for (const [name, flag] of Object.entries(flags)) sheet.type(`${name} 标注`, date, flag);
  for (const [name, remark] of Object.entries(remarks)) sheet.type(`${name} 备注`, date, remark);
}

/** The same file with other contents in some cells, as someone without the add-in changes it. */
export function withCells(
  file: FileWorkbook,
  name: string,
  contents: Readonly<Record<string, FileContent>>,
): FileWorkbook {
  const changed = new Set<string>();
  const worksheets = file.worksheets.map((worksheet) => {
    if (worksheet.name !== name) return worksheet;
    const cells = worksheet.cells.map((cell) => {
      const address = `${letterOf(cell.column)}${cell.row + 1}`;
      if (!(address in contents)) return cell;
      changed.add(address);
      return { ...cell, content: contents[address] ?? null };
    });
    return { ...worksheet, cells };
  });
  const missing = Object.keys(contents).filter((address) => !changed.has(address));
  if (missing.length > 0) throw new Error(`${name} has no cells ${missing.join()}`);
  return { ...file, worksheets };
}
