import { isInsideYear, isSamePeriod, isoDate, yearEndBefore, type Period } from "../../domain/period";
import type { District } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { derived, entry, quoted, text } from "../cells";
import type { Places } from "../formulaSpec";

import type { CellSpec, RowSpec } from "../sheetSpec";
import { behindFormula, normalFormula, statusFormula, type LineTerms } from "../statusFormulas";
import { countedNames } from "./labels";
import { preliminarySign } from "../statusLook";
import { isBase, line, row } from "./rows";
import type { ActualsSubject } from "./subject";

type CellOf = (district: District, period: Period) => CellSpec | null;

/** Below the printed part: marks and remarks by district and date, then the workings from which every status is read. */
export function workingRows(subject: ActualsSubject): readonly RowSpec[] {
  const section = (key: string, content: string): RowSpec =>
    line(subject, { key, role: "section", cell: text(content) });
  const block = (kind: WorkingKind, cell: CellOf): readonly RowSpec[] =>
    subject.districts.map((district) => {
      const label = word(`actuals.${kind}`, { district: district.name });
      return row(subject, { key: `${kind}.${district.id}`, role: "aside", label }, (period) => cell(district, period));
    });
  const blank: CellOf = () => entry("");
  return [
    section("flags", word("actuals.flags")),
    ...block("flag", blank),
    section("remarks", word("actuals.remarks")),
    ...block("remark", blank),
    section("workings", word("actuals.workings")),
    ...block("clean", (district, period) =>
      derived((places) => `=${cleanFigure({ subject, places, district }, period)}`),
    ),
    ...block("target", (district, period) => unlessBase(subject, period, targetOf(subject, district, period))),
    ...block("normal", (district, period) =>
      unlessBase(subject, period, lineOf(subject, { district, period }, "normal")),
    ),
    ...block("behind", (district, period) =>
      unlessBase(subject, period, lineOf(subject, { district, period }, "behind")),
    ),
    ...block("status", (district, period) => unlessBase(subject, period, statusOf(district, period))),
    row(subject, { key: "newest", role: "aside", label: word("actuals.newest") }, (period) =>
      unlessBase(subject, period, (places) => newest(subject, places, period)),
    ),
    row(subject, { key: "invalid", role: "aside", label: word("actuals.invalid") }, (period) =>
      derived((places) => `=${invalidNames(subject, places, period)}`),
    ),
  ];
}

type WorkingKind = "flag" | "remark" | "clean" | "target" | "normal" | "behind" | "status";
type Formula = (places: Places) => string;

function unlessBase(subject: ActualsSubject, period: Period, formula: Formula): CellSpec | null {
  return isBase(subject, period) ? null : derived((places) => `=${formula(places)}`);
}

interface Entered {
  readonly subject: ActualsSubject;
  readonly places: Places;
  readonly district: District;
}

/** The figure as it counts: a whole number, not negative, of a district that stands in the table exactly once. */
function cleanFigure(entered: Entered, period: Period): string {
  const found = foundFigure(entered, period);
  const counted = `IF(ISNUMBER(${found}),IF(AND(${found}>=0,${found}=INT(${found})),${found},""),"")`;
  return `IF(${timesNamed(entered)}<>1,"",${counted})`;
}

/** How often the district stands in the table. */
function timesNamed({ subject, places, district }: Entered): string {
  const names = entriesIn(subject, places, "district");
  return countedNames(district)
    .map((name) => `COUNTIF(${names},${quoted(name)})`)
    .join("+");
}

function foundFigure({ subject, places, district }: Entered, period: Period): string {
  const names = entriesIn(subject, places, "district");
  const [first = "", ...others] = countedNames(district).map((name) => `MATCH(${quoted(name)},${names},0)`);
  const row = others.reduce((known, other) => `IFERROR(${known},${other})`, first);
  return `INDEX(${entriesIn(subject, places, isoDate(period))},${row})`;
}

/** The rows of the districts, however they are sorted, and not one more: a sum below would depend on itself. */
function entriesIn({ plan }: ActualsSubject, places: Places, column: string): string {
  return places.span(
    plan.districts.map(({ id }) => id),
    column,
  );
}

function targetOf({ plan, indicator }: ActualsSubject, district: District, period: Period): Formula {
  return (places) => {
    const targets = places.on(`targets.${indicator.id}`);
    const last = String(plan.years[plan.years.length - 1]);
    const row = `MATCH(${quoted(district.name)},${targets.block(["header", "district"], ["total", "district"])},0)`;
    const head = quoted(t(zhCN, "sheet.year", { year: period.year }));
    const column = `MATCH(${head},${targets.block(["header", "district"], ["header", last])},0)`;
    const target = `INDEX(${targets.block(["header", "district"], ["total", last])},${row},${column})`;
    // A cleared cell would be read as 0, and every figure would have reached it.
    return `IFERROR(IF(ISNUMBER(${target}),${target},""),"")`;
  };
}

interface Spot {
  readonly district: District;
  readonly period: Period;
}

function lineOf(subject: ActualsSubject, spot: Spot, which: "normal" | "behind"): Formula {
  const { district, period } = spot;
  const column = isoDate(period);
  return (places) => {
    const terms: LineTerms = {
      isFlow: subject.indicator.kind === "flow",
      isInside: isInsideYear(period),
      share: places.cell("progress", column),
      target: places.cell(`target.${district.id}`, column),
      baseline: baselineOf(subject, places, spot),
      rules: places.on("rules"),
    };
    if (which === "normal") return normalFormula(terms);
    return behindFormula(terms, places.cell(`normal.${district.id}`, column));
  };
}

/** The cell with the figure of the year-end before; blank where the sheet has no such column. */
function baselineOf({ periods }: ActualsSubject, places: Places, { district, period }: Spot): string {
  const before = yearEndBefore(period);
  const isThere = periods.some((each) => isSamePeriod(each, before));
  return isThere ? places.cell(`clean.${district.id}`, isoDate(before)) : `""`;
}

/** The status word, and the sign of 初步 after it: what the colours on the entry cells ask. */
function statusOf(district: District, period: Period): Formula {
  const column = isoDate(period);
  return (places) => {
    const at = (kind: WorkingKind): string => places.cell(`${kind}.${district.id}`, column);
    const terms = { actual: at("clean"), target: at("target"), normal: at("normal"), behind: at("behind") };
    const state = places.cell("state", column);
    const isPreliminary = `IF(${at("flag")}="",${state},${at("flag")})=${quoted(word("actuals.preliminary"))}`;
    const sign = `IF(AND(ISNUMBER(${at("clean")}),${isPreliminary}),${quoted(preliminarySign)},"")`;
    return `${statusFormula({ ...terms, rules: places.on("rules") })}&${sign}`;
  };
}

function newest({ districts }: ActualsSubject, places: Places, period: Period): string {
  const column = isoDate(period);
  const [first, last] = [districts[0]?.id, districts[districts.length - 1]?.id];
  const clean = places.block([`clean.${first}`, column], [`clean.${last}`, column]);
  return `IF(COUNT(${clean},${places.cell("city", column)})>0,${places.cell("date", column)},"")`;
}

/** The names of the districts whose cell holds something that does not count, or whose name is gone or stands twice. */
function invalidNames(subject: ActualsSubject, places: Places, period: Period): string {
  const column = isoDate(period);
  const names = subject.districts.map((district) => {
    const entered = { subject, places, district };
    const isBad = `AND(IFERROR(${foundFigure(entered, period)}&""<>"",TRUE),${places.cell(`clean.${district.id}`, column)}="")`;
    const isClear = `IF(${timesNamed(entered)}=1,IF(${isBad},FALSE,TRUE),FALSE)`;
    return `IF(${isClear},"",${quoted(`${district.name} `)})`;
  });
  const published = places.cell("published", column);
  const isNoCount = `IF(ISNUMBER(${published}),OR(${published}<0,${published}<>INT(${published})),TRUE)`;
  const isWrong = `IFERROR(IF(${published}="",FALSE,${isNoCount}),TRUE)`;
  return [...names, `IF(${isWrong},${quoted(word("actuals.published"))},"")`].join("&");
}
