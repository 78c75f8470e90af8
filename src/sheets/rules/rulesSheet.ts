import { isoDate, serialOf, type Period } from "../../domain/period";
import type { District, Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { countedNames } from "../actuals/labels";

import { derived, entry, text } from "../cells";
import type { ValidationSpec } from "../conditionSpec";
import { dateFormat } from "../dateFormulas";
import type { Places } from "../formulaSpec";
import { keyed } from "../keys";
import type { CellSpec, RowSpec, SheetSpec } from "../sheetSpec";
import { bodyRow, isInRange, thresholdRows, thresholdValidations } from "./thresholds";
import { actualsMark } from "../sheetMarks";

/** The thresholds of the status rule and the dates to choose from, in cells that formulas, colours, functions and pane read. */
export function rulesSheet(plan: Plan, periods: readonly Period[]): SheetSpec {
  return Object.freeze(
    keyed({
      mark: "rules",
      name: word("rules.name"),
      columns: [
        { key: "item", label: word("rules.item"), widthInChars: 26, alignment: "Left" },
        { key: "value", label: word("rules.value"), widthInChars: 18, alignment: "Center" },
        { key: "meaning", label: word("rules.meaning"), widthInChars: 62, alignment: "Left" },
        { key: "check", label: word("rules.check"), widthInChars: 20, alignment: "Center" },
      ],
      rows: [titleRow(), headerRow(), ...thresholdRows(), ...factRows(plan), ...periodRows(periods), ...nameRows(plan)],
      table: null,
      page: {
        orientation: "landscape",
        paper: "a4",
        fitToPagesWide: 1,
        area: { from: ["title", "item"], to: ["valid", "check"] },
        frozen: { rows: 3, columns: 1 },
      },
      validations: [...thresholdValidations(), noteValidation],
    }),
  );
}

function titleRow(): RowSpec {
  const title = word("rules.title");
  return { key: "title", role: "section", label: title, cells: [text(title), null, null, null] };
}

function headerRow(): RowSpec {
  const heads = [word("rules.item"), word("rules.value"), word("rules.meaning"), word("rules.check")];
  return { key: "header", role: "header", label: word("rules.item"), cells: heads.map(text) };
}

function factRows(plan: Plan): readonly RowSpec[] {
  const firstYearEnd = serialOf({ year: Math.min(...plan.years) });
  const last = isoDate({ year: Math.max(...plan.years) });
  const newest = (places: Places): string => {
    const rows = plan.annexes.map(({ indicatorId }) =>
      places.on(actualsMark(indicatorId)).block(["newest", "district"], ["newest", last]),
    );
    return `=IF(MAX(${rows.join(",")})>0,MAX(${rows.join(",")}),${firstYearEnd})`;
  };
  const valid = (places: Places): string => {
    const all = (["behindPoints", "leastShort", "fallbackRate"] as const).map((key) => isInRange(places, key));
    return `=IF(AND(${all.join(",")}),1,0)`;
  };
  return [
    bodyRow("note", { ...entry(""), numberFormat: "@" }),
    bodyRow("newest", derived(newest, dateFormat)),
    bodyRow("valid", derived(valid)),
  ];
}

/** 最新 first and the last year-end last: whatever comes between is inside the list that the drop-down names. */
function periodRows(periods: readonly Period[]): readonly RowSpec[] {
  const label = word("rules.periods");
  const row = (key: string, cell: CellSpec, head: CellSpec | null): RowSpec => ({
    key,
    role: "body",
    label,
    cells: [head, cell, null, null],
  });
  return [
    row("period.latest", text(word("rules.latest")), text(label)),
    ...periods.map((period, i) => row(periodKey(period, i === periods.length - 1), dateCell(period), null)),
  ];
}

/** Every spelling of a district that colours understand, beside the plan's name. */
function nameRows(plan: Plan): readonly RowSpec[] {
  const label = word("rules.names");
  const spellings = plan.districts.flatMap((district) =>
    spellingsOf(plan, district).map((spelling) => ({ spelling, district })),
  );
  return spellings.map(({ spelling, district }, i) => ({
    key: i === 0 ? "name.first" : i === spellings.length - 1 ? "name.last" : `name.${spelling}`,
    role: "body",
    label: spelling,
    cells: [i === 0 ? text(label) : null, text(spelling), text(district.name), null],
  }));
}

/** The spellings of a district that colours understand. */
export function spellingsOf({ city }: Plan, district: District): readonly string[] {
  const names = countedNames(district);
  return [
    ...new Set([...names, district.shortName, ...district.aliases, ...names.map((name) => city.fullName + name)]),
  ];
}

/** The last date is always the plan's last year-end. */
function periodKey(period: Period, isLast: boolean): string {
  return isLast ? "period.last" : `period.${isoDate(period)}`;
}

function dateCell(period: Period): CellSpec {
  return { kind: "figure", content: serialOf(period), numberFormat: dateFormat };
}

const noteValidation: ValidationSpec = {
  area: { from: ["note", "value"], to: ["note", "value"] },
  rule: { kind: "custom", formula: () => "=TRUE" },
  tip: word("rules.noteMeaning"),
  refusal: word("rules.noteMeaning"),
};
