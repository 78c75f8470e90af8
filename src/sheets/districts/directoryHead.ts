import type { Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { cellsAcross, derived, quoted, text } from "../cells";
import { asOfFormula, dateFormat, sameDayLastYear } from "../dateFormulas";
import type { Places } from "../formulaSpec";
import { chosenPeriod, periodEntry } from "../periodChoice";
import type { CellSpec, RowSpec } from "../sheetSpec";
import { directoryColumns, figureColumn, figureKeys, lastPrinted, periodColumn } from "./directoryColumns";
import { baseColumn, directoryOn, momentColumn, statusColumn, type FactRow, type Moment } from "./directoryPlaces";
import { assessedIndicators, programName } from "./planFacts";
import { actualsRow, targetHeads } from "./sheetFigures";

type Cells = Readonly<Record<string, CellSpec>>;

/** The period that every district sheet reads, the title and the heads; beside them what each year of the plan refers to. */
export function directoryHead(plan: Plan): readonly RowSpec[] {
  const row = (head: Omit<RowSpec, "cells">, given: Cells): RowSpec => {
    return { ...head, cells: cellsAcross(directoryColumns(plan), given) };
  };
  const title = word("directory.title", { city: plan.city.fullName, program: programName(plan) });
  const unit = t(zhCN, "sheet.unit", { unit: assessedIndicators(plan)[0]?.annex.unit ?? "" });
  const period = word("monitoring.period");
  return [
    row(
      { key: "control", role: "control", label: period, height: 22 },
      { ...controlCells(plan), ...facts(plan, "date") },
    ),
    row({ key: "title", role: "title", label: title }, { number: text(title), ...facts(plan, "column") }),
    row({ key: "asOf", role: "subtitle", label: period, height: 22 }, { ...asOf(plan), ...facts(plan, "lastYear") }),
    row({ key: "unit", role: "unit", label: unit }, { [lastPrinted]: text(unit), ...facts(plan, "targetColumn") }),
    row(
      { key: "header", role: "header", label: t(zhCN, "sheet.header"), height: 34, wraps: true },
      { ...heads(plan), ...workingHeads(plan) },
    ),
  ];
}

function controlCells(plan: Plan): Cells {
  const chosen = derived((places) => `=${chosenPeriod(places.cell("control", periodColumn), places)}`, dateFormat);
  const number = text(word("monitoring.period"));
  return {
    number,
    [periodColumn]: periodEntry(),
    [hintColumn(plan)]: text(word("directory.links")),
    [baseColumn]: chosen,
  };
}

/** Beside the drop-down. */
function hintColumn(plan: Plan): string {
  return figureColumn(assessedIndicators(plan)[0]?.indicator.id ?? "", figureKeys[0]);
}

function asOf(plan: Plan): Cells {
  const note = (places: Places): string => places.on("rules").cell("note", "value");
  return { number: derived((places) => `=${asOfFormula(directoryOn(plan, places).period, note(places))}`) };
}

function heads(plan: Plan): Cells {
  const figures = assessedIndicators(plan).flatMap(({ indicator }) =>
    figureKeys.map((key) => {
      const head = word(`directory.${key}`, { indicator: indicator.shortName });
      return [figureColumn(indicator.id, key), text(head)] as const;
    }),
  );
  return {
    number: text(word("directory.number")),
    name: text(t(zhCN, "sheet.district")),
    ...Object.fromEntries(figures),
    pledge: text(word("directory.pledge")),
  };
}

function workingHeads(plan: Plan): Cells {
  const moments = momentsOf(plan).map(({ indicatorId, moment, name }) => {
    const head =
      moment === "now"
        ? word("directory.now", { indicator: name })
        : word("directory.rates", { indicator: name, year: moment });
    return [momentColumn(indicatorId, moment), text(head)] as const;
  });
  const statuses = assessedIndicators(plan).map(({ indicator }) => {
    const head = word("directory.status", { indicator: indicator.shortName });
    return [statusColumn(indicator.id), text(head)] as const;
  });
  return { [baseColumn]: text(word("directory.workings")), ...Object.fromEntries([...statuses, ...moments]) };
}

/** One kind of fact of every year and indicator. */
function facts(plan: Plan, fact: FactRow): Cells {
  const format = fact === "date" ? dateFormat : undefined;
  const cells = momentsOf(plan).map((at) => {
    const cell = derived((places) => `=${factFormulas[fact]({ ...at, plan, places })}`, format);
    return [momentColumn(at.indicatorId, at.moment), cell] as const;
  });
  return Object.fromEntries(cells);
}

interface At {
  readonly plan: Plan;
  readonly places: Places;
  readonly indicatorId: string;
  readonly moment: Moment;
}

const factFormulas: Readonly<Record<FactRow, (at: At) => string>> = {
  date: ({ plan, places, moment }) => {
    const { period } = directoryOn(plan, places);
    if (moment === "now") return period;
    const until = `IF(YEAR(${period})=${moment},${period},"")`;
    return `IF(ISNUMBER(${period}),IF(YEAR(${period})>${moment},DATE(${moment},12,31),${until}),"")`;
  },
  column: (at) => placeOf(at, (date) => date),
  lastYear: (at) => placeOf(at, sameDayLastYear),
  targetColumn: (at) => {
    const year = at.moment === "now" ? `YEAR(${dateOf(at)})&""` : quoted(String(at.moment));
    return `IFERROR(MATCH(${year}&${quoted(t(zhCN, "sheet.year", { year: "" }))},${targetHeads(at).years},0),"")`;
  },
};

/** The place of a date among the columns of the 完成数 sheet; 0 where it has none. */
function placeOf(at: At, dateFor: (date: string) => string): string {
  const date = dateOf(at);
  return `IF(ISNUMBER(${date}),IFERROR(MATCH(${dateFor(date)},${actualsRow(at, "date")},0),0),0)`;
}

function dateOf({ plan, places, indicatorId, moment }: At): string {
  return directoryOn(plan, places).fact(indicatorId, moment, "date");
}

function momentsOf(plan: Plan): readonly { indicatorId: string; moment: Moment; name: string }[] {
  return assessedIndicators(plan).flatMap(({ indicator: { id, shortName } }) =>
    (["now", ...plan.years] as const).map((moment) => ({ indicatorId: id, moment, name: shortName })),
  );
}
