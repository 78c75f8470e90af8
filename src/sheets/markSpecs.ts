import { isoDate, type Period } from "../domain/period";
import type { District, Indicator, Plan } from "../domain/plan";
import { word } from "../i18n/sheetWords";
import { quoted } from "./cells";
import type { ConditionSpec } from "./conditionSpec";
import type { Places } from "./formulaSpec";
import { markedStatuses, markLook, markSentinel, type MarkedStatus } from "./statusLook";

/** A mark with a formula for the top-left cell of its cells. */
export interface MarkFormula {
  readonly status: MarkedStatus;
  readonly formula: string;
}

/** The marks on the entry cells of a 完成数 sheet, from the names on so that a new first column is inside. */
export function entryMarks(plan: Plan): readonly ConditionSpec[] {
  const [first, last] = edgesOf(plan.districts);
  const lastDate = isoDate({ year: Math.max(...plan.years) });
  const lines = edgesOf(plan.districts.filter(({ inTotal }) => inTotal));
  return markedStatuses.map((status) => ({
    area: { from: [first, "district"], to: [last, lastDate] },
    look: markLook({ status, part: "figure" }),
    formula: (places) => {
      const cell = places.cell(first, "district");
      const rowFixed = (key: string): string => places.cell(key, "district").replace(/(\d+)$/, "$$$1");
      const over = (from: string, to: string): string => `${rowFixed(from)}:${rowFixed(to)}`;
      const cells = {
        cell,
        name: `$${cell}`,
        isEntry: `ISNUMBER(${rowFixed("date")})`,
        lines: over(`clean.${lines[0]}`, `behind.${lines[1]}`),
        labels: places.block([`clean.${lines[0]}`, "district"], [`behind.${lines[1]}`, "district"]),
        reported: `COUNT(${over(`clean.${lines[0]}`, `clean.${lines[1]}`)})`,
      };
      return markFormula(status, { ...cells, rules: places.on("rules") });
    },
  }));
}

/** The marks on a user's own figures beside a column of names, measured by the lines of one date. */
export function selectionMarks(
  { plan, indicator, period }: { plan: Plan; indicator: Indicator; period: Period },
  { cell, name, places }: { cell: string; name: string; places: Places },
): readonly MarkFormula[] {
  const sheet = places.on(`actuals.${indicator.id}`);
  const [first, last] = edgesOf(plan.districts.filter(({ inTotal }) => inTotal));
  const column = isoDate(period);
  const cells = {
    cell,
    name,
    isEntry: `${name}<>""`,
    lines: sheet.block([`clean.${first}`, column], [`behind.${last}`, column]),
    labels: sheet.block([`clean.${first}`, "district"], [`behind.${last}`, "district"]),
    reported: "1",
  };
  return markedStatuses.map((status) => ({
    status,
    formula: markFormula(status, { ...cells, rules: places.on("rules") }),
  }));
}

interface MarkedCells {
  readonly cell: string;
  readonly name: string;
  /** Whether the cell is one for a figure. */
  readonly isEntry: string;
  readonly lines: string;
  readonly labels: string;
  /** Above 0 where anything was reported at all: an empty column is not a column of laggards. */
  readonly reported: string;
  readonly rules: Places;
}

/** Kept short: Excel takes no more than 255 characters from some of its own dialogs. */
function markFormula(
  status: MarkedStatus,
  { cell, name, isEntry, lines, labels, reported, rules }: MarkedCells,
): string {
  const sentinel = markSentinel({ status, part: "figure" });
  const standard = `INDEX(${rules.block(["name.first", "meaning"], ["name.last", "meaning"])},MATCH(${name},${rules.block(["name.first", "value"], ["name.last", "value"])},0))`;
  if (status === "unreported") return `=(${cell}="")*ISTEXT(${standard})*(${reported}>0)*${isEntry}*${sentinel}`;
  const label = quoted(` ${word(status === "behind" ? "actuals.behindLine" : "actuals.normalLine")}`);
  // N of a blank line is 0, and no figure is below 0.
  const line = `N(INDEX(${lines},MATCH(${standard}&${label},${labels},0)))`;
  return `=IF(ISNUMBER(${cell})*${isEntry},AND(${cell}=INT(${cell}),${cell}>=0,${cell}<${line}))*${sentinel}`;
}

function edgesOf(districts: readonly District[]): readonly [string, string] {
  return [districts[0]?.id ?? "", districts[districts.length - 1]?.id ?? ""];
}
