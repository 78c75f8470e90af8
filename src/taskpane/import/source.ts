import type { ImportNames } from "../../domain/importChanges";
import type { SourcePlace } from "../../domain/recognition/sourceSheet";
import { t, type MessageKey, type Messages } from "../../i18n/t";
import { cellAddress } from "../../sheets/address";

/** What someone brings. */
export type ImportSource =
  | { readonly kind: "selection" }
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "paste"; readonly text: string; readonly html: string };

/** What is being read, for the line above the progress. */
export function sourceTitle(messages: Messages, source: ImportSource): string {
  if (source.kind === "file") return t(messages, "import.fromFile", { name: shortened(source.file.name) });
  return t(messages, titles[source.kind]);
}

/** What was read, for the head of the preview. */
export function namesTitle(messages: Messages, { kind, name }: ImportNames): string {
  if (kind === "file") return t(messages, "import.fromFile", { name: shortened(name) });
  return t(messages, titles[kind]);
}

const titles: Readonly<Record<"selection" | "paste", MessageKey>> = {
  selection: "import.readingSelection",
  paste: "import.readingPaste",
};

/** Where a cell stands, as people say it: `通报表!C5`, and 第5行第3列 of pasted cells, which have no sheet. */
export function cellName(messages: Messages, names: ImportNames, { sheet, row, column }: SourcePlace): string {
  const name = names.sheets[sheet] ?? "";
  if (name === "") return t(messages, "import.pastedCell", { row: row + 1, column: column + 1 });
  return t(messages, "import.sheetCell", { sheet: name, cell: cellAddress(row, column) });
}

/** The first of several cells and how many there are: Sheet1!C5 等 3 处. */
export function placesText(messages: Messages, names: ImportNames, places: readonly SourcePlace[]): string {
  const [first] = places;
  if (!first) return namesTitle(messages, names);
  const key = places.length === 1 ? "import.placesOne" : "import.placesMany";
  return t(messages, key, { first: cellName(messages, names, first), count: places.length });
}

/** As much of a foreign text as a sentence holds. */
const longest = 40;

/** A foreign text as one line that a sentence can hold; the lines and heads that were joined, apart. */
export function shortened(text: string, most = longest): string {
  const characters = [
    ...text
      .replace(/(?<=\S)>(?=\S)/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  ];
  return characters.length <= most ? characters.join("") : `${characters.slice(0, most - 1).join("")}…`;
}
