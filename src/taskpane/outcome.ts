/**
 * What a ribbon command brings to the pane: the pane alone turns it into sentences, so that a button and a page
 * say the same thing. `report` is what `src/excel` gave back.
 */
export type Outcome =
  | { readonly kind: "written"; readonly report: import("../excel/report").WriteReport }
  | { readonly kind: "undone"; readonly report: import("../excel/report").UndoReport }
  | { readonly kind: "refused"; readonly error: unknown }
  /** Something existing would change: the 目标表 page looks again and shows the preview. */
  | { readonly kind: "preview"; readonly indicatorIds: readonly string[] };
