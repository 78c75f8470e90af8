import { defaultPlan } from "../../../src/domain/plans";
import type { DistrictSheetsRequest, Watch } from "../../../src/excel/districts/districtReport";
import { writeDistrictSheets } from "../../../src/excel/districts/writeDistrictSheets";
import { cellAddress } from "../../../src/sheets/address";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { worksheetNamed } from "../../../src/workbench/objects/workbook";
import { cellAt, placeOf, type Worksheet } from "../../../src/workbench/objects/worksheet";
import type { InProcessExcel } from "../../workbench/excelInProcess";

/** The 17 in the order of the plan, as its annexes print them. */
export const all =
  "灵川县 全州县 兴安县 永福县 阳朔县 灌阳县 龙胜县 资源县 平乐县 荔浦县 恭城县 临桂区 象山区 秀峰区 叠彩区 七星区 雁山区";
export const names = all.split(" ");
export const base = ["目标-拥有量", "目标-受理量", "完成数-拥有量", "完成数-受理量", "完成数-全市", "规则", "导入记录"];

/** A wish for the 完成情况表 of all districts, unless said otherwise. */
export function wish(changed: Partial<DistrictSheetsRequest> = {}): DistrictSheetsRequest {
  const districtIds = defaultPlan.districts.map(({ id }) => id);
  return { form: "report", districtIds, fonts: "windows", colorsTabs: false, ...changed };
}

/** Goes on to the end and tells nobody. */
export const patient: Watch = { onProgress: () => {}, isCancelled: () => false };

/** Cancels the moment that so many sheets are done: before the next batch. */
export function cancelledAfter(done: number): Watch {
  let isDone = false;
  return { onProgress: (count) => void (isDone = count >= done), isCancelled: () => isDone };
}

/** Everything the workbook holds, without ids, which count upward for ever. */
export function contentsOf({ workbook }: InProcessExcel): string {
  return JSON.stringify(snapshot(workbook)).replace(/"id":"[^"]*",?/g, "");
}

export const write = (changed: Partial<DistrictSheetsRequest> = {}, plan = defaultPlan) =>
  writeDistrictSheets(
    wish({ districtIds: plan.districts.map(({ id }) => id), ...changed }),
    { keep: [] },
    patient,
    plan,
  );

/** What is looked at here are formulas and looks; nobody calculates. */
export function leaveUncalculated({ workbook }: InProcessExcel): void {
  workbook.calculator = { calculate: () => Promise.resolve() };
}

function sheetNamed({ workbook }: InProcessExcel, name: string): Worksheet {
  const worksheet = worksheetNamed(workbook, name);
  if (!worksheet) throw new Error(`no worksheet ${name}`);
  return worksheet;
}

/** The address of the cell at which a row and a column of a sheet with keys meet. */
export function keyed(excel: InProcessExcel, name: string, [rowKey, columnKey]: readonly [string, string]): string {
  const cells = [...sheetNamed(excel, name).cells].map(([key, { value }]) => ({ ...placeOf(key), value }));
  const corner = cells.find(({ value }) => value === "key");
  const row = cells.find(({ column, value }) => column === corner?.column && value === rowKey)?.row;
  const column = cells.find((cell) => cell.row === corner?.row && cell.value === columnKey)?.column;
  if (row === undefined || column === undefined) throw new Error(`no ${rowKey} ${columnKey} on ${name}`);
  return cellAddress(row, column);
}

/** What 目录 shows of a district: its name, where that and 责任状 lead, and whether the row is hidden. */
export interface Listed {
  readonly name: unknown;
  readonly leadsTo: string | null;
  readonly pledge: string | null;
  readonly isHidden: boolean;
}

/** The rows of 目录 by district id. */
export function directory(excel: InProcessExcel): ReadonlyMap<string, Listed> {
  const sheet = sheetNamed(excel, "目录");
  const cells = [...sheet.cells].map(([key, { value }]) => ({ ...placeOf(key), value }));
  const corner = cells.find(({ value }) => value === "key");
  const column = (key: string): number =>
    cells.find((cell) => cell.row === corner?.row && cell.value === key)?.column ?? -1;
  const [name, pledge] = [column("name"), column("pledge")];
  const rows = defaultPlan.districts.map(({ id }) => {
    const row = cells.find((cell) => cell.column === corner?.column && cell.value === id)?.row ?? -1;
    const linkAt = (at: number): string | null => cellAt(sheet, row, at).link?.documentReference ?? null;
    const isHidden = sheet.rows.get(row)?.isHidden ?? false;
    return [
      id,
      { name: cellAt(sheet, row, name).value, leadsTo: linkAt(name), pledge: linkAt(pledge), isHidden },
    ] as const;
  });
  return new Map(rows);
}

/** The names that 目录 shows. */
export function listedNames(excel: InProcessExcel): readonly unknown[] {
  return [...directory(excel).values()].filter(({ isHidden }) => !isHidden).map(({ name }) => name);
}
