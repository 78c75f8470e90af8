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
    return { key: `fact.${key}`, role: "fact", label, cells: reportCells({ year: text(label), target: cell }) };
  };
  const heading = word("report.facts");
  const cells = reportCells({ year: text(heading) });
  return [
    { key: "facts", role: "section", label: heading, height: 20, cells },
    row("code", word("report.code"), text(withSource(codesOf(plan, district), word("report.codeSource")))),
    row("name", word("report.fullName"), text(withSource(namesOf(plan, district), word("report.fullNameSource")))),
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

function codesOf(plan: Plan, { codes }: District): string {
  return inTime(plan, codes, ({ code }) => code);
}

function namesOf(plan: Plan, { names }: District): string {
  return inTime(plan, names, ({ name }) => name);
}

/** What held when the plan began, and what has held since later years. */
function inTime<Dated extends DatedCode | DatedName>(
  plan: Plan,
  all: readonly Dated[],
  said: (one: Dated) => string,
): string {
  const { first } = yearSpan(plan);
  const [now] = all.filter(({ from }) => from <= first).slice(-1);
  const later = all.filter(({ from }) => from > first);
  return [
    ...(now ? [said(now)] : []),
    ...later.map((one) => word("report.since", { value: said(one), year: one.from })),
  ].join("，");
}

function withSource(fact: string, source: string): string {
  return fact + word("report.factSource", { source });
}

interface Asked {
  readonly plan: Plan;
  readonly district: District;
  readonly assessed: Assessed;
  readonly places: Places;
}

/** 1692→4618件，为2016年的2.73倍；占全市63.49%→69.97%, and the rows of the annex. */
function goalSaid(asked: Asked): string {
  const { plan, district, assessed } = asked;
  const { first, last } = yearSpan(plan);
  const [from, to] = [targetIn(asked, first), targetIn(asked, last)];
  const rows = { annex: assessed.annex.number, row: district.name, total: plan.city.printedName };
  const source = withSource("", word("report.annexRows", rows));
  const multiple = `${quoted(word("report.multiple", { first }))}&TEXT(${to}/${from},"0.00")`;
  const share = (part: string, whole: string): string => `TEXT(${part}/${whole},"0.00%")`;
  const shares = `${quoted(word("report.times"))}&${share(from, cityIn(asked, first))}&"→"&${share(to, cityIn(asked, last))}`;
  const said = `${from}&"→"&${to}&${quoted(assessed.annex.unit)}&${multiple}&${shares}&${quoted(source)}`;
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
