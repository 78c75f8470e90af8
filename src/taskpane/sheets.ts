import type { DistrictPlace, SheetPlace } from "../excel/goToCell";
import type { Indicator } from "../domain/plan";
import { sheetNames } from "../i18n/sheetNames";
import type { Run } from "./page";
import { directoryMark } from "../sheets/districts/districtMarks";
import { actualsMark } from "../sheets/sheetMarks";

/** The sheets that a page links to: their marks, and the names they are born with. */
export const sheets = {
  actuals: ({ id, shortName }: Indicator): SheetPlace => ({
    mark: actualsMark(id),
    name: sheetNames["actuals.name"].replace("{indicator}", shortName),
  }),
  city: { mark: "actuals.city", name: sheetNames["city.name"] },
  rules: { mark: "rules", name: sheetNames["rules.name"] },
  records: { mark: "records", name: sheetNames["records.name"] },
  monitoring: { mark: "monitoring", name: sheetNames["monitoring.name"] },
  directory: { mark: directoryMark, name: sheetNames["directory.name"] },
} as const;

const going = () => import(/* webpackChunkName: "writing" */ "../excel/goToCell");

/** Shows one of our sheets. */
export function openSheet(run: Run, sheet: SheetPlace): void {
  void run(async () => {
    await (await going()).goToSheet(sheet);
    return null;
  });
}

/** Selects the cell into which a district's figure is typed. */
export function openEntry(run: Run, place: DistrictPlace): void {
  void run(async () => {
    await (await going()).goToEntry(place);
    return null;
  });
}

/** Selects a district's row on 监测, or its entry cell. */
export function openDistrict(run: Run, place: DistrictPlace): void {
  void run(async () => {
    await (await going()).goToDistrict(place);
    return null;
  });
}
