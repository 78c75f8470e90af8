import { defaultPlan } from "../../src/domain/plans";
import type { ImportedFigure } from "../../src/domain/importChanges";
import type { Period } from "../../src/domain/period";
import { importFigures } from "../../src/excel/importFigures";
import { readSelection } from "../../src/excel/readSelection";
import { writeSheets } from "../../src/excel/writeSheets";
import { entrySheets } from "../../src/sheets/workbookSheets";
import { area } from "../../src/workbench/objects/area";
import { setContents } from "../../src/workbench/objects/cells";
import { selectCells } from "../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import type { Row } from "./measure";

/** What an import of 17 districts at 60 dates costs, and reading such a table from the workbook. */
export async function benchImports(): Promise<Row[]> {
  return [
    await cost("import 17×60 figures into a new workbook", async () => {}, importAll),
    await cost(
      "the same into sheets that stand, with 55 new columns",
      () => writeSheets(entrySheets(defaultPlan)),
      importAll,
    ),
    await cost("import them once more, 初步 now 正式", importAll, () => importFigures({ figures: figures("again") })),
    await cost("read a selection of 17×60", typeTable, () => readSelection(new AbortController().signal, () => {})),
  ];
}

async function cost(
  what: string,
  prepare: (excel: InProcessExcel) => Promise<unknown>,
  act: () => Promise<unknown>,
): Promise<Row> {
  const excel = startExcel();
  // Nobody calculates here: what is measured is ours and the way to Excel.
  excel.workbook.calculator = { calculate: () => Promise.resolve() };
  await prepare(excel);
  let [syncs, actions, bytes] = [0, 0, 0];
  excel.host.onBatch((batch) => {
    if (batch.kind !== "workbook") return;
    [syncs, actions, bytes] = [syncs + 1, actions + batch.actions, bytes + batch.bytes];
  });
  const started = performance.now();
  await act();
  const seconds = (performance.now() - started) / 1000;
  excel.dispose();
  const ours = `${actions} actions, ${(bytes / 1024).toFixed(0)} kB, ${seconds.toFixed(1)} s`;
  return { what, ours, yardstick: "", figure: syncs, goal: "–" };
}

function importAll(): Promise<unknown> {
  return importFigures({ figures: figures("first") });
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30];

/** Every month of the five years; the last of each year is the year. */
const periods: readonly Period[] = defaultPlan.years.flatMap((year) => [
  ...lastDays.map((day, i) => ({ year, month: i + 1, day: i === 1 && year % 4 === 0 ? 29 : day })),
  { year },
]);

function figures(time: "first" | "again"): readonly ImportedFigure[] {
  const isPreliminary = time === "first";
  return periods.flatMap((period, i) =>
    defaultPlan.districts.map(({ id: districtId }, j) => {
      const value = 100 + i + j;
      const before = {
        value: isPreliminary ? null : value,
        isInvalid: false,
        isPreliminary: !isPreliminary,
        remark: "",
      };
      const origin = { kind: "file" as const, fileName: "月报", sheetName: "通报表", row: 3 + j, column: 1 + i };
      return { indicatorId: "inForce", districtId, period, value, isPreliminary, remark: "", before, origin };
    }),
  );
}

function typeTable({ workbook }: InProcessExcel): Promise<void> {
  const id = workbook.activeWorksheetId;
  const place = area(0, 0, 18, 61);
  const head = ["县区", ...periods.map(({ year }, i) => `${year}年${(i % 12) + 1}月`)];
  const rows = defaultPlan.districts.map(({ name }, j) => [name, ...periods.map((_, i) => 100 + i + j)]);
  setContents(workbook, id, place, [head, ...rows], "user");
  selectCells(workbook, id, place, "user");
  return Promise.resolve();
}
