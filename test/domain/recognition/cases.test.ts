import fc from "fast-check";
import { altered, answered, booksOf, recogniseBook } from "./attempt";
import { allCases } from "./cases/allCases";
import type { RecognitionCase } from "./cases/recognitionCase";
import { bookOf, cleanFlow, cleanStock, type Book } from "./draft";
import { actualOutcome, expectedOutcome } from "./outcome";

const pairsEach = 12;

describe("recognise", () => {
  it("reads a full table without a flaw, and has nothing to ask", () => {
    const outcome = actualOutcome(bookOf(cleanStock), recogniseBook(bookOf(cleanStock)));
    expect(outcome.figures).toHaveLength(51);
    expect(outcome.figures).toContain("inForce 2018-12-31 lipu = 83 @0,12,2");
    expect(outcome.totals).toEqual([
      "inForce 2017-12-31 total 3517 of 17: 3517, 0",
      "inForce 2018-12-31 total 4519 of 17: 4519, 0",
      "inForce 2019-12-31 total 5619 of 17: 5619, 0",
    ]);
    expect(outcome).toMatchObject({ missing: [], doubts: [], notes: [], ignored: ["total", "unit"] });
  });

  it("reads both indicators alike", () => {
    checkBook(bookOf(cleanStock));
    checkBook(bookOf(cleanFlow));
  });

  describe.each(allCases.map((each) => [named(each), each] as const))("%s", (_, each) => {
    it.each(booksOf(each).map((book, i) => [i + 1, book] as const))("alone, table %i", (_, book) => {
      checkBook(book);
    });

    it("in pairs with other cases", () => {
      const pairs = pairsWith(each);
      expect(pairs.length).toBeGreaterThanOrEqual(pairsEach);
      const some = fc.constantFrom(...pairs);
      fc.assert(
        fc.property(some, ({ make }) => {
          checkBook(make());
        }),
        { numRuns: pairsEach, seed: each.number },
      );
    });

    const answers = booksOf(each).flatMap((book) =>
      book.doubts.flatMap((asked) => asked.answers.map((answer) => ({ book, asked, answer }))),
    );
    if (answers.length > 0) {
      it.each(answers.map((one) => [one.asked.code, one.answer.answer, one] as const))(
        "%s answered %s",
        (...[, , one]) => {
          const { doubt, given, figures, expected } = answered(one.book, one.asked, one.answer);
          expect(figures).toEqual(expected);
          expect(doubt?.answer).toBe(one.answer.kept ?? given);
        },
      );
    }
  });
});

describe("the cases", () => {
  it("are the 56, in their order, each with a title", () => {
    expect(allCases.map(({ number }) => number)).toEqual(Array.from({ length: 56 }, (_, i) => i + 1));
    for (const { title } of allCases) expect(title).toMatch(/\S{2}/);
    expect(new Set(allCases.map(({ title }) => title)).size).toBe(56);
  });

  it.each(allCases.map((each) => [named(each), each] as const))("%s says what must come of it", (_, each) => {
    for (const book of booksOf(each)) {
      const { figures, doubts, ignored } = expectedOutcome(book);
      expect(figures.length + doubts.length).toBeGreaterThan(0);
      expect(ignored.length).toBeGreaterThan(0);
    }
  });

  it("alter the table or what is known beside it", () => {
    for (const each of allCases) {
      for (const book of booksOf(each)) {
        expect([bookOf(cleanStock), bookOf(cleanFlow)]).not.toContainEqual({ ...book, taken: [], used: [] });
      }
    }
  });
});

function checkBook(book: Book): void {
  expect(actualOutcome(book, recogniseBook(book))).toEqual(expectedOutcome(book));
}

interface Pair {
  readonly name: string;
  readonly make: () => Book;
  readonly toString: () => string;
}

/** Every table that this case makes together with another one. */
function pairsWith(one: RecognitionCase): readonly Pair[] {
  return allCases
    .filter((other) => other.number !== one.number)
    .flatMap((other) =>
      one.on
        .filter((kind) => other.on.includes(kind))
        .flatMap((kind) =>
          one.variants.flatMap((variant, v) =>
            other.variants.flatMap((second, w) => {
              const book = altered(kind, [variant, second]);
              const name = `${one.number}.${v + 1} with ${other.number}.${w + 1} on ${kind}`;
              return book ? [{ name, make: () => book, toString: () => name }] : [];
            }),
          ),
        ),
    );
}

function named({ number, title }: RecognitionCase): string {
  return `case ${String(number).padStart(2, "0")}: ${title}`;
}
