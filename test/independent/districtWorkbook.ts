import { defaultPlan } from "../../src/domain/plans";
import { writeSheets } from "../../src/excel/writeSheets";
import { districtForms, districtMark } from "../../src/sheets/districts/districtMarks";
import { districtSpecs, districtSubjects } from "../../src/sheets/districts/districtSpecs";
import type { SheetSet } from "../../src/sheets/sheetSpec";
import { keyedPlaces } from "./cellPlaces";
import { serial, type Scene } from "./enteredScene";
import { enteredWorkbook, type EnteredWorkbook } from "./enteredWorkbook";

const districtIds = defaultPlan.districts.map(({ id }) => id);
const listed = new Set(districtForms.flatMap((form) => districtIds.map((id) => districtMark(form, id))));

/** A workbook with entered figures, 目录, and both sheets of every district. */
export async function districtWorkbook(scene: Scene): Promise<EnteredWorkbook> {
  const entered = await enteredWorkbook(scene);
  for (const form of districtForms) await writeSheets(sheetsOf({ form, districtIds }));
  const { period = "最新" } = scene;
  keyedPlaces(entered.hands, "目录")("control", "name", /^\d{4}-/.test(period) ? serial(period) : period);
  return entered;
}

function sheetsOf(wished: Parameters<typeof districtSubjects>[1]): SheetSet {
  return {
    subjects: districtSubjects(defaultPlan, wished),
    describe: (found) => {
      const { base, directory, sheets } = districtSpecs(defaultPlan, wished, { found, listed });
      return [...base, directory, ...sheets];
    },
  };
}
