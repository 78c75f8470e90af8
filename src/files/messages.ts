import type { PlanErrorCode } from "../domain/planError";
import type { Recognition, RecognitionContext } from "../domain/recognition/recognition";
import type { SourceSheet } from "../domain/recognition/sourceSheet";
import type { NamedBytes } from "./readBytes";

/** What is read: a file, pasted text, or cells that were read already. */
export type Brought = NamedBytes | { readonly text: string } | { readonly sheets: readonly SourceSheet[] };

/** What a refusal says was given: the file, the worksheet, or how the text begins. */
export function givenOf(brought: Brought): string {
  if ("bytes" in brought) return brought.name;
  if ("sheets" in brought) return brought.sheets[0]?.name || firstWords(firstText(brought.sheets));
  return firstWords(brought.text.slice(0, 1000));
}

const shortLength = 20;

function firstWords(text: string): string {
  const words = text.trim().replace(/\s+/g, " ");
  return words.length > shortLength ? `${words.slice(0, shortLength)}…` : words;
}

function firstText(sheets: readonly SourceSheet[]): string {
  for (const { values } of sheets) {
    const text = values
      .slice(0, 20)
      .flat()
      .find((value) => value !== "");
    if (text !== undefined) return String(text);
  }
  return "";
}

/** What was read, without its cells. */
export interface SourceSummary {
  /** The file's name without its extension; `""` where there is no file. */
  readonly name: string;
  readonly sheets: readonly SheetSummary[];
}

export interface SheetSummary {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly isHidden: boolean;
}

/** What the pane asks the worker for; answers carry the same number. */
export type Question =
  | { readonly id: number; readonly kind: "read"; readonly brought: Brought }
  | { readonly id: number; readonly kind: "recognise"; readonly context: RecognitionContext };

/** What the worker says. A refusal crosses as its parts: an error that is copied is no `PlanError` any more. */
export type Answer =
  | { readonly id: number; readonly kind: "progress"; readonly share: number }
  | { readonly id: number; readonly kind: "done"; readonly result: SourceSummary | Recognition }
  | { readonly id: number; readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly id: number; readonly kind: "failed"; readonly message: string; readonly stack: string };

export interface Refusal {
  readonly code: PlanErrorCode;
  readonly given: string;
  readonly facts: Readonly<Record<string, string>>;
}
