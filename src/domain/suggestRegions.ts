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
    .map((isLike) => plan.districts.filter((district) => isLike(district, word)))
    .find((districts) => districts.length > 0);
  return (likeliest ?? []).slice(0, mostSuggested);
}

function isKnownTypo({ name, names, shortName, typos }: District, word: string): boolean {
  const suffixes = [name, ...names.map((dated) => dated.name)].map((full) => full.slice(shortName.length));
  return typos.some((typo) => ["", ...suffixes].some((suffix) => plainSpelling(typo + suffix) === word));
}

function holdsFullName({ name, names }: District, word: string): boolean {
  return [name, ...names.map((dated) => dated.name)].some((full) => word.includes(plainSpelling(full)));
}

function isOneEditAway(district: District, word: string): boolean {
  const letters = plainPinyin(word);
  if (letters) return differByOne(letters, plainPinyin(district.pinyin));
  return districtNames(district).some((name) => differByOne(word, name));
}

/** Whether two texts become equal by adding, dropping or replacing at most one character. */
function differByOne(one: string, other: string): boolean {
  const [left, right] = [[...one], [...other]];
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  return Math.max(left.length, right.length) - start - end <= 1;
}
