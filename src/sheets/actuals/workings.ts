import { isInsideYear, isSamePeriod, isoDate, yearEndBefore, type Period } from "../../domain/period";
import type { District } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { derived, entry, quoted, text } from "../cells";
import type { Places } from "../formulaSpec";
import type { CellSpec, RowSpec } from "../sheetSpec";
import { behindFormula, normalFormula, statusFormula, type LineTerms } from "../statusFormulas";
import { preliminarySign } from "../statusLook";
import { cleanFigure, inParts, invalidNames, invalidPublished } from "./countedFigure";
import { blockOf, isBase, line, row } from "./rows";
import type { ActualsSubject } from "./subject";
import { targetLookUp } from "../targetLookUp";

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
    ...invalidRows(subject),
  ];
}

/** One row says whose figures do not count; where there are too many districts for one formula, further rows gather them. */
function invalidRows(subject: ActualsSubject): readonly RowSpec[] {
  const whole = word("actuals.invalid");
  const parts = inParts(subject.districts);
  const rowOf = (key: string, label: string, formula: (places: Places, period: Period) => string): RowSpec =>
    row(subject, { key, role: "aside", label }, (period) => derived((places) => `=${formula(places, period)}`));
  const key = (i: number): string => `invalid.${i + 1}`;
  const names = (districts: ActualsSubject["districts"], places: Places, period: Period): string =>
    invalidNames({ subject, places, districts }, period);
  const rows = parts.map((districts, i) =>
    rowOf(key(i), `${whole}（${i + 1}）`, (places, period) => names(districts, places, period)),
  );
  const gathered = rowOf("invalid", whole, (places, period) => {
    const cells = parts.map((_, i) => places.cell(key(i), isoDate(period)));
    const all = parts.length > 1 ? cells : [names(subject.districts, places, period)];
    return [...all, invalidPublished(places, period)].join("&");
  });
  return parts.length > 1 ? [...rows, gathered] : [gathered];
}

type WorkingKind = "flag" | "remark" | "clean" | "target" | "normal" | "behind" | "status";
type Formula = (places: Places) => string;

function unlessBase(subject: ActualsSubject, period: Period, formula: Formula): CellSpec | null {
  return isBase(subject, period) ? null : derived((places) => `=${formula(places)}`);
}

function targetOf({ plan, indicator }: ActualsSubject, district: District, period: Period): Formula {
  return (places) => targetLookUp({ plan, indicatorId: indicator.id, district, year: period.year }, places, `""`);
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

function newest(subject: ActualsSubject, places: Places, period: Period): string {
  const column = isoDate(period);
  const clean = blockOf(subject, places, { kind: "clean", period });
  return `IF(COUNT(${clean},${places.cell("city", column)})>0,${places.cell("date", column)},"")`;
}
