import { oncePerPlan } from "./oncePerPlan";
import type { District, Plan } from "./plan";
import { bareName, plainPinyin, plainSpelling } from "./spelling";
import { districtNames } from "./spellings";

const mostSuggested = 3;

/**
 * The districts that a misspelt name may mean, the likeliest first, at most three. Only ever a question to the user:
 * known typos, else a longer text that holds a full name, else one character more, less or other.
 */
export function suggestRegions(plan: Plan, text: string): readonly District[] {
  const word = bareName(text);
  const likeliest = [isKnownTypo, holdsFullName, isOneEditAway]
    .map((isLike) => candidatesOf(plan).filter((candidate) => isLike(candidate, word)))
    .find((candidates) => candidates.length > 0);
  return (likeliest ?? []).slice(0, mostSuggested).map(({ district }) => district);
}

/** A district with its texts in plain spelling. */
interface Candidate {
  readonly district: District;
  readonly fullNames: readonly string[];
  readonly names: readonly string[];
  readonly typos: readonly string[];
  readonly pinyin: string;
}

const candidatesOf = oncePerPlan((plan) => plan.districts.map(candidate));

function candidate(district: District): Candidate {
  const { name, names, shortName, typos } = district;
  const fullNames = [name, ...names.map((dated) => dated.name)];
  const suffixes = ["", ...fullNames.map((full) => full.slice(shortName.length))];
  return {
    district,
    fullNames: fullNames.map(plainSpelling),
    names: districtNames(district),
    typos: typos.flatMap((typo) => suffixes.map((suffix) => plainSpelling(typo + suffix))),
    pinyin: plainPinyin(district.pinyin),
  };
}

function isKnownTypo({ typos }: Candidate, word: string): boolean {
  return typos.includes(word);
}

function holdsFullName({ fullNames }: Candidate, word: string): boolean {
  return fullNames.some((full) => word.includes(full));
}

function isOneEditAway({ names, pinyin }: Candidate, word: string): boolean {
  return differByOne(plainPinyin(word), pinyin) || names.some((name) => differByOne(word, name));
}

/** Whether two texts become equal by adding, dropping or replacing at most one character. */
function differByOne(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  const shorter = Math.min(one.length, other.length);
  if (longer - shorter > 1) return false;
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return longer - start - end <= 1;
}
