import { defaultPlan } from "../../../src/domain/plans";
import { recognise } from "../../../src/domain/recognition/recognise";
import type { Doubt } from "../../../src/domain/recognition/doubt";
import type { Recognition } from "../../../src/domain/recognition/recognition";
import { actualFigures, expectedFigures } from "./outcome";
import {
  bookOf,
  Clash,
  cleanFlow,
  cleanStock,
  type Alteration,
  type Answer,
  type Book,
  type ExpectedDoubt,
} from "./draft";
import type { RecognitionCase } from "./cases/recognitionCase";
import { render } from "./render";

const clean = { stock: cleanStock, flow: cleanFlow };

/** What is recognised of a book with these answers. */
export function recogniseBook(book: Book, answers: ReadonlyMap<string, string> = new Map()): Recognition {
  const { stored, fileName } = book;
  return recognise(defaultPlan, render(book).sheets, { answers, stored, fileName, focus: null });
}

/** A full table without a flaw, altered; `null` when the alterations cannot all be made. */
export function altered(kind: "stock" | "flow", alterations: readonly Alteration[]): Book | null {
  try {
    return alterations.reduce((book, alter) => alter(book), bookOf(clean[kind]));
  } catch (error) {
    if (error instanceof Clash) return null;
    throw error;
  }
}

/** Every table that a case alone makes. */
export function booksOf({ number, on, variants }: RecognitionCase): readonly Book[] {
  return on.flatMap((kind) =>
    variants.map((variant, i) => {
      const book = altered(kind, [variant]);
      if (!book) throw new Error(`case ${number} clashes with itself: ${kind}, variant ${i}`);
      return book;
    }),
  );
}

/** What an answer makes of a doubt and of the figures, beside what it must make of them. */
export interface Answered {
  readonly doubt: Pick<Doubt, "id" | "answer"> | undefined;
  readonly given: string;
  readonly figures: readonly string[];
  readonly expected: readonly string[];
}

/** Gives one answer to one of the doubts that a book must raise. */
export function answered(book: Book, asked: ExpectedDoubt, answer: Answer): Answered {
  const doubt = doubtOf(book, asked, recogniseBook(book));
  const given = typeof answer.answer === "number" ? (doubt?.choices[answer.answer]?.id ?? "") : answer.answer;
  const after = recogniseBook(book, new Map([[doubt?.id ?? "", given]]));
  const same = after.doubts.find(({ id }) => id === doubt?.id);
  const bare = answer.anyRemark ? withoutRemarks : (lines: readonly string[]) => lines;
  return {
    doubt: same,
    given,
    figures: bare(actualFigures(after)),
    expected: bare(expectedFigures(answer.then(book))),
  };
}

/** Two doubts that say the same stand in reading order. */
function doubtOf({ doubts }: Book, asked: ExpectedDoubt, recognition: Recognition): Doubt | undefined {
  const isLike = ({ code, given }: Doubt) => code === asked.code && (asked.given?.includes(given) ?? true);
  const alike = doubts.filter(({ code, given }) => code === asked.code && String(given) === String(asked.given));
  return recognition.doubts.filter(isLike)[alike.indexOf(asked)];
}

function withoutRemarks(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/ 〔.*〕/, ""));
}
