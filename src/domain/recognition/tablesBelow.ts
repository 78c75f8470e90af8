import type { Plan } from "../plan";
import { plainSpelling } from "../spelling";
import type { CellGrid } from "./cellGrid";
import type { BodyRow, FoundTable, TextLine } from "./foundTable";
import { readLabel } from "./label";
import { filledCells, isNotice, readLine, says, type Columns, type Line } from "./lines";
import { linesAside } from "./linesAside";

const mostTitleLines = 4;
const mostBlankRows = 10;

interface Place {
  readonly grid: CellGrid;
  readonly sheet: number;
  readonly columns: Columns;
}

interface Draft {
  titles: TextLine[];
  heads: number[];
  body: BodyRow[];
  notices: TextLine[];
  repeated: number[];
}

const draft = (): Draft => ({ titles: [], heads: [], body: [], notices: [], repeated: [] });

/** The tables below each other over one column of names. */
export function tablesBelow(plan: Plan, place: Place): readonly FoundTable[] {
  const stack: Stack = { done: [], current: draft() };
  let blanks = 0;
  for (let row = 0; row < place.grid.rowCount; row++) {
    const line = readLine(plan, place.grid, place.columns, row, stack.current.body.length > 0);
    blanks = line.kind === "blank" ? blanks + 1 : 0;
    if (blanks >= mostBlankRows) close(stack, draft());
    if (line.kind === "head") putHead(place, stack, row);
    else if (line.kind === "text") putText(stack.current, row, line);
    else if (line.kind === "body") putBody(stack, { row, name: line.name });
  }
  close(stack, draft());
  return stack.done.map((each) => ({ ...place, ...each, ...linesOf(place, each) }));
}

/** Tables that are finished, and the one that rows are put to. */
interface Stack {
  readonly done: Draft[];
  current: Draft;
}

function close(stack: Stack, next: Draft): void {
  if (stack.current.body.some(({ name }) => name.kind === "district")) stack.done.push(stack.current);
  stack.current = next;
}

function putText({ titles, notices }: Draft, row: number, line: Extract<Line, { readonly kind: "text" }>): void {
  if (line.title !== "") titles.push({ row, text: line.title });
  for (const text of line.notices) notices.push({ row, text });
}

function putHead(place: Place, stack: Stack, row: number): void {
  const { current } = stack;
  if (current.body.length === 0) current.heads.push(row);
  else if (!newTitle(current) && isRepeated(place, current, row)) current.repeated.push(row);
  else {
    const pending = titlesAfter(current);
    current.titles = current.titles.filter((title) => !pending.includes(title));
    close(stack, { ...draft(), titles: [...pending], heads: [row] });
  }
}

function putBody(stack: Stack, each: BodyRow): void {
  const { current } = stack;
  const titles = newTitle(current);
  if (titles) {
    current.titles = current.titles.filter((title) => !titles.includes(title));
    close(stack, { ...draft(), heads: [...current.heads], titles: [...titles] });
  }
  stack.current.body.push(each);
}

function titlesAfter({ body, titles }: Draft): readonly TextLine[] {
  const since = last(body)?.row ?? -1;
  return titles.filter(({ row }) => row > since);
}

/** Lines within a table that begin another one: they name an indicator or a date. */
function newTitle(current: Draft): readonly TextLine[] | null {
  if (current.body.length === 0) return null;
  const lines = titlesAfter(current);
  const begins = lines.some(({ text }) => {
    const label = readLabel(text);
    return says(label) && (label.kinds.size > 0 || label.when.year !== null || label.when.month !== null);
  });
  return begins ? lines : null;
}

function linesOf(
  { grid, columns }: Place,
  { titles, notices, body }: Draft,
): Pick<FoundTable, "titles" | "notices" | "preamble"> {
  const top = body[0]?.row ?? 0;
  const above = titles.filter(({ row }) => row < top).slice(-mostTitleLines);
  const aside = grid.isAcross ? linesAside(grid, columns.name) : [];
  return {
    preamble: [...aside, ...titles.filter(({ row }) => row < top)].map(({ text }) => text).join(""),
    titles: [...aside.filter(({ text }) => !isNotice(text)), ...above],
    notices: [...aside.filter(({ text }) => isNotice(text)), ...notices],
  };
}

function isRepeated({ grid, columns }: Place, { heads }: Draft, row: number): boolean {
  const texts = (at: number): string =>
    filledCells(grid, columns, at)
      .map((column) => `${column}:${plainSpelling(grid.text(at, column))}`)
      .join("|");
  return heads.some((head) => texts(head) === texts(row));
}

function last<Each>(list: readonly Each[]): Each | undefined {
  return list[list.length - 1];
}
