import { countedDistricts } from "../../domain/countedDistricts";
import type { District, Plan } from "../../domain/plan";
import { statusWord } from "../../i18n/statusWord";
import { word } from "../../i18n/sheetWords";
import { zhCN } from "../../i18n/zhCN";
import { cellsAcross, derived, quoted, text } from "../cells";
import type { Places } from "../formulaSpec";
import { nearlyWhole } from "../nearlyWhole";
import type { CellSpec, RowSpec } from "../sheetSpec";
import { directoryColumns, figureColumn, figureKeys, type FigureKey } from "./directoryColumns";
import { baseColumn, directoryOn, momentColumn, statusColumn } from "./directoryPlaces";
import { districtMark } from "./districtMarks";
import { assessedIndicators, groupName } from "./planFacts";
import { preliminarySign } from "../statusLook";
import { actualsFigure, actualsRow, targetFigure, targetHeads } from "./sheetFigures";

type Cells = Readonly<Record<string, CellSpec>>;

/** A district, and which district sheets stand. */
export interface Listing {
  readonly plan: Plan;
  readonly district: District;
  readonly listed: ReadonlySet<string>;
}

/** The row of one district: what is printed stands there while a sheet of the district does. */
export function districtRow(listing: Listing): RowSpec {
  const { plan, district } = listing;
  return {
    key: district.id,
    role: "body",
    label: district.name,
    isShownWith: "name",
    height: 26,
    wraps: true,
    cells: cellsAcross(directoryColumns(plan), { ...printedCells(listing), ...workingCells(plan, district) }),
  };
}

function printedCells({ plan, district, listed }: Listing): Cells {
  const [report, pledge] = [districtMark("report", district.id), districtMark("pledge", district.id)];
  const leadsTo = listed.has(report) ? report : pledge;
  const isListed = listed.has(leadsTo);
  const number = countedDistricts(plan).indexOf(district) + 1;
  const figures = assessedIndicators(plan).flatMap(({ indicator: { id } }) =>
    figureKeys.map((key) => {
      const shown = derived((places) => `=${figureOf(key, { plan, district, id, places })}`, formats[key]);
      return [figureColumn(id, key), isListed ? shown : blank] as const;
    }),
  );
  return {
    number: isListed ? { kind: "figure", content: number } : blank,
    name: isListed ? { ...text(district.name), leadsTo } : blank,
    ...Object.fromEntries(figures),
    pledge: listed.has(pledge) ? { ...text(word("directory.pledge")), leadsTo: pledge } : blank,
  };
}

const blank = text("");

/** How the printed figures are written. */
export const formats: Readonly<Partial<Record<FigureKey, string>>> = { target: "0", actual: "0", rate: "0.0%" };

interface Asked {
  readonly plan: Plan;
  readonly district: District;
  readonly id: string;
  readonly places: Places;
}

/** What is printed of a district at the chosen period. */
function figureOf(key: FigureKey, asked: Asked): string {
  const { plan, district, id, places } = asked;
  const directory = directoryOn(plan, places);
  const column = directory.fact(id, "now", "column");
  const at = (each: FigureKey): string => places.cell(district.id, figureColumn(id, each));
  const from = { plan, indicatorId: id, places };
  if (key === "rate") return rateOf(at("actual"), at("target"));
  if (key === "target") {
    const row = directory.targetRow(id, district.id);
    return orDash(targetFigure(from, row, directory.fact(id, "now", "targetColumn")));
  }
  if (key === "actual") return orDash(actualsFigure(from, `clean.${district.id}`, column));
  return `SUBSTITUTE(${places.cell(district.id, statusColumn(id))},${quoted(preliminarySign)},"")`;
}

/** A figure, or a dash. */
export function orDash(figure: string): string {
  return `IF(ISNUMBER(${figure}),${figure},${quoted(word("dash"))})`;
}

/** The printed rate of two printed figures. */
export function rateOf(actual: string, target: string): string {
  const rate = `(${actual}/${target})`;
  const isKnown = `AND(ISNUMBER(${actual}),ISNUMBER(${target}))`;
  const dash = quoted(word("dash"));
  return `IF(${isKnown},IF(${target}=0,${dash},${nearlyWhole(rate)}),${dash})`;
}

/** The group, the row in each target table, and the rate of every year, from which ranks are taken. */
function workingCells(plan: Plan, district: District): Cells {
  const ofIndicator = assessedIndicators(plan).flatMap(({ indicator: { id } }) => {
    const row = derived((places) => {
      const { names } = targetHeads({ plan, indicatorId: id, places });
      return `=IFERROR(MATCH(${quoted(district.name)},${names},0),"")`;
    });
    const rates = plan.years.map((year) => {
      const rate = derived((places) => `=${yearRate({ plan, district, id, places }, year)}`);
      return [momentColumn(id, year), rate] as const;
    });
    const said = derived((places) => `=${statusSaid({ plan, district, id, places })}`);
    return [[statusColumn(id), said] as const, [momentColumn(id, "now"), row] as const, ...rates];
  });
  return { [baseColumn]: text(groupName(district)), ...Object.fromEntries(ofIndicator) };
}

/** A date without a column is one for which nothing was reported. */
function statusSaid({ plan, district, id, places }: Asked): string {
  const column = directoryOn(plan, places).fact(id, "now", "column");
  const said = actualsRow({ plan, indicatorId: id, places }, `status.${district.id}`);
  return `IF(${column}>0,INDEX(${said},${column}),${quoted(statusWord(zhCN, { code: "unreported", reason: null }))})`;
}

/** An error, of a blank or of a target of 0, is no rate. */
function yearRate({ plan, district, id, places }: Asked, year: number): string {
  const directory = directoryOn(plan, places);
  const from = { plan, indicatorId: id, places };
  const actual = actualsFigure(from, `clean.${district.id}`, directory.fact(id, year, "column"));
  const row = directory.targetRow(id, district.id);
  const target = targetFigure(from, row, directory.fact(id, year, "targetColumn"));
  return `IFERROR((${actual})/(${target}),"")`;
}
