import { countedDistricts } from "../domain/countedDistricts";
import { isoDate, type Period } from "../domain/period";
import type { Indicator, Plan } from "../domain/plan";
import { word } from "../i18n/sheetWords";
import { quoted } from "./cells";
import type { ConditionSpec } from "./conditionSpec";
import { edgesOf, rowFixed } from "./markedCells";
import { actualsMark } from "./sheetMarks";
import type { AreaSpec, Places } from "./formulaSpec";
import {
  lookSentinel,
  markedStatuses,
  markLook,
  markSentinel,
  preliminarySign,
  type MarkedStatus,
  type MarkKind,
} from "./statusLook";

/** A mark with a formula for the top-left cell of its cells. */
export interface MarkFormula {
  readonly status: MarkedStatus;
  readonly formula: string;
}

/** The marks on the entry cells of a 完成数 sheet, from the names on so that a new first column is inside. */
export function entryMarks(plan: Plan): readonly ConditionSpec[] {
  const kinds = markedStatuses.flatMap((status): readonly MarkKind[] =>
    status === "unreported"
      ? [{ status, part: "figure" }]
      : [
          { status, part: "figure" },
          { status, part: "preliminary" },
        ],
  );
  return kinds.map((kind) => ({
    area: entryArea(plan),
    look: markLook(kind),
    formula: (places) => {
      const said = quoted(word(`mark.${kind.status}`) + (kind.part === "preliminary" ? preliminarySign : ""));
      const reported = kind.status === "unreported" ? unreportedOnly(plan, places) : "";
      return `=(${statusAt(plan, places)}=${said})${reported}*${isEntryCell(places)}*${markSentinel(kind)}`;
    },
  }));
}

/** A cell that holds something says 数据有误 itself, and a column without any figure is not one of laggards. */
function unreportedOnly(plan: Plan, places: Places): string {
  const cell = places.cell(edgesOf(plan.districts)[0], "district");
  return `*(${cell}="")*(COUNT(${workingsAt(plan, places, "clean")})>0)`;
}

/** The sign of 初步 after a figure; part of the sheet's own look, and weaker than any mark. */
export function preliminaryLook(plan: Plan): ConditionSpec {
  return {
    area: entryArea(plan),
    look: { numberFormat: `0"${preliminarySign}"` },
    formula: (places) =>
      `=(RIGHT(${statusAt(plan, places)})=${quoted(preliminarySign)})*${isEntryCell(places)}*${lookSentinel}`,
  };
}

function entryArea({ districts, years }: Plan): AreaSpec {
  const [first, last] = edgesOf(districts);
  return { from: [first, "district"], to: [last, isoDate({ year: Math.max(...years) })] };
}

/** The row of dates, of the column in which a cell stands: only dated columns hold figures. */
function isEntryCell(places: Places): string {
  return `ISNUMBER(${rowFixed(places, "date")})`;
}

/** What the workings say of the district and date of an entry cell, however its district is spelled. */
function statusAt(plan: Plan, places: Places): string {
  const [first, last] = countedEdges(plan);
  const labels = places.block([`status.${first}`, "district"], [`status.${last}`, "district"]);
  const name = places.cell(edgesOf(plan.districts)[0], "district");
  const label = `${standardName(`$${name}`, places)}&${quoted(` ${word("actuals.statusLine")}`)}`;
  return `INDEX(${workingsAt(plan, places, "status")},MATCH(${label},${labels},0))`;
}

function workingsAt(plan: Plan, places: Places, kind: "clean" | "status"): string {
  const [first, last] = countedEdges(plan);
  return `${rowFixed(places, `${kind}.${first}`)}:${rowFixed(places, `${kind}.${last}`)}`;
}

/** The marks on a user's own figures beside a column of names, measured by the lines of one date. */
export function selectionMarks(
  { plan, indicator, period }: { plan: Plan; indicator: Indicator; period: Period },
  { cell, name, places }: { cell: string; name: string; places: Places },
): readonly MarkFormula[] {
  const sheet = places.on(actualsMark(indicator.id));
  const [first, last] = countedEdges(plan);
  const column = isoDate(period);
  const lines = sheet.block([`clean.${first}`, column], [`behind.${last}`, column]);
  const labels = sheet.block([`clean.${first}`, "district"], [`behind.${last}`, "district"]);
  return markedStatuses.map((status) => ({
    status,
    formula: markFormula(status, { cell, name, lines, labels, places }),
  }));
}

interface MarkedCells {
  readonly cell: string;
  readonly name: string;
  readonly lines: string;
  readonly labels: string;
  readonly places: Places;
}

/** Kept short: Excel takes no more than 255 characters from some of its own dialogs. */
function markFormula(status: MarkedStatus, { cell, name, lines, labels, places }: MarkedCells): string {
  const sentinel = markSentinel({ status, part: "figure" });
  const standard = standardName(name, places);
  if (status === "unreported") return `=(${cell}="")*ISTEXT(${standard})*${sentinel}`;
  const label = quoted(` ${word(status === "behind" ? "actuals.behindLine" : "actuals.normalLine")}`);
  // N of a blank line is 0, and no figure is below 0.
  const line = `N(INDEX(${lines},MATCH(${standard}&${label},${labels},0)))`;
  return `=IF(ISNUMBER(${cell}),AND(${cell}=INT(${cell}),${cell}>=0,${cell}<${line}))*${sentinel}`;
}

/** The plan's name of the district that a cell names in one of the spellings listed on 规则; else an error, and no mark. */
function standardName(name: string, places: Places): string {
  const rules = places.on("rules");
  const spellings = rules.block(["name.first", "value"], ["name.last", "value"]);
  return `INDEX(${rules.block(["name.first", "meaning"], ["name.last", "meaning"])},MATCH(${name},${spellings},0))`;
}

function countedEdges(plan: Plan): readonly [string, string] {
  return edgesOf(countedDistricts(plan));
}
