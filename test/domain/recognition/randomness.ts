/** Numbers from a seed: the same seed gives the same ones, and a part that is left out changes no other. */
export interface Random {
  /** A whole number from 0, below the limit. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly oneOf: <T>(choices: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
}

/** The random numbers of one part of a generated grid. */
export function randomOf(seed: number, part: string): Random {
  const next = generator(
    [...part].reduce((hash, character) => Math.imul(hash ^ character.charCodeAt(0), 16777619), seed),
  );
  const below = (limit: number) => Math.floor(next() * limit);
  const oneOf = <T>(choices: readonly T[]): T => {
    const [first] = choices.slice(below(choices.length));
    if (first === undefined) throw new Error("nothing to choose from");
    return first;
  };
  const shuffled = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((each) => ({ each, at: next() }))
      .sort((one, other) => one.at - other.at)
      .map(({ each }) => each);
  const some = <T>(list: readonly T[], count: number) => shuffled(list).slice(0, count);
  return { below, chance: (probability) => next() < probability, oneOf, shuffled, some };
}

// mulberry32, public domain: enough for test data
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
