import { indicatorSpellings } from "./indicator";
import { oncePerPlan } from "./oncePerPlan";
import type { Indicator, Plan, Region } from "./plan";
import { bareName, plainPinyin, plainSpelling } from "./spelling";
import { cityNames, districtNames, regionsBySpelling } from "./spellings";
import { suggestRegions } from "./suggestRegions";

/** What a query asks for. What it does not narrow down is everything. */
export interface LookUpQuery {
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
  readonly years: readonly number[];
}

/**
 * Reads a query in any order of its words: a region by the beginning of its name, pinyin, initials or code,
 * an indicator by its name, a year by its first digits. `null` when nothing is asked.
 */
export function readQuery(plan: Plan, query: string): LookUpQuery | null {
  const words = query.normalize("NFKC").match(/\d+|[^\d\s,、;]+/g) ?? [];
  const texts = words.map(withoutYearWord).filter((word) => word !== "");
  if (texts.length === 0) return null;
  const yearDigits = texts.find((word) => /^\d{1,4}$/.test(word));
  const { indicators, rest } = takeIndicators(plan, texts.filter((word) => word !== yearDigits).map(plainSpelling));
  return {
    regions: rest === "" ? allRegions(plan) : regionsLike(plan, rest),
    indicators,
    years: plan.years.filter((year) => String(year).startsWith(yearDigits ?? "")),
  };
}

/** 2019年七星 falls into 2019 and 年七星. */
function withoutYearWord(word: string): string {
  return word.replace(/^年度?/, "");
}

interface Taken {
  readonly indicators: readonly Indicator[];
  readonly rest: string;
}

/** Sets the indicator apart from the region: a word that begins its name, or its name inside a word: 七星受理. */
function takeIndicators(plan: Plan, words: readonly string[]): Taken {
  const begun = words.find(
    (word) => regionsBeginning(plan, word).length === 0 && indicatorsBeginning(plan, word).length > 0,
  );
  if (begun)
    return { indicators: indicatorsBeginning(plan, begun), rest: words.filter((word) => word !== begun).join("") };
  const text = words.join("");
  const held = plan.indicators
    .flatMap((indicator) => searchWords(indicator).map((word) => ({ indicator, word })))
    .filter(({ word }) => text.includes(word))
    .sort((one, other) => other.word.length - one.word.length)[0];
  return held
    ? { indicators: [held.indicator], rest: text.replace(held.word, "") }
    : { indicators: plan.indicators, rest: text };
}

function indicatorsBeginning(plan: Plan, word: string): readonly Indicator[] {
  const isExact = plan.indicators.filter((indicator) => searchWords(indicator).includes(word));
  if (isExact.length > 0) return isExact;
  return plan.indicators.filter((indicator) => searchWords(indicator).some((name) => name.startsWith(word)));
}

function searchWords(indicator: Indicator): readonly string[] {
  const spellings = indicatorSpellings(indicator);
  return [...spellings, ...spellings.map((word) => word.replace(/量$/, ""))];
}

/** The regions a text may mean, the surest first: accepted as it is, beginning with it, holding it, misspelt. */
function regionsLike(plan: Plan, text: string): readonly Region[] {
  const word = bareName(text);
  const tiers = [regionsBySpelling(plan).get(word) ?? [], regionsBeginning(plan, word), regionsHolding(plan, word)];
  return tiers.find((regions) => regions.length > 0) ?? suggestRegions(plan, word);
}

function regionsBeginning(plan: Plan, word: string): readonly Region[] {
  return searchable(plan).flatMap(({ region, names }) => (names.some((name) => name.startsWith(word)) ? [region] : []));
}

function regionsHolding(plan: Plan, word: string): readonly Region[] {
  return searchable(plan).flatMap(({ region, names }) => (names.some((name) => name.includes(word)) ? [region] : []));
}

/** The city and the districts, each with all that a search may begin with. */
const searchable = oncePerPlan((plan) => allRegions(plan).map((region) => ({ region, names: searchNames(region) })));

function allRegions({ city, districts }: Plan): readonly Region[] {
  return [city, ...districts];
}

function searchNames(region: Region): readonly string[] {
  const names = "printedName" in region ? cityNames(region) : districtNames(region);
  const codes = region.codes.map(({ code }) => code);
  return [...names, ...codes, plainPinyin(region.pinyin), region.initials];
}
