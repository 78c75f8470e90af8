import { countedDistricts } from "../../domain/countedDistricts";
import type { Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import type { ConditionSpec } from "../conditionSpec";
import { keyed } from "../keys";
import { pageNumber } from "../look";
import { periodValidation } from "../periodChoice";
import type { SheetSpec } from "../sheetSpec";
import { directoryColumns, figureColumn, firstPrinted, lastPrinted, periodColumn } from "./directoryColumns";
import { directoryHead } from "./directoryHead";
import { directoryFoot } from "./directoryFoot";
import { districtRow } from "./directoryRows";
import { statusColumn } from "./directoryPlaces";
import { directoryMark } from "./districtMarks";
import { preliminaryWhere } from "./preliminaryWhere";
import { assessedIndicators } from "./planFacts";

/**
 * 目录: one row for every district, shown while a sheet of it stands, with its figures at the period that the first
 * row says. All district sheets read that period here. `listed` has the marks of the district sheets that stand.
 */
export function directorySheet(plan: Plan, listed: ReadonlySet<string>): SheetSpec {
  const rows = countedDistricts(plan).map((district) => districtRow({ plan, district, listed }));
  const period = ["control", periodColumn] as const;
  return Object.freeze(
    keyed({
      mark: directoryMark,
      name: word("directory.name"),
      columns: directoryColumns(plan),
      rows: [...directoryHead(plan), ...rows, ...directoryFoot(plan)],
      table: null,
      page: {
        orientation: "portrait",
        paper: "a4",
        fitToPagesWide: 1,
        area: { from: ["title", firstPrinted], to: ["signs", lastPrinted] },
        repeatsHead: true,
        outerFooter: pageNumber,
        frozen: { rows: 6, columns: 3 },
      },
      conditions: preliminaryLooks(plan),
      validations: [periodValidation({ from: period, to: period })],
    }),
  );
}

function preliminaryLooks(plan: Plan): readonly ConditionSpec[] {
  const ids = countedDistricts(plan).map(({ id }) => id);
  const [first, last] = [ids[0] ?? "", ids[ids.length - 1] ?? ""];
  return assessedIndicators(plan).map(({ indicator: { id } }) =>
    preliminaryWhere(figureColumn(id, "actual"), { first, last, says: statusColumn(id) }),
  );
}
