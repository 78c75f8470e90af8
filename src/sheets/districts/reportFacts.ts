import type { DatedCode, DatedName, District, Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { derived, quoted, text } from "../cells";
import type { Places } from "../formulaSpec";
import type { CellSpec, RowSpec } from "../sheetSpec";
import { directoryFrom } from "./directoryPlaces";
import { assessedIndicators, yearSpan, type Assessed } from "./planFacts";
import { reportCells } from "./reportColumns";
import { printedTotalFigure, targetFigure } from "./sheetFigures";

/** What is known of a district, each fact with where it stands. */
export function factRows(plan: Plan, district: District): readonly RowSpec[] {
  const row = (key: string, label: string, cell: CellSpec): RowSpec => {
    return { key: `fact.${key}`, role: "fact", label, cells: reportCells({ year: cell }) };
  };
  const heading = word("report.facts");
  const cells = reportCells({ year: text(heading) });
  return [
    { key: "facts", role: "section", label: heading, height: 18, cells },
    row("code", word("report.codeLabel"), text(codeSaid(plan, district))),
    ...assessedIndicators(plan).map((assessed) => {
      const label = word("report.goal", { indicator: assessed.indicator.shortName });
      return row(
        assessed.indicator.id,
        label,
        derived((places) => `=${goalSaid({ plan, district, assessed, places })}`),
      );
    }),
  ];
}

function codeSaid(plan: Plan, { codes, names }: District): string {
  return word("report.code", {
    codes: inTime(plan, codes, ({ code }) => code),
    names: inTime(plan, names, ({ name }) => name),
  });
}

/** What held when the plan began, and what has held since later years: 荔浦县（2018年起荔浦市）. */
function inTime<Dated extends DatedCode | DatedName>(
  plan: Plan,
  all: readonly Dated[],
  said: (one: Dated) => string,
): string {
  const { first } = yearSpan(plan);
  const now = all.filter(({ from }) => from <= first).slice(-1);
  const later = all.filter(({ from }) => from > first);
  return later.reduce(
    (before, one) => word("report.since", { now: before, year: one.from, later: said(one) }),
    now.map(said).join(""),
  );
}

interface Asked {
  readonly plan: Plan;
  readonly district: District;
  readonly assessed: Assessed;
  readonly places: Places;
}

/** 拥有量目标：2016—2020年由1692件增至4618件，为2.73倍；占全市63.49%→69.97%, and the row of the annex. */
function goalSaid(asked: Asked): string {
  const { plan, district, assessed } = asked;
  const { first, last } = yearSpan(plan);
  const [from, to] = [targetIn(asked, first), targetIn(asked, last)];
  const source = word("report.annexRow", { annex: assessed.annex.number, row: district.name });
  const opening = word("report.goalOpening", { indicator: assessed.indicator.shortName, first, last });
  const share = (part: string, whole: string): string => `TEXT(${part}/${whole},"0.00%")`;
  const said = [
    ...[quoted(opening), from, quoted("→"), to, quoted(assessed.annex.unit + word("report.multiple"))],
    ...[`TEXT(${to}/${from},"0.00")`, quoted(word("report.times")), share(from, cityIn(asked, first)), quoted("→")],
    ...[share(to, cityIn(asked, last)), quoted(source)],
  ].join("&");
  return `IFERROR(${said},${quoted(word("dash"))})`;
}

function targetIn({ plan, district, assessed, places }: Asked, year: number): string {
  const { id } = assessed.indicator;
  const { fact, targetRow } = directoryFrom(plan, places);
  return targetFigure({ plan, indicatorId: id, places }, targetRow(id, district.id), fact(id, year, "targetColumn"));
}

function cityIn({ plan, assessed, places }: Asked, year: number): string {
  const { id } = assessed.indicator;
  const column = directoryFrom(plan, places).fact(id, year, "targetColumn");
  return printedTotalFigure({ plan, indicatorId: id, places }, column);
}
