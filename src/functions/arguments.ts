import { isMissing } from "../domain/actual";
import { defaultIndicator, resolveIndicator } from "../domain/indicator";
import { parsePeriod, type Period } from "../domain/period";
import type { Indicator, Region } from "../domain/plan";
import { PlanError } from "../domain/planError";
import { defaultPlan } from "../domain/plans";
import type { RankGroup } from "../domain/ranking";
import { resolveRegion } from "../domain/region";
import { plainSpelling } from "../domain/spelling";
import { orCellError } from "./answer";
import { asWritten, isOmitted, readArgument, remembered, type Argument, type Reading } from "./reading";

/** The 县区 argument; left out, all districts of the plan in its order, one below the other. */
export function regions(given: any): Argument<Region> {
  if (!isOmitted(given)) return readArgument("县区", given, readRegion);
  return { name: "县区", rows: defaultPlan.districts.map((district) => [{ value: district }]) };
}

/** The 年份 argument; left out, all years of the plan side by side. A date counts for its year. */
export function years(given: any): Argument<number> {
  if (!isOmitted(given)) return readArgument("年份", given, readYear);
  return { name: "年份", rows: [defaultPlan.years.map((year) => ({ value: year }))] };
}

/** The 日期 argument: a year's end or exactly that date. Left out, all years of the plan side by side. */
export function periods(given: any, name: string): Argument<Period> {
  if (!isOmitted(given)) return readArgument(name, given, readPeriod);
  return { name, rows: [defaultPlan.years.map((year) => ({ value: { year } }))] };
}

/** The 指标 argument; left out or blank, the plan's first indicator: Excel does not tell the two apart in a list parameter. */
export function indicators(given: any): Argument<Indicator> {
  return readArgument("指标", given, readIndicator);
}

/** The 完成数 argument. A 0 is a reported 0, a missing one leaves its result blank; the indicator says what else is refused. */
export function actuals(given: any): Argument<number | string> {
  return readArgument("完成数", given, readActual);
}

/** The 完成数 argument where a missing one has an answer of its own. */
export function actualsOrNone(given: any): Argument<number | string | null> {
  return readArgument("完成数", given, readActualOrNone);
}

/** The 分组 argument; left out or blank, all districts. */
export function groups(given: any): Argument<RankGroup> {
  return readArgument("分组", given, readGroup);
}

/** The 名称 argument: one name of a district or of the whole city per cell. */
export function names(given: any): Argument<Region> {
  return readArgument("名称", given, readRegion);
}

const blank = { answer: "" } as const;

const readRegion = remembered<Region>((cell) =>
  isBlank(cell) ? blank : reading(() => resolveRegion(defaultPlan, asWritten(cell))),
);

const readYear = remembered<number>((cell) =>
  isBlank(cell) ? blank : reading(() => parsePeriod(numberOrText(cell)).year),
);

const readPeriod = remembered<Period>((cell) =>
  isBlank(cell) ? blank : reading(() => parsePeriod(numberOrText(cell))),
);

const readIndicator = remembered<Indicator>((cell) =>
  reading(() => (isBlank(cell) ? defaultIndicator(defaultPlan) : resolveIndicator(defaultPlan, asWritten(cell)))),
);

const readActual = remembered<number | string>((cell) => (isMissing(cell) ? blank : { value: numberOrText(cell) }));

const readActualOrNone = remembered<number | string | null>((cell) => ({
  value: isMissing(cell) ? null : numberOrText(cell),
}));

const groupNames: ReadonlyMap<string, RankGroup> = new Map([
  ["全部", "all"],
  ["县", "county"],
  ["区", "urban"],
]);

const readGroup = remembered<RankGroup>((cell) =>
  reading(() => (isBlank(cell) ? "all" : groupCalled(asWritten(cell)))),
);

function groupCalled(given: string): RankGroup {
  const group = groupNames.get(plainSpelling(given));
  if (!group) throw new PlanError("unknownGroup", given, { nearest: [...groupNames.keys()].join("、") });
  return group;
}

/**
 * Some Excel versions hand over a blank cell as 0, others as null. No district and no year is called 0.
 * A cell of spaces looks blank to whoever fills a formula down past it.
 */
function isBlank(cell: unknown): boolean {
  return cell === 0 || isMissing(cell);
}

function numberOrText(cell: unknown): number | string {
  return typeof cell === "number" ? cell : asWritten(cell);
}

function reading<T>(read: () => T): Reading<T> {
  const value = orCellError(read);
  return value instanceof CustomFunctions.Error ? { answer: value } : { value };
}
