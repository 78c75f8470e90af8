import fc from "fast-check";
import { defaultPlan } from "../../../src/domain/plans";
import { recognise } from "../../../src/domain/recognition/recognise";
import type { Doubt, DoubtCode } from "../../../src/domain/recognition/doubt";
import type { ReadFigure, Recognition } from "../../../src/domain/recognition/recognition";
import type { SourcePlace, SourceSheet } from "../../../src/domain/recognition/sourceSheet";
import type { Book } from "./draft";
import { keyOf, keysByPlace, truthsOf } from "./outcome";
import { guilinSpellings } from "../guilinSpellings";
import { made, recipes } from "./recipe";

const grids = 10_000;

/** Noise in which no row depends on the one above it, and no question on the order of the cells. */
const orderless = [
  "spelledNames",
  "spelledNumbers",
  "spelledHeads",
  "yearGroups",
  "indicatorsSideBySide",
  "titles",
  "layouts",
];

describe("recognise, for any table that people make of 17 districts", () => {
  it(`imports nothing without a question that is not the truth, in ${grids} tables`, () => {
    let [imported, possible] = [0, 0];
    fc.assert(
      fc.property(recipes, (recipe) => {
        const { sheets, book } = made(recipe);
        const recognition = recognised(book, sheets);
        const truths = truthsOf(book);
        const wrong = recognition.figures.filter((figure) => truths.get(keyOf(figure)) !== figure.value);
        expect(wrong.map(lineOf)).toEqual([]);
        expectSound(recognition, sheets);
        imported += recognition.figures.length;
        possible += truths.size;
      }),
      { numRuns: grids, seed: 20160718 },
    );
    // a recognition that asks about everything would be right too, and of no use
    expect(imported / possible).toBeGreaterThan(0.5);
  });

  it("says the same of the same cells", () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const { sheets, book } = made(recipe);
        expect(recognised(book, sheets)).toEqual(recognised(book, sheets));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it("reads the same figures from the rows in any order", () => {
    let read = 0;
    const some = recipes.map((recipe) => ({
      ...recipe,
      cases: [],
      noises: recipe.noises.filter((name) => orderless.includes(name)),
    }));
    fc.assert(
      fc.property(some, fc.constantFrom("shuffledRows", "shuffledColumns"), (recipe, shuffle) => {
        const [one, other] = [made(recipe), made({ ...recipe, noises: [...recipe.noises, shuffle] })];
        const [before, after] = [recognised(one.book, one.sheets), recognised(other.book, other.sheets)];
        read += before.figures.length;
        expect(after.figures.map(lineOf).sort()).toEqual(before.figures.map(lineOf).sort());
        expect(after.doubts.map(({ code }) => code).sort()).toEqual(before.doubts.map(({ code }) => code).sort());
      }),
      { numRuns: 700, seed: 2 },
    );
    expect(read).toBeGreaterThan(700 * 17);
  });

  it("changes with an answer only what the question is about", () => {
    let asked = 0;
    fc.assert(
      fc.property(recipes, fc.nat(50), fc.nat(4), (recipe, which, choice) => {
        const { sheets, book } = made(recipe);
        const before = recognised(book, sheets);
        const doubt = before.doubts[which % Math.max(1, before.doubts.length)];
        if (!doubt) return;
        asked++;
        const answer = doubt.choices[choice % doubt.choices.length]?.id ?? "skip";
        const after = recognised(book, sheets, new Map([[doubt.id, answer]]));
        expect(after.doubts.find(({ id }) => id === doubt.id)?.answer).toBe(answer);
        const keys = keysByPlace(book);
        const keyAt: KeyAt = (place, figure) =>
          keys.get(placeOf(fromTopLeft(sheets, place))) ??
          (isBeside(sheets, place, figure) ? keyOf(figure) : undefined);
        expect(unexplained([before, after], doubt, keyAt)).toEqual([]);
        const others = answer === "skip" ? [...before.figures, ...after.figures] : [];
        const isSkipped = (figure: ReadFigure) => doubt.places.some((place) => keyAt(place, figure) === keyOf(figure));
        expect(
          unequal(
            before,
            after,
            others.filter((figure) => !isSkipped(figure)),
          ),
        ).toEqual([]);
      }),
      { numRuns: 1500, seed: 3 },
    );
    expect(asked).toBeGreaterThan(500);
  });
});

function recognised(
  { stored, fileName }: Book,
  sheets: readonly SourceSheet[],
  answers: ReadonlyMap<string, string> = new Map(),
): Recognition {
  return recognise(defaultPlan, sheets, { answers, stored, fileName, focus: null });
}

/** What holds whatever was read. */
function expectSound({ figures, missing, doubts, totals }: Recognition, sheets: readonly SourceSheet[]): void {
  const keys = [...figures, ...missing].map(keyOf);
  expect(new Set(figures.map(keyOf)).size).toBe(figures.length);
  expect(keys.filter((key) => !/^(inForce|applications) \d{4}-\d\d-\d\d [a-z]+$/.test(key))).toEqual([]);
  expect(figures.filter(({ value }) => !Number.isInteger(value) || value < 0)).toEqual([]);
  expect(figures.filter(({ place, given }) => shownAt(sheets, place) !== given)).toEqual([]);
  expect(new Set(doubts.map(({ id }) => id)).size).toBe(doubts.length);
  expect(doubts.filter(({ choices, answer }) => choices[0]?.id !== "skip" || answer !== null)).toEqual([]);
  expect(doubts.filter(({ choices }) => new Set(choices.map(({ id }) => id)).size !== choices.length)).toEqual([]);
  const inDoubt = new Set(
    doubts.filter(({ code }) => ofCells.includes(code)).flatMap(({ places }) => places.map(placeOf)),
  );
  const stated = new Set(totals.map(({ place }) => placeOf(place)));
  expect(figures.filter(({ place }) => inDoubt.has(placeOf(place)) || stated.has(placeOf(place)))).toEqual([]);
}

function shownAt(sheets: readonly SourceSheet[], { sheet, row, column }: SourcePlace): string | undefined {
  const from = sheets[sheet];
  if (!from) return undefined;
  const [r, c] = [row - from.row, column - from.column];
  const value = from.values[r]?.[c];
  return from.texts?.[r]?.[c] ?? (value === undefined ? undefined : String(value));
}

const ofCells: readonly DoubtCode[] = [
  ...(["grouping", "approximate", "rounded", "marked", "twoValues", "misread", "notACount"] as const),
  ...(["decrease", "magnitude", "conflict"] as const),
];

type KeyAt = (place: SourcePlace, figure: ReadFigure) => string | undefined;

/** Whether a cell without a figure of its own stands in a second row of the figure's district: one may replace the other. */
function isBeside(sheets: readonly SourceSheet[], place: SourcePlace, { districtId }: ReadFigure): boolean {
  const { sheet, row, column } = fromTopLeft(sheets, place);
  const values = sheets[sheet]?.values ?? [];
  const cells = [...(values[row] ?? []), ...values.map((line) => line[column])];
  return cells.some((cell) => typeof cell === "string" && guilinSpellings[districtId]?.names.includes(cell));
}

/** Figures that came, went or changed although neither the question nor one that its answer raises is about them. */
function unexplained(
  [before, after]: readonly [Recognition, Recognition],
  doubt: Doubt,
  keyAt: KeyAt,
): readonly string[] {
  const old = new Set(before.doubts.map(({ id }) => id));
  const now = new Set(after.doubts.map(({ id }) => id));
  const raised = after.doubts.filter(({ id }) => !old.has(id));
  const gone = before.doubts.filter(({ id }) => !now.has(id));
  const touching = [doubt, ...raised, ...gone];
  const others = [...before.figures, ...after.figures].filter(
    (figure) => !touching.some((each) => isAbout(each, figure, keyAt)),
  );
  return unequal(before, after, others);
}

/** Those of the figures that only one of the two has. */
function unequal(before: Recognition, after: Recognition, figures: readonly ReadFigure[]): readonly string[] {
  const [had, has] = [linesOf(before), linesOf(after)];
  return figures.map(lineOf).filter((line) => !had.has(line) || !has.has(line));
}

function linesOf({ figures }: Recognition): ReadonlySet<string> {
  return new Set(figures.map(lineOf));
}

/**
 * A question about cells is about these, and about their figures wherever else they stand; one about a row or a
 * column, about all of it; one about a whole sheet has no cell.
 */
function isAbout({ code, places, choices }: Doubt, figure: ReadFigure, keyAt: KeyAt): boolean {
  const { place, districtId } = figure;
  if (ofCells.includes(code)) {
    return places.some((other) => placeOf(other) === placeOf(place) || keyAt(other, figure) === keyOf(figure));
  }
  const isAddedTo = code === "unlistedUnit" && choices.some(({ id }) => id === "add") && districtId === "qixing";
  return (
    isAddedTo ||
    ofSheets.includes(code) ||
    places.some((other) => other.sheet === place.sheet && (other.row === place.row || other.column === place.column))
  );
}

function fromTopLeft(sheets: readonly SourceSheet[], { sheet, row, column }: SourcePlace): SourcePlace {
  const from = sheets[sheet];
  return { sheet, row: row - (from?.row ?? 0), column: column - (from?.column ?? 0) };
}

const ofSheets: readonly DoubtCode[] = ["indicatorMissing", "indicatorUnclear", "periodMissing", "periodFromName"];

function placeOf({ sheet, row, column }: SourcePlace): string {
  return `${sheet},${row},${column}`;
}

function lineOf(figure: ReadFigure): string {
  return `${keyOf(figure)} = ${figure.value}`;
}
