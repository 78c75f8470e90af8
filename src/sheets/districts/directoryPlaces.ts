import { countedDistricts } from "../../domain/countedDistricts";
import { oncePerPlan } from "../../domain/oncePerPlan";
import type { Plan } from "../../domain/plan";
import type { Places } from "../formulaSpec";
import { directoryMark } from "./districtMarks";

/** Columns of workings on 目录: the period of the reader, or a year of the plan, as one indicator sees it. */
export type Moment = "now" | number;

/** The column of workings beside the printed part: `now.inForce`, `2019.inForce`. */
export function momentColumn(indicatorId: string, moment: Moment): string {
  return `${moment}.${indicatorId}`;
}

/** The column with the status of the chosen period as the 完成数 sheet says it, the sign of 初步 after it. */
export function statusColumn(indicatorId: string): string {
  return `said.${indicatorId}`;
}

/** The column with the chosen period above and the group of every district below. */
export const baseColumn = "base";

/** In which row of a column of workings each of its facts stands. */
const factRows = { date: "control", column: "title", lastYear: "asOf", targetColumn: "unit" } as const;

/** The rows above the districts, in which the workings have their facts. */
export type FactRow = keyof typeof factRows;

/** What the workings of 目录 say, as formulas on any sheet name it. */
export interface DirectoryPlaces {
  /** The chosen period; blank where what was chosen is none. */
  readonly period: string;
  /** Of a year: its end, the period in its own year, blank after it. `column`: its place among the dates of the 完成数 sheet, 0 without. */
  fact(indicatorId: string, moment: Moment, fact: FactRow): string;
  /** In which row of the target table a district stands. */
  targetRow(indicatorId: string, districtId: string): string;
  /** The attainment rate of a district in a year; blank without. */
  rate(indicatorId: string, year: number, districtId: string): string;
  /** The rates of all districts. */
  rates(indicatorId: string, year: number): string;
  /** The groups of all districts. */
  readonly groups: string;
}

/** The workings of 目录, seen from another sheet. */
export function directoryFrom(plan: Plan, places: Places): DirectoryPlaces {
  return directoryOn(plan, places.on(directoryMark));
}

/** The same, seen from the sheet whose places are given: 目录 itself. */
export function directoryOn(plan: Plan, own: Places): DirectoryPlaces {
  const ids = districtIds(plan);
  return {
    period: own.cell(factRows.date, baseColumn),
    fact: (indicatorId, moment, fact) => own.cell(factRows[fact], momentColumn(indicatorId, moment)),
    targetRow: (indicatorId, districtId) => own.cell(districtId, momentColumn(indicatorId, "now")),
    rate: (indicatorId, year, districtId) => own.cell(districtId, momentColumn(indicatorId, year)),
    rates: (indicatorId, year) => own.span(ids, momentColumn(indicatorId, year)),
    groups: own.span(ids, baseColumn),
  };
}

const districtIds = oncePerPlan((plan) => countedDistricts(plan).map(({ id }) => id));
