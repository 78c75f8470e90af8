import type { Doubt } from "../../domain/recognition/doubt";

const storageKey = "patent-targets.import.answers";

/** More units than any plan has; what is older goes first. */
const mostAnswers = 200;

/** The answers given on this machine to questions about a unit (高新区), by doubt id. None where nothing can be stored. */
export function rememberedAnswers(): ReadonlyMap<string, string> {
  try {
    return new Map(answersIn(JSON.parse(localStorage.getItem(storageKey) ?? "[]")));
  } catch {
    // A browser that refuses storage, or a text that is no longer ours: then the question is asked again.
    return new Map();
  }
}

/** Keeps the answers to those doubts that are worth it, for the next import. */
export function rememberAnswers(doubts: readonly Doubt[]): void {
  const given = doubts.flatMap(({ id, answer, isLasting }) =>
    isLasting && answer !== null ? [[id, answer] as const] : [],
  );
  if (given.length === 0) return;
  const ids = new Set(given.map(([id]) => id));
  const before = [...rememberedAnswers()].filter(([id]) => !ids.has(id));
  store(JSON.stringify([...before, ...given].slice(-mostAnswers)));
}

/** Forgets all of them: the questions are asked again. */
export function forgetAnswers(): void {
  store("[]");
}

function answersIn(stored: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (each): each is [string, string] => Array.isArray(each) && each.length === 2 && each.every(isText),
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Whether the machine keeps it is the machine's affair: an import works without. */
function store(text: string): boolean {
  try {
    localStorage.setItem(storageKey, text);
    return true;
  } catch {
    return false;
  }
}
