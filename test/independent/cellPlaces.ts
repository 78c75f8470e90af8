import type { userHands } from "../excel/userHands";
import { serial, type Typed } from "./enteredScene";

export type Hands = ReturnType<typeof userHands>;

export interface Places {
  rowOf(label: string): number;
  addressOf(label: string, date: string): string;
  type(label: string, date: string, content: Typed): void;
}

/** Cells of a sheet by the label of their row and the date of their column, as they stand now. */
export function placesOf(hands: Hands, name: string): Places {
  const labels = hands.rows(name, "A1:A250").map(([label]) => label);
  const rowOf = (label: string): number => {
    if (!labels.includes(label)) throw new Error(`${name} has no row ${label}`);
    return labels.indexOf(label) + 1;
  };
  const [dates = []] = hands.rows(name, `A${rowOf("截止日期")}:AZ${rowOf("截止日期")}`);
  const addressOf = (label: string, date: string): string => {
    const column = dates.indexOf(serial(date));
    if (column < 0) throw new Error(`${name} has no column ${date}`);
    return `${letterOf(column)}${rowOf(label)}`;
  };
  return {
    rowOf,
    addressOf,
    type: (label, date, content) => hands.type(name, addressOf(label, date), asTyped(content)),
  };
}

/** Types into a cell by the hidden keys of its row and column. */
export function keyedPlaces(hands: Hands, name: string): (row: string, column: string, content: Typed) => void {
  const rows = hands.rows(name, "A1:A250").map(([key]) => key);
  const [columns = []] = hands.rows(name, "A1:AZ1");
  return (row, column, content) =>
    hands.type(name, `${letterOf(columns.indexOf(column))}${rows.indexOf(row) + 1}`, asTyped(content));
}

/** `C5` of a cell by the keys of its row and column on a sheet whose keys stand from A1 on. */
export function keyedAddress(hands: Hands, name: string, row: string, column: string): string {
  const rows = hands.rows(name, "A1:A250").map(([key]) => key);
  const [columns = []] = hands.rows(name, "A1:AZ1");
  return `${letterOf(columns.indexOf(column))}${rows.indexOf(row) + 1}`;
}

export function letterOf(column: number): string {
  return (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function asTyped(content: Typed): Typed {
  return typeof content === "string" && /^\s*[\d+\-=.]/.test(content) ? `'${content}` : content;
}
