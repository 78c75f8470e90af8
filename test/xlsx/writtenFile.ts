import { readFileSync } from "node:fs";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { unzip } from "@cj-tech-master/excelts/archive";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import type { LibreOffice } from "../libreOffice";
import { problemsOf } from "./packageCheck";

// Without it the library reads no file that holds a chart.
installChartSupport();

/** A file of ours, found in order, read back by the library and kept where LibreOffice can open it. */
export interface WrittenFile {
  readonly path: string;
  readonly reader: Workbook;
  readonly sheet: (name: string) => Worksheet;
  /** One part of the package as text. */
  readonly part: (path: string) => Promise<string>;
  /** The file as LibreOffice understood it, in the words of OpenDocument. */
  readonly understood: () => Promise<string>;
}

/** Writes what is described. */
export async function written(libreOffice: LibreOffice, file: FileWorkbook): Promise<WrittenFile> {
  const bytes = await writeXlsx(file);
  expect(await problemsOf(bytes)).toEqual([]);
  const path = libreOffice.keep("file.xlsx", bytes);
  const reader = new Workbook();
  await reader.xlsx.load(bytes);
  return {
    path,
    reader,
    sheet: (name) => {
      const found = reader.getWorksheet(name);
      if (!found) throw new Error(`The file has no worksheet ${name}.`);
      return found;
    },
    part: async (name) => (await unzip(bytes).get(name))?.text() ?? "",
    understood: async () => readFileSync(await libreOffice.convert(path, "fods"), "utf8"),
  };
}
