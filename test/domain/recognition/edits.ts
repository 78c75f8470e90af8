import type { DoubtCode } from "../../../src/domain/recognition/doubt";
import type { MissingReason } from "../../../src/domain/recognition/recognition";
import {
  asks,
  Clash,
  inTurn,
  onTable,
  takes,
  uses,
  type Alteration,
  type Book,
  type Cell,
  type Column,
  type Draft,
  type ExpectedDoubt,
  type Override,
  type Row,
} from "./draft";

/** Another title; one list of cells for each line. */
export function title(...lines: readonly (readonly string[])[]): Alteration {
  return inTurn(
    takes("title"),
    onTable((draft) => ({ ...draft, title: lines })),
  );
}

/** Other heads of the figures' columns, and what they now hold. */
export function heads(change: (column: Column, i: number) => Partial<Column>): Alteration {
  return inTurn(
    takes("heads"),
    onTable((draft) => ({
      ...draft,
      // what stands beside the figures keeps its head
      columns: draft.columns.map((column, i) => (column.truth ? { ...column, ...change(column, i) } : column)),
    })),
  );
}

/** Other columns of figures altogether; what stands beside them stays. */
export function columns(change: (columns: readonly Column[]) => readonly Column[]): Alteration {
  return inTurn(
    takes("heads", "columns"),
    onTable((draft) => {
      const isBeside = ({ truth }: Column) => truth === null;
      const figures = draft.columns.filter((column) => !isBeside(column));
      return { ...draft, columns: [...change(figures), ...draft.columns.filter(isBeside)] };
    }),
  );
}

/** One more column: right of the figures, or left of the names. */
export function besides(column: Column, side: "left" | "right" = "right"): Alteration {
  return inTurn(
    takes(`beside:${column.key}`),
    uses("layout"),
    onTable((draft) =>
      side === "left"
        ? { ...draft, lefts: [...draft.lefts, column] }
        : { ...draft, columns: [...draft.columns, column] },
    ),
  );
}

/** Other rows in another order. */
export function rows(change: (rows: readonly Row[]) => readonly Row[]): Alteration {
  return inTurn(
    takes("rows"),
    onTable((draft) => ({ ...draft, rows: change(draft.rows) })),
  );
}

/** Another name in one row. */
export function name(key: string, text: Cell): Alteration {
  return inTurn(takes(`${key}/name`), row(key, { name: text }));
}

/** One row altered, of which nothing is imported any more. */
export function openRow(key: string, change: Partial<Row>): Alteration {
  return inTurn(takes(key), row(key, { isOpen: true, ...change }));
}

/** One row altered. */
export function row(key: string, change: Partial<Row>): Alteration {
  return onTable((draft) => ({
    ...draft,
    rows: draft.rows.map((each) => (each.key === key ? { ...each, ...change } : each)),
  }));
}

/** Rows put in behind another one. */
export function insertAfter(key: string, ...added: readonly Row[]): Alteration {
  return onTable((draft) => ({
    ...draft,
    rows: draft.rows.flatMap((each) => (each.key === key ? [each, ...added] : [each])),
  }));
}

/** A figure written in another way that leaves no doubt. */
export function spelling(key: string, write: (figure: number) => Cell): Alteration {
  return cell(key, write, {});
}

/** Another figure in a cell, imported as it stands. */
export function otherFigure(key: string, says: (figure: number) => number): Alteration {
  return cell(key, says, {}, { says });
}

/** A cell without a figure. */
export function withoutFigure(key: string, text: Cell, reason: MissingReason): Alteration {
  return cell(key, () => text, { as: reason, isInSum: false });
}

interface Question {
  readonly code: DoubtCode;
  /** The cells that one question is about, as they are written. */
  readonly cells: Readonly<Record<string, (figure: number) => Cell>>;
  /** The choices beside 不导入, by the figure of the first cell. */
  readonly choices: (figure: number) => readonly string[];
  readonly reason?: string;
  /** What the cell says, where that is another number. */
  readonly says?: (figure: number) => number;
  /** Whether the number is read before anyone has answered. */
  readonly isRead: boolean;
  /** Figures that cannot be written so that there is a doubt. */
  readonly isPlain?: (figure: number) => boolean;
  /** Each answer with what it makes of the cells. */
  readonly answers?: (figure: number) => readonly (readonly [answer: string, made: Partial<Override>])[];
  readonly anyRemark?: boolean;
}

/** Cells in doubt, asked about once. */
export function questioned(question: Question): Alteration {
  const { cells, isRead, says } = question;
  const keys = Object.keys(cells);
  const write = keys.map((key) =>
    cell(key, cells[key] ?? String, { as: "open", isInSum: isRead }, says ? { says } : undefined),
  );
  return inTurn(...write, (book) => asks(doubtOf(question, keys, book))(book));
}

function doubtOf(question: Question, keys: readonly string[], { drafts: [draft] }: Book): ExpectedDoubt {
  if (!draft) throw new Error("a book without a table");
  const figure = figureAt(draft, keys[0] ?? "");
  const texts = keys.map((key) => shown(draft.cells.get(key)?.cell ?? ""));
  // a figure without a 1 or a 0 cannot be misread, one over 999 may have its comma
  if (question.isPlain?.(figure)) throw new Clash(`${figure} leaves no doubt`);
  const answers = question.answers?.(figure) ?? [];
  return {
    code: question.code,
    given: texts,
    choices: ["skip", ...question.choices(figure)],
    places: keys.length,
    ...(question.reason ? { facts: { reason: question.reason } } : {}),
    answers: answers.map(([answer, made]) => ({
      answer,
      then: inTurn(...keys.map((key, i) => settled([key], { remark: texts[i] ?? "", ...made }))),
      anyRemark: question.anyRemark ?? false,
    })),
  };
}

function shown(cell: Cell): string {
  return typeof cell === "object" ? cell.text : String(cell);
}

/** The doubt about cells is settled: their figures count. */
export function settled(keys: readonly string[], override: Partial<Override>): Alteration {
  return onTable((draft) => ({
    ...draft,
    cells: new Map(
      [...draft.cells].map(([key, old]) => [key, keys.includes(key) ? { ...old, as: "figure", ...override } : old]),
    ),
  }));
}

/** The whole table is laid out otherwise. */
export function layout(change: Partial<Draft>): Alteration {
  return inTurn(
    takes("layout"),
    onTable((draft) => ({ ...draft, ...change })),
  );
}

/** The figure of `lipu/0` in this table. */
export function figureAt(draft: Draft, key: string): number {
  const [rowKey = "", columnKey = ""] = key.split("/");
  const column = draft.columns.find((each) => each.key === columnKey);
  const figure = column?.truth?.figures[rowKey];
  if (figure === undefined) throw new Clash(`the table has no figure at ${key}`);
  return figure;
}

/** What a cell says by the figure that it stands for. */
interface Says {
  readonly says: (figure: number) => number;
}

function cell(
  key: string,
  write: (figure: number) => Cell,
  ...[override, other]: readonly [Partial<Override>, Says?]
): Alteration {
  const plain = { as: "figure", isPreliminary: false, remark: "", says: null, isInSum: true } as const;
  return inTurn(
    takes(key),
    uses("columns"),
    onTable((draft) => {
      const figure = figureAt(draft, key);
      const says = other ? other.says(figure) : null;
      const written = { ...plain, says, ...override, cell: write(figure) };
      return { ...draft, cells: new Map([...draft.cells, [key, written]]) };
    }),
  );
}
