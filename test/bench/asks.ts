import { findTarget } from "../../src/domain/target";
import type { District, Indicator } from "../../src/domain/plan";
import { defaultPlan } from "../../src/domain/plans";
import { reportedIndicators } from "../../src/sheets/workbookSheets";

export const measures = ["ACTUAL", "GAP", "ATTAINMENT", "STATUS"] as const;

/** What one cell asks: one measure of one reported figure. */
export interface Ask {
  readonly measure: (typeof measures)[number];
  readonly district: District;
  readonly year: number;
  readonly indicator: Indicator;
  /** The district as a numbered list writes it, `17、七星区`: so that no two calls are equal, for equal calls may be one. */
  readonly listed: string;
}

/** How many live cells the figures speak of. */
export const askCount = 5000;

/** Half of the cells ask about the figure that is edited, so that one edit changes many; the other half about all. */
export const edited = { districtId: "qixing", year: 2019, indicatorId: "inForce" } as const;

/** 5,000 asks: every measure of every district, year and indicator, and the edited figure again and again. */
export function asks(): readonly Ask[] {
  const all = reportedIndicators(defaultPlan).flatMap((indicator) =>
    defaultPlan.years.flatMap((year) => defaultPlan.districts.map((district) => ({ indicator, year, district }))),
  );
  const one = all.find(({ indicator, year, district }) => isEdited(indicator.id, year, district.id));
  const seen = new Map<string, number>();
  return Array.from({ length: askCount }, (_, i): Ask => {
    const figure =
      i % (2 * measures.length) < measures.length ? one : all[Math.floor(i / 2 / measures.length) % all.length];
    const measure = measures[i % measures.length];
    if (!figure || !measure) throw new Error("the plan has no such figure");
    const key = `${measure}|${figureKey(figure)}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return { ...figure, measure, listed: `${number}、${figure.district.name}` };
  });
}

/** A name for the figure that is asked about. */
export function figureKey({ indicator, year, district }: Pick<Ask, "indicator" | "year" | "district">): string {
  return `${indicator.id}|${year}|${district.id}`;
}

/** The official target of the same. */
export function targetOf({ indicator, year, district }: Pick<Ask, "indicator" | "year" | "district">): number {
  return findTarget(defaultPlan, { indicatorId: indicator.id, regionId: district.id, year }) ?? NaN;
}

function isEdited(indicatorId: string, year: number, districtId: string): boolean {
  return indicatorId === edited.indicatorId && year === edited.year && districtId === edited.districtId;
}
