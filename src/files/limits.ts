import { sourceLimits } from "../domain/recognition/sourceLimits";

/** How much can be brought at once. The page shows the first and the last; whatever is over any of them is refused. */
export const limits = {
  /** Bytes of a file, and characters of pasted text. */
  fileBytes: 30 * 2 ** 20,
  /** Unpacked bytes of the parts that are read: eight times what 100,000 rows of six columns take. */
  unpackedBytes: 200 * 2 ** 20,
  sheets: 500,
  /** Of all sheets together; blank edges do not count. */
  cells: sourceLimits.cells,
  /** Of one sheet. */
  rows: sourceLimits.rows,
} as const;
