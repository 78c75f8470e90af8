import { defaultPlan } from "../../src/domain/plans";
import { writeDistrictSheets } from "../../src/excel/districts/writeDistrictSheets";
import { districtForms } from "../../src/sheets/districts/districtMarks";
import { keyedPlaces } from "./cellPlaces";
import { serial, type Scene } from "./enteredScene";
import { enteredWorkbook, type EnteredWorkbook } from "./enteredWorkbook";

/** A workbook with entered figures, 目录, and both sheets of every district, as the add-in makes them. */
export async function districtWorkbook(scene: Scene): Promise<EnteredWorkbook> {
  const entered = await enteredWorkbook(scene);
  for (const form of districtForms) await writeAll(form);
  const { period = "最新" } = scene;
  keyedPlaces(entered.hands, "目录")("control", "name", /^\d{4}-/.test(period) ? serial(period) : period);
  return entered;
}

async function writeAll(form: (typeof districtForms)[number]): Promise<void> {
  const districtIds = defaultPlan.districts.map(({ id }) => id);
  const request = { form, districtIds, fonts: "windows", colorsTabs: false } as const;
  const watch = { onProgress: () => {}, isCancelled: () => false };
  const { stoppedBy } = await writeDistrictSheets(request, { keep: [] }, watch);
  if (stoppedBy !== null) throw new Error(`the district sheets were not made: ${JSON.stringify(stoppedBy)}`);
}
