import { useEffect, useState } from "preact/hooks";
import type { SheetsRequest } from "../../sheets/sheetsRequest";
import type { PageProps } from "../page";
import type { PendingSheets } from "./write";

/** Writing sheets from a page: at once when that only creates, after a preview when something existing would change. */
export interface Writing {
  readonly write: (request: SheetsRequest) => void;
  /** Waits for an answer on the preview. */
  readonly pending: PendingSheets | null;
  readonly close: () => void;
}

/** All that writes comes later, in a quiet moment: a page itself is there at once. */
const writing = () => import(/* webpackChunkName: "writing", webpackPrefetch: true */ "./write");

/** The writing of one kind of sheets. What a ribbon button asks for this kind is answered too. */
export function useWriting(
  { messages, run, previewRequest }: Pick<PageProps, "messages" | "run" | "previewRequest">,
  kind: SheetsRequest["kind"],
): Writing {
  const [pending, setPending] = useState<PendingSheets | null>(null);
  const write = (request: SheetsRequest) =>
    void run(async () => {
      const { writeOrAsk } = await writing();
      const result = await writeOrAsk(messages, request);
      if ("lines" in result) return result;
      setPending(result);
      return null;
    });
  useEffect(() => {
    if (previewRequest?.kind === kind) write(previewRequest);
  }, [previewRequest]);
  return { write, pending, close: () => setPending(null) };
}
