import type { Actuals, ActualsTable, CityColumn } from "../domain/actuals";
import type { Plan } from "../domain/plan";
import { PlanError } from "../domain/planError";
import { defaultRules, type Rules } from "../domain/rules";
import { readActuals, type Entry } from "./actuals/readActuals";
import { readCity } from "./city/readCity";
import type { FoundSheet } from "./grid";
import { readNote, readRules } from "./rules/readRules";
import { rulesSheet } from "./rules/rulesSheet";
import { actualsMark } from "./sheetMarks";
import { reportedIndicators } from "./workbookSheets";

/** The marks of the sheets that live functions and the pane read. */
export function readMarks(plan: Plan): readonly string[] {
  return [...reportedIndicators(plan).map(({ id }) => actualsMark(id)), "actuals.city", "rules"];
}

/** All that the sheets of a workbook say, and what their entry cells hold to the letter. */
export interface ReadWorkbook {
  readonly actuals: Actuals;
  readonly entries: readonly Entry[];
}

/** Reads the sheets from the values of their cells; one that cannot be read is its refusal and spoils no other. */
export function readWorkbook(plan: Plan, found: (mark: string) => FoundSheet | null): ReadWorkbook {
  const tables = new Map<string, ActualsTable | PlanError>();
  const entries: Entry[] = [];
  for (const indicator of reportedIndicators(plan)) {
    const sheet = found(actualsMark(indicator.id));
    if (!sheet) continue;
    const read = orRefusal(() => readActuals(plan, indicator, sheet));
    tables.set(indicator.id, read instanceof PlanError ? read : read.table);
    if (!(read instanceof PlanError)) entries.push(...read.entries);
  }
  const city = cityOf(plan, found("actuals.city"));
  const rules = found("rules");
  return { actuals: { tables, city, rules: rulesOf(plan, rules), note: noteOf(plan, rules) }, entries };
}

function cityOf(plan: Plan, sheet: FoundSheet | null): readonly CityColumn[] | null {
  const read = sheet && orRefusal(() => readCity(plan, sheet));
  return read instanceof PlanError ? null : read;
}

function rulesOf(plan: Plan, sheet: FoundSheet | null): Rules | PlanError {
  return sheet ? orRefusal(() => readRules(rulesSheet(plan, []), sheet)) : defaultRules;
}

function noteOf(plan: Plan, sheet: FoundSheet | null): string {
  const read = sheet ? orRefusal(() => readNote(rulesSheet(plan, []), sheet)) : "";
  return read instanceof PlanError ? "" : read;
}

function orRefusal<Read>(read: () => Read): Read | PlanError {
  try {
    return read();
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
}
