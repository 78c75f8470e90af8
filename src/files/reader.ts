import type { Recognition, RecognitionContext } from "../domain/recognition/recognition";
import type { SourceSheet } from "../domain/recognition/sourceSheet";
import { openChannel, type OpenChannel } from "./channel";
import { openExchange } from "./exchange";
import { readHtmlTables } from "./htmlTables";
import { givenOf, type Brought, type SourceSummary } from "./messages";

export type { SheetSummary, SourceSummary } from "./messages";

/** What someone brings: a file, what was pasted, or cells of the workbook. The bytes of a file are gone afterwards. */
export type ReaderInput =
  | { readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly text: string; readonly html?: string | undefined }
  | { readonly sheets: readonly SourceSheet[] };

/** Reads what people bring and says what it means, beside the pane. The cells stay there. */
export interface Reader {
  /** `progress` is told the part that is done, from 0 to 1. */
  read(input: ReaderInput, progress: (share: number) => void): Promise<SourceSummary>;
  /** What the cells that were read last mean. */
  recognise(context: RecognitionContext): Promise<Recognition>;
  /** Stops at once; what is still awaited is refused as `cancelled`. */
  close(): void;
}

/** A reader of one thing after the other. Close it when it is not needed any more. */
export function openReader(open: OpenChannel = openChannel): Reader {
  const exchange = openExchange(open);
  let given = "";
  return {
    read: async (input, progress) => {
      const brought = broughtBy(input);
      given = givenOf(brought);
      return exchange.ask<SourceSummary>({ kind: "read", brought }, { given, progress });
    },
    recognise: (context) =>
      exchange.ask<Recognition>({ kind: "recognise", context }, { given, progress: () => undefined }),
    close: () => exchange.end("cancelled"),
  };
}

/** Tables of HTML say which cells are merged, so they come before the text; only a page can take HTML apart. */
function broughtBy(input: ReaderInput): Brought {
  if ("bytes" in input) return { name: input.name, bytes: input.bytes };
  if ("sheets" in input) return { sheets: input.sheets };
  const sheets = input.html ? readHtmlTables(input.html) : [];
  return sheets.length > 0 ? { sheets } : { text: input.text };
}
