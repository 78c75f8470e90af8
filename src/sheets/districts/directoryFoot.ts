import type { Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { cellsAcross, derived, entry, text } from "../cells";
import type { Places } from "../formulaSpec";
import type { CellSpec, RowSpec } from "../sheetSpec";
import { directoryColumns, figureColumn, figureKeys, type FigureKey } from "./directoryColumns";
import { directoryOn } from "./directoryPlaces";
import { formats, orDash, rateOf } from "./directoryRows";
import { assessedIndicators } from "./planFacts";
import { actualsFigure, printedTotalFigure } from "./sheetFigures";

/** 全市 as the document prints its targets and as the 完成数 sheets take its figures, and what the reader must know. */
export function directoryFoot(plan: Plan): readonly RowSpec[] {
  const columns = directoryColumns(plan);
  const note = (key: string, cell: CellSpec): RowSpec => {
    return { key, role: "source", label: key, height: 16, cells: cellsAcross(columns, { number: cell }) };
  };
  const whole = word("directory.whole");
  return [
    { key: "whole", role: "total", label: whole, cells: cellsAcross(columns, wholeCells(plan)) },
    note("source", entry(word("monitoring.source"))),
    note("signs", text(word("report.signs"))),
  ];
}

function wholeCells(plan: Plan): Readonly<Record<string, CellSpec>> {
  const figures = assessedIndicators(plan).flatMap(({ indicator: { id } }) => {
    const at = (places: Places, key: FigureKey): string => places.cell("whole", figureColumn(id, key));
    const formula = (key: FigureKey, places: Places): string => {
      const directory = directoryOn(plan, places);
      const from = { plan, indicatorId: id, places };
      if (key === "target") return orDash(printedTotalFigure(from, directory.fact(id, "now", "targetColumn")));
      if (key === "actual") return orDash(actualsFigure(from, "city", directory.fact(id, "now", "column")));
      return rateOf(at(places, "actual"), at(places, "target"));
    };
    return figureKeys.map((key) => {
      const cell =
        key === "status" ? text(word("dash")) : derived((places) => `=${formula(key, places)}`, formats[key]);
      return [figureColumn(id, key), cell] as const;
    });
  });
  return { name: text(word("directory.whole")), ...Object.fromEntries(figures) };
}
