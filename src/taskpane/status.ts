/** What came of the last action, as lines for the status area. */
export interface Status {
  readonly tone: "done" | "refused";
  readonly lines: readonly StatusLine[];
}

/** A sentence, and the worksheets it speaks of: each becomes a link that opens the worksheet. */
export interface StatusLine {
  readonly text: string;
  readonly worksheetNames: readonly string[];
}

/** A line that speaks of no worksheet. */
export function plain(text: string): StatusLine {
  return { text, worksheetNames: [] };
}

/** What was done, in one line or several. */
export function done(...lines: readonly StatusLine[]): Status {
  return { tone: "done", lines };
}

/** Why nothing was done. */
export function refused(text: string): Status {
  return { tone: "refused", lines: [plain(text)] };
}
