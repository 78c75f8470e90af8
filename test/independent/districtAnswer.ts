import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import type { CalculatedValue, LibreOffice } from "../libreOffice";
import { keyed, type Values } from "./calculatedCells";
import { compared } from "./compared";
import { districts, requestOf, type Scene } from "./enteredScene";

/** Values by worksheet, and by `row column`, the keys of a cell. */
type Answer = Readonly<Record<string, Readonly<Record<string, CalculatedValue>>>>;

/** What LibreOffice calculates from a saved file, once every formula of 目录 and the district sheets gave what the script says. */
export interface CalculatedDistricts {
  /** How many cells were compared. */
  readonly cells: number;
  /** A cell by worksheet and keys. */
  at(worksheet: string, row: string, column: string): CalculatedValue;
}

export const districtSheetNames: readonly string[] = [
  "目录",
  ...districts,
  ...districts.map((name) => `责任状-${name}`),
];

/** Recalculates a saved workbook with LibreOffice and expects every formula of these sheets to give what the script says. */
export async function expectScriptsDistricts(
  libreOffice: LibreOffice,
  file: FileWorkbook,
  scene: Scene,
  ignored = /^$/,
): Promise<CalculatedDistricts> {
  const path = libreOffice.keep("districts.xlsx", await writeXlsx(file));
  const values = await libreOffice.recalculate(path);
  const { cells, differences } = compared(calculatedFormulas(file, values), expectedDistricts(scene));
  expect(differences.filter((each) => !ignored.test(each))).toEqual([]);
  expect(unexpected(file, expectedDistricts(scene))).toEqual([]);
  return { cells, at: (worksheet, row, column) => keyed(values, worksheet)(row, column) };
}

/** Every cell as the script works it out, in a process of its own. */
export function expectedDistricts(scene: Scene): Answer {
  const script = join(__dirname, "districts.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(requestOf(scene)),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Answer;
}

/** The formulas on a sheet by their keys, which stand in its first row and column. */
function formulaKeys({ worksheets }: FileWorkbook, name: string): readonly string[] {
  const cells = worksheets.find((worksheet) => worksheet.name === name)?.cells ?? [];
  const rows = new Map(cells.flatMap((cell) => (cell.column === 0 ? [[cell.row, cell.content]] : [])));
  const columns = new Map(cells.flatMap((cell) => (cell.row === 0 ? [[cell.column, cell.content]] : [])));
  return cells.flatMap(({ row, column, content }) =>
    typeof content === "object" && content !== null && "formula" in content
      ? [`${String(rows.get(row))} ${String(columns.get(column))}`]
      : [],
  );
}

function calculatedFormulas(file: FileWorkbook, values: Values): Answer {
  return Object.fromEntries(
    districtSheetNames.map((name) => {
      const at = keyed(values, name);
      const own = formulaKeys(file, name).map((key) => {
        const [row = "", column = ""] = key.split(" ");
        return [key, at(row, column)] as const;
      });
      return [name, Object.fromEntries(own)];
    }),
  );
}

/** Formulas of which the script knows nothing. */
function unexpected(file: FileWorkbook, expected: Answer): readonly string[] {
  return districtSheetNames.flatMap((name) =>
    formulaKeys(file, name).flatMap((key) => (key in (expected[name] ?? {}) ? [] : [`${name} ${key}`])),
  );
}
