import fc from "fast-check";
import type { SourceSheet } from "../../../src/domain/recognition/sourceSheet";
import { allCases } from "./cases/allCases";
import { bookOf, Clash, cleanFlow, cleanStock, type Alteration, type Book } from "./draft";
import { noises, randomFigures } from "./noise";
import { randomOf, type Random } from "./randomness";
import { render } from "./render";

/** What a grid is made from. fast-check leaves out parts until only those remain that make it fail. */
export interface Recipe {
  readonly seed: number;
  readonly isStock: boolean;
  readonly cases: readonly Named[];
  readonly noises: readonly string[];
  readonly isMoved: boolean;
}

interface Named {
  readonly name: string;
  readonly on: readonly ("stock" | "flow")[];
  readonly alter: Alteration;
  readonly toString: () => string;
}

const variants: readonly Named[] = allCases.flatMap(({ number, on, variants: all }) =>
  all.map((alter, i) => {
    const name = `case ${number}, variant ${i + 1}`;
    return { name, on, alter, toString: () => name };
  }),
);

/** Every kind of grid. */
export const recipes: fc.Arbitrary<Recipe> = fc
  .record({
    seed: fc.nat(1e9),
    isStock: fc.boolean(),
    cases: fc.array(fc.constantFrom(...variants), { maxLength: 3 }),
    noises: fc.shuffledSubarray(Object.keys(noises), { maxLength: 9 }),
    isMoved: fc.boolean(),
  })
  .map((recipe) => ({ ...recipe, toString: () => describeRecipe(recipe) }));

function describeRecipe({ seed, isStock, cases, noises: names, isMoved }: Recipe): string {
  return [seed, isStock ? "stock" : "flow", ...cases.map(({ name }) => name), ...names, isMoved ? "moved" : ""].join(
    "; ",
  );
}

/** The table of a recipe; what cannot be done to it is left out. */
export function made({ seed, isStock, cases, noises: names, isMoved }: Recipe): {
  readonly book: Book;
  readonly sheets: readonly SourceSheet[];
} {
  const clean = bookOf(isStock ? cleanStock : cleanFlow);
  const random = (part: string): Random => randomOf(seed, part);
  const parts = [
    randomFigures(random("figures")),
    ...cases.filter(({ on }) => on.includes(isStock ? "stock" : "flow")).map(({ alter }) => alter),
    ...names.map((name) => noiseOf(name, random(name))),
  ];
  const book = parts.reduce(alteredIfPossible, clean);
  const { sheets } = render(book);
  const place = random("place");
  return {
    book,
    sheets: isMoved ? sheets.map((sheet) => ({ ...sheet, row: place.below(40), column: place.below(9) })) : sheets,
  };
}

function noiseOf(name: string, random: Random): Alteration {
  const noise = noises[name];
  if (!noise) throw new Error(`no noise ${name}`);
  return noise(random);
}

function alteredIfPossible(book: Book, alter: Alteration): Book {
  try {
    return alter(book);
  } catch (error) {
    if (error instanceof Clash) return book;
    throw error;
  }
}
