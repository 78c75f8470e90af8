import { parseActual } from "../domain/actual";
import type { Period } from "../domain/period";
import type { Indicator, Region } from "../domain/plan";
import { orCellError } from "./answer";
import { actuals, indicators, periods, regions } from "./arguments";
import { broadcast } from "./broadcast";
import { figuresFor } from "./figuresFor";
import type { ReadActuals } from "./live";
import { liveTable } from "./liveTable";
import type { Measure, TableMeasure } from "./measures";
import { isOmitted, type Argument, type Cell } from "./reading";

/** A calculation whose arguments are read already: only it is repeated when a figure of the workbook changes. */
export type LiveCells = (read: ReadActuals) => Cell[][];

/** What is asked for, read. */
export type AskedArguments = readonly [Argument<Region>, Argument<Period>, Argument<Indicator>];

/** What is asked for, as Excel hands it over. */
export interface Given {
  readonly 县区: any;
  readonly 年份或日期: any;
  readonly 指标: any;
}

/** Reads what is asked for. */
export function askedFor({ 县区, 年份或日期, 指标 }: Given): AskedArguments {
  return [regions(县区), periods(年份或日期, "年份或日期"), indicators(指标)];
}

/** A measure of the figures of this workbook; without district and date its whole table. */
export function tableOrCells(measure: TableMeasure, given: Given): LiveCells {
  const asked = askedFor(given);
  const isWhole = isOmitted(given.县区) && isOmitted(given.年份或日期);
  return isWhole ? (read) => liveTable(measure, asked[2], read) : cellsOf(measure, asked);
}

/** A measure of the figures given as 完成数; left out, of those of this workbook. */
export function cellsOrTable(
  measure: TableMeasure,
  given: Given,
  完成数: any,
  readFigures: (given: any) => Argument<number | string | null> = actuals,
): LiveCells {
  return isOmitted(完成数) ? tableOrCells(measure, given) : cellsOfGiven(measure, given, readFigures(完成数));
}

/** A measure of the figures of this workbook. */
export function cellsOf(measure: Measure, asked: AskedArguments): LiveCells {
  return (read) =>
    broadcast(asked, (region, period, indicator) => {
      const each = { region, period, indicator };
      return orCellError(() => measure.of(each, figuresFor(measure, each, read)));
    });
}

/** A measure of figures that are given as an argument. */
function cellsOfGiven(measure: Measure, given: Given, figures: Argument<number | string | null>): LiveCells {
  const asked = askedFor(given);
  return (read) =>
    broadcast([...asked, figures], (region, period, indicator, figure) => {
      const actual = (): number | null => parseActual(indicator, figure);
      return orCellError(() => measure.of({ region, period, indicator }, { actual, read }));
    });
}
