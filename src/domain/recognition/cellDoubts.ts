import type { CellReading, DoubtfulCode } from "./countReading";
import type { Choice } from "./doubt";
import type { RowUse } from "./rowUse";
import type { Series } from "./series";
import type { SourcePlace } from "./sourceSheet";
import type { TableReading } from "./tableReading";

/** One cell of a series that is for something. */
export interface SeriesCell {
  readonly row: number;
  readonly use: RowUse;
  readonly read: CellReading;
  readonly place: SourcePlace;
  readonly given: string;
}

/** What a cell comes to with the answers given. */
export interface Settled {
  readonly value: number | null;
  readonly isPreliminary: boolean;
  readonly remark: string;
  readonly isSettled: boolean;
}

const nothing: Settled = { value: null, isPreliminary: false, remark: "", isSettled: false };

/** Doubts whose answer is the same for a whole column are one question. */
const wholeColumn: readonly DoubtfulCode[] = ["approximate", "rounded", "marked"];

type Doubtful = SeriesCell & { readonly read: Extract<CellReading, { readonly kind: "doubtful" }> };

/** What each cell of a series comes to, by row; asks about those that are not plainly a number of patents. */
export function settleCells(
  reading: TableReading,
  series: Series,
  cells: readonly SeriesCell[],
): ReadonlyMap<number, Settled> {
  askAboutWrong(reading, cells);
  tellTextNumbers(reading, series, cells);
  const answers = answersByCode(reading, cells.filter(isDoubtful));
  return new Map(
    cells.map((cell) => {
      if (cell.read.kind === "count") return [cell.row, { ...nothing, value: cell.read.value, isSettled: true }];
      if (!isDoubtful(cell)) return [cell.row, nothing];
      const answer = answers.has(cell.read.code) ? answers.get(cell.read.code) : askAlone(reading, cell);
      return [cell.row, settled(cell, answer ?? null)];
    }),
  );
}

function isDoubtful(cell: SeriesCell): cell is Doubtful {
  return cell.read.kind === "doubtful";
}

function settled({ read, given }: Doubtful, answer: string | null): Settled {
  const [first = 0] = read.values;
  // not yet certain, and for the sum beside a stated total near enough
  if (answer === null) return { ...nothing, value: first };
  if (answer === "skip") return nothing;
  const chosen = read.values.find((value) => String(value) === answer) ?? first;
  return { value: chosen, isPreliminary: answer === "preliminary", remark: given.trim(), isSettled: true };
}

function answersByCode(
  { inquiry }: TableReading,
  cells: readonly Doubtful[],
): ReadonlyMap<DoubtfulCode, string | null> {
  const asked = wholeColumn.flatMap((code) => {
    const alike = cells.filter(({ read }) => read.code === code);
    const [first] = alike;
    if (!first) return [];
    const choices: Choice[] = [{ id: "preliminary", code: "preliminary", facts: {} }];
    if (code === "marked") choices.push({ id: "final", code: "final", facts: {} });
    const places = alike.map(({ place }) => place);
    const facts = { value: String(first.read.values[0] ?? "") };
    return [[code, inquiry.ask({ code, given: first.given.trim(), places, choices, facts })] as const];
  });
  return new Map(asked);
}

function askAlone({ inquiry }: TableReading, { read, given, place }: Doubtful): string | null {
  const choices = read.values.map((value): Choice => {
    return { id: String(value), code: "value", facts: { value: String(value) } };
  });
  const facts = { value: String(read.values[0] ?? "") };
  return inquiry.ask({ code: read.code, given: given.trim(), places: [place], choices, facts });
}

function askAboutWrong({ inquiry }: TableReading, cells: readonly SeriesCell[]): void {
  const wrong = new Map<string, SeriesCell[]>();
  for (const cell of cells) {
    if (cell.read.kind !== "wrong") continue;
    const known = wrong.get(cell.read.reason);
    if (known) known.push(cell);
    else wrong.set(cell.read.reason, [cell]);
  }
  for (const [reason, alike] of wrong) {
    const places = alike.map(({ place }) => place);
    inquiry.ask({ code: "notACount", given: alike[0]?.given ?? "", places, facts: { reason }, detail: reason });
  }
}

function tellTextNumbers({ inquiry }: TableReading, series: Series, cells: readonly SeriesCell[]): void {
  const texts = cells.filter(({ read }) => read.kind === "count" && read.wasText);
  const [first] = texts;
  if (!first) return;
  const places = series.places.length > 0 ? series.places : [first.place];
  inquiry.note("textNumbers", series.given, places, { count: String(texts.length) });
}
