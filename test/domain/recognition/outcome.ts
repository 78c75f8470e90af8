import { isoDate } from "../../../src/domain/period";
import type { Choice, Doubt } from "../../../src/domain/recognition/doubt";
import type { Recognition } from "../../../src/domain/recognition/recognition";
import type { SourcePlace } from "../../../src/domain/recognition/sourceSheet";
import { truthAt, type Book, type Column, type Draft, type ExpectedDoubt, type Row } from "./draft";
import { districtIds, type TruthColumn } from "./figures";
import { render } from "./render";

/** What came of a recognition, or must come of it, as lines that can be read and compared. */
export interface Outcome {
  readonly figures: readonly string[];
  readonly missing: readonly string[];
  readonly totals: readonly string[];
  readonly doubts: readonly string[];
  readonly ignored: readonly string[];
  readonly notes: readonly string[];
}

interface Spot {
  readonly draft: Draft;
  readonly row: Row;
  readonly column: Column;
  readonly truth: TruthColumn;
  readonly place: string;
}

/** All that must come of a book. */
export function expectedOutcome(book: Book): Outcome {
  const totals = totalsOf(book);
  return {
    figures: expectedFigures(book),
    missing: sorted(spots(book).flatMap((spot) => missingLine(spot))),
    totals: sorted(totals.map(({ line }) => line)),
    doubts: sorted(book.doubts.map((doubt) => expectedDoubt(doubt))),
    ignored: dueReasons(book),
    notes: distinct(
      [...book.notes, ...book.drafts.flatMap(notesIn), ...totals.flatMap(({ note }) => note)].filter(
        (code) => !isOptional(book, code),
      ),
    ),
  };
}

/** Whether the contract leaves open if this is noted. What is due for one reason may be optional for no other. */
function isOptional({ notes, possibleNotes, drafts }: Book, code: string): boolean {
  const hasOpenColumn = drafts.some(({ columns }) => columns.some(({ isOpen }) => isOpen));
  const isOpen = (code === "totalDiffers" || code === "missingDistricts") && hasOpenColumn;
  return isOpen || (!notes.some((note) => note === code) && possibleNotes.some((note) => note === code));
}

/** The figures that a book must give, one a line. */
export function expectedFigures(book: Book): readonly string[] {
  return sorted(spots(book).flatMap((spot) => figureLine(spot)));
}

/** What came of a book, in the same words; what the book leaves open is left out. */
export function actualOutcome(book: Book, recognition: Recognition): Outcome {
  const [open, due] = [openKeys(book), dueReasons(book)];
  const { missing, totals, doubts, ignored, notes } = recognition;
  const ofDoubts = doubts.map((doubt) => actualDoubt(doubt, book.doubts));
  const ofNotes = notes.map(({ code }) => code);
  return {
    figures: actualFigures(recognition),
    missing: sorted(missing.map((each) => `${keyOf(each)} ${each.reason} @${placeText(each.place)}`)),
    totals: sorted(
      totals
        .filter((each) => !open.has(`${each.indicatorId} ${isoDate(each.period)}`))
        .map((each) => totalLine(each.kind, { ...each, date: isoDate(each.period) })),
    ),
    doubts: sorted(ofDoubts),
    ignored: distinct(
      ignored
        .map(({ reason }) => reason)
        .filter((reason) => due.includes(reason) || !book.possiblyIgnored.includes(reason)),
    ),
    notes: distinct(ofNotes.filter((code) => !isOptional(book, code))),
  };
}

/** The figures that came of a book, one a line. */
export function actualFigures({ figures }: Recognition): readonly string[] {
  return sorted(
    figures.map((each) =>
      figureText(`${keyOf(each)} = ${each.value}`, each.isPreliminary, each.remark, placeText(each.place)),
    ),
  );
}

/** Every figure that may be imported without a question: `indicator date district` to the number. */
export function truthsOf({ drafts }: Book): ReadonlyMap<string, number> {
  const truths = new Map<string, number | null>();
  for (const draft of drafts) {
    for (const row of draft.rows) for (const column of draft.columns) addTruth(truths, draft, { row, column });
  }
  return new Map([...truths].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])));
}

/** Once in doubt, a figure has no truth: not even by another cell. */
function addTruth(
  truths: Map<string, number | null>,
  draft: Draft,
  { row, column }: Pick<Spot, "row" | "column">,
): void {
  const truth = truthAt(draft, row, column);
  const id = row.districtId;
  if (!truth || !id) return;
  const key = `${truth.indicatorId} ${truth.date} ${id}`;
  const override = draft.cells.get(`${row.key}/${column.key}`);
  const isOpen = row.isOpen || column.isOpen || (override && override.as !== "figure") || truths.get(key) === null;
  truths.set(key, isOpen ? null : (override?.says ?? row.stated ?? truth.figures[id] ?? null));
}

/** Whose figure stands where: `sheet,row,column` from each sheet's own top left to `indicator date district`. */
export function keysByPlace(book: Book): ReadonlyMap<string, string> {
  const own = spots(book).filter(({ row }) => row.districtId !== null);
  return new Map(own.map(({ row, truth, place }) => [place, `${truth.indicatorId} ${truth.date} ${row.districtId}`]));
}

/** `inForce 2019-12-31 lipu`. */
export function keyOf(each: Recognition["figures"][number] | Recognition["missing"][number]): string {
  return `${each.indicatorId} ${isoDate(each.period)} ${each.districtId}`;
}

function spots(book: Book): readonly Spot[] {
  const { places } = render(book);
  return book.drafts.flatMap((draft, i) =>
    draft.rows.flatMap((row) =>
      draft.columns.flatMap((column) => {
        const [truth, place] = [truthAt(draft, row, column), places[i]?.get(`${row.key}/${column.key}`)];
        return truth && place ? [{ draft, row, column, truth, place: place.join(",") }] : [];
      }),
    ),
  );
}

function figureLine({ draft, row, column, truth, place }: Spot): readonly string[] {
  const override = draft.cells.get(`${row.key}/${column.key}`);
  if (!isImported(row, column) || (override ? override.as !== "figure" : draft.isTwin)) return [];
  const value = override?.says ?? row.stated ?? truth.figures[row.districtId ?? ""];
  const key = `${truth.indicatorId} ${truth.date} ${row.districtId}`;
  const isPreliminary = draft.isPreliminary || (override?.isPreliminary ?? false);
  return [figureText(`${key} = ${value}`, isPreliminary, override?.remark ?? "", place)];
}

function missingLine({ draft, row, column, truth, place }: Spot): readonly string[] {
  const reason = draft.cells.get(`${row.key}/${column.key}`)?.as;
  if (!isImported(row, column) || !reason || reason === "figure" || reason === "open") return [];
  return [`${truth.indicatorId} ${truth.date} ${row.districtId} ${reason} @${place}`];
}

function isImported(row: Row, column: Column): boolean {
  return row.districtId !== null && !row.isOpen && !row.ignored && !column.isOpen && !column.ignored;
}

function figureText(text: string, isPreliminary: boolean, remark: string, place: string): string {
  return `${text}${isPreliminary ? " 初步" : ""}${remark ? ` 〔${remark}〕` : ""} @${place}`;
}

function placeText({ sheet, row, column }: SourcePlace): string {
  return `${sheet},${row},${column}`;
}

interface StatedTotal {
  readonly indicatorId: string;
  readonly date: string;
  readonly stated: number | null;
  readonly sum: number;
  readonly districtCount: number;
  readonly difference: number | null;
}

function totalLine(kind: string, { indicatorId, date, stated, sum, districtCount, difference }: StatedTotal): string {
  return `${indicatorId} ${date} ${kind} ${stated} of ${districtCount}: ${sum}, ${difference}`;
}

function totalsOf(book: Book): readonly { line: string; note: readonly string[] }[] {
  return spots(book).flatMap((spot) => {
    const { draft, row, column, truth } = spot;
    if ((row.kind !== "total" && row.kind !== "subtotal") || column.isOpen || column.ignored) return [];
    const written = draft.cells.get(`${row.key}/${column.key}`);
    const members = row.members ?? districtIds;
    const stated = written ? written.says : (row.stated ?? statedOf(row, truth));
    const read = draft.rows.filter((other) => other.indicator?.word === row.indicator?.word);
    const parts = read.flatMap((other) => partOf(spot, other, members));
    const sum = parts.reduce((whole, { value }) => whole + value, 0);
    const districtCount = new Set(parts.flatMap(({ id }) => id ?? [])).size;
    const { indicatorId, date } = truth;
    const difference = stated === null ? null : stated - sum;
    const line = totalLine(row.kind, { indicatorId, date, stated, sum, districtCount, difference });
    return [{ line, note: difference === null ? ["totalError"] : difference === 0 ? [] : ["totalDiffers"] }];
  });
}

function statedOf(row: Row, { total, figures }: TruthColumn): number {
  return row.members ? row.members.reduce((sum, id) => sum + (figures[id] ?? NaN), 0) : total;
}

/** What a row adds to the sum beside a total. */
function partOf({ draft, column }: Spot, row: Row, members: readonly string[]): { id: string | null; value: number }[] {
  if (row.kind === "other")
    return row.isInSum && row.stated !== null ? [{ id: row.districtId, value: row.stated }] : [];
  const { districtId: id } = row;
  if (!id || !members.includes(id) || row.isOpen) return [];
  const written = draft.cells.get(`${row.key}/${column.key}`);
  if (written && !written.isInSum) return [];
  const value = written?.says ?? row.stated ?? truthAt(draft, row, column)?.figures[id];
  return value === undefined ? [] : [{ id, value }];
}

function dueReasons({ ignored, drafts }: Book): readonly string[] {
  return distinct([...ignored, ...drafts.flatMap(ignoredIn)]);
}

function ignoredIn({ unit, rows, columns, lefts }: Draft): readonly string[] {
  const reasons = [...rows, ...columns, ...lefts].flatMap(({ ignored }) => ignored ?? []);
  const hasTotal = rows.some(({ kind }) => kind === "total" || kind === "subtotal");
  const isRepeated = rows.some(({ kind }) => kind === "head");
  return [
    ...reasons,
    ...(hasTotal ? ["total"] : []),
    ...(unit ? ["unit"] : []),
    ...(isRepeated ? ["repeatedHead"] : []),
  ];
}

function notesIn(draft: Draft): readonly string[] {
  const { rows, columns, cells, formulas, hidden, isPreliminary } = draft;
  const isText = [...cells.values()].some(({ as, cell }) => as === "figure" && typeof cell === "string");
  const known = rows.flatMap(({ districtId, isOpen, isInSum }) =>
    districtId && (!isOpen || isInSum) ? districtId : [],
  );
  const hasFigures = columns.some(({ truth, ignored }) => truth !== null && !ignored);
  const isHidden = (keyed: readonly { key: string }[]) => keyed.some(({ key }) => hidden.includes(key));
  const [rowsHidden, columnsHidden] = draft.layout === "across" ? [columns, rows] : [rows, columns];
  return [
    ...(isText || draft.isText ? ["textNumbers"] : []),
    ...(formulas.some((key) => !key.startsWith("total")) ? ["formulas"] : []),
    ...(hasFigures && districtIds.some((id) => !known.includes(id)) ? ["missingDistricts"] : []),
    ...(isHidden(rowsHidden) ? ["hiddenRows"] : []),
    ...(isHidden(columnsHidden) ? ["hiddenColumns"] : []),
    ...(isPreliminary ? ["preliminary"] : []),
  ];
}

function openKeys({ drafts }: Book): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ columns }) =>
      columns.flatMap(({ truth, isOpen }) => (truth && isOpen ? [`${truth.indicatorId} ${truth.date}`] : [])),
    ),
  );
}

function expectedDoubt({ code, given, choices, places, entry, isLasting, facts }: ExpectedDoubt): string {
  const said = [
    given?.join("/") ?? "*",
    `[${inOrder(choices)}]`,
    places ?? "*",
    entry ?? "-",
    isLasting ? "lasting" : "-",
  ];
  return [code, ...said, ...factTexts(facts ?? {}, facts ?? {})].join(" | ");
}

/** The words of a doubt; where the expected one of its kind says nothing, nothing is compared. */
function actualDoubt(doubt: Doubt, expected: readonly ExpectedDoubt[]): string {
  const alike = expected.filter(({ code }) => code === doubt.code);
  const match =
    alike.find(({ given }) => given?.includes(doubt.given)) ?? alike.find(({ given }) => given === undefined);
  const like: Partial<ExpectedDoubt> = match ?? { given: [], places: 0 };
  const said = [
    like.given === undefined ? "*" : like.given.includes(doubt.given) ? like.given.join("/") : doubt.given,
    `[${inOrder(doubt.choices.map(choiceText))}]`,
    like.places === undefined ? "*" : doubt.places.length,
    doubt.entry ?? "-",
    doubt.isLasting ? "lasting" : "-",
  ];
  return [doubt.code, ...said, ...factTexts(like.facts ?? {}, doubt.facts)].join(" | ");
}

/** The first choice first, the others in the order of their ids. */
function inOrder([first = "", ...others]: readonly string[]): string {
  return [first, ...sorted(others)].join(" ");
}

function choiceText({ id, code }: Choice): string {
  return code === "row" || code === "cell" ? code : id;
}

function factTexts(named: Readonly<Record<string, string>>, facts: Readonly<Record<string, string>>): string[] {
  return Object.keys(named).map((fact) => `${fact}=${facts[fact] ?? ""}`);
}

function sorted(lines: readonly string[]): readonly string[] {
  return [...lines].sort();
}

function distinct(lines: readonly string[]): readonly string[] {
  return sorted([...new Set(lines)]);
}
