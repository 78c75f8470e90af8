import type { District } from "../../domain/plan";
import { isInsideYear, isoDate, yearEndBefore, type Period } from "../../domain/period";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { derived, entry, quoted, text } from "../cells";
import type { Places } from "../formulaSpec";
import { behindFormula, normalFormula, type LineTerms } from "../statusFormulas";
import type { CellSpec, RowSpec } from "../sheetSpec";
import type { ActualsSubject } from "./subject";
import { countedNames } from "./labels";
import { isBase, line, row } from "./rows";

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
    ...block("clean", (district, period) => derived((places) => `=${cleanFigure(places, district, period)}`)),
    ...block("target", (district, period) => unlessBase(subject, period, targetOf(subject, district, period))),
    ...block("normal", (district, period) => unlessBase(subject, period, lineOf(subject, district, period, "normal"))),
    ...block("behind", (district, period) => unlessBase(subject, period, lineOf(subject, district, period, "behind"))),
    row(subject, { key: "newest", role: "aside", label: word("actuals.newest") }, (period) =>
      unlessBase(subject, period, (places) => newest(subject, places, period)),
    ),
    row(subject, { key: "invalid", role: "aside", label: word("actuals.invalid") }, (period) =>
      derived((places) => `=${invalidNames(subject, places, period)}`),
    ),
  ];
}

type WorkingKind = "flag" | "remark" | "clean" | "target" | "normal" | "behind";
type Formula = (places: Places) => string;

function unlessBase(subject: ActualsSubject, period: Period, formula: Formula): CellSpec | null {
  return isBase(subject, period) ? null : derived((places) => `=${formula(places)}`);
}

/** The figure as it counts: a whole number, not negative, of a district that stands in the table exactly once. */
function cleanFigure(places: Places, district: District, period: Period): string {
  const found = foundFigure(places, district, period);
  const stands = countedNames(district)
    .map((name) => `COUNTIF(${namesOf(places)},${quoted(name)})`)
    .join("+");
  return `IF(${stands}<>1,"",IF(ISNUMBER(${found}),IF(AND(${found}>=0,${found}=INT(${found})),${found},""),""))`;
}

function foundFigure(places: Places, district: District, period: Period): string {
  const column = isoDate(period);
  return `INDEX(${places.block(["header", column], ["total", column])},${rowOf(places, district)})`;
}

function rowOf(places: Places, district: District): string {
  const [first = "", ...others] = countedNames(district).map((name) => `MATCH(${quoted(name)},${namesOf(places)},0)`);
  return others.reduce((known, other) => `IFERROR(${known},${other})`, first);
}

/** From the head to 合计: however the districts are sorted, they stand between. */
function namesOf(places: Places): string {
  return places.block(["header", "district"], ["total", "district"]);
}

function targetOf({ plan, indicator }: ActualsSubject, district: District, period: Period): Formula {
  return (places) => {
    const targets = places.on(`targets.${indicator.id}`);
    const last = String(plan.years[plan.years.length - 1]);
    const row = `MATCH(${quoted(district.name)},${targets.block(["header", "district"], ["total", "district"])},0)`;
    const head = quoted(t(zhCN, "sheet.year", { year: period.year }));
    const column = `MATCH(${head},${targets.block(["header", "district"], ["header", last])},0)`;
    return `IFERROR(INDEX(${targets.block(["header", "district"], ["total", last])},${row},${column}),"")`;
  };
}

function lineOf(
  { indicator }: ActualsSubject,
  district: District,
  period: Period,
  which: "normal" | "behind",
): Formula {
  return (places) => {
    const column = isoDate(period);
    const terms: LineTerms = {
      isFlow: indicator.kind === "flow",
      isInside: isInsideYear(period),
      share: places.cell("progress", column),
      target: places.cell(`target.${district.id}`, column),
      baseline: places.cell(`clean.${district.id}`, isoDate(yearEndBefore(period))),
      rules: places.on("rules"),
    };
    return which === "normal"
      ? normalFormula(terms)
      : behindFormula(terms, places.cell(`normal.${district.id}`, column));
  };
}

function newest({ districts }: ActualsSubject, places: Places, period: Period): string {
  const column = isoDate(period);
  const [first, last] = [districts[0]?.id, districts[districts.length - 1]?.id];
  const clean = places.block([`clean.${first}`, column], [`clean.${last}`, column]);
  return `IF(COUNT(${clean},${places.cell("city", column)})>0,${places.cell("date", column)},"")`;
}

/** The names of the districts whose cell holds something that does not count, or whose name is gone or stands twice. */
function invalidNames({ districts }: ActualsSubject, places: Places, period: Period): string {
  const column = isoDate(period);
  const names = districts.map((district) => {
    const holds = `IFERROR(${foundFigure(places, district, period)}&""<>"",TRUE)`;
    return `IF(AND(${holds},${places.cell(`clean.${district.id}`, column)}=""),${quoted(`${district.name} `)},"")`;
  });
  const published = places.cell("published", column);
  const isWrong = `IF(${published}="",FALSE,IF(ISNUMBER(${published}),OR(${published}<0,${published}<>INT(${published})),TRUE))`;
  return [...names, `IF(${isWrong},${quoted(word("actuals.published"))},"")`].join("&");
}
