import type { CellInsertion } from "./report";

/**
 * Puts a formula or a value into the selected cell and gives its address.
 * Refuses (`wouldCover`, given = address, facts.found = content) when the cell holds something, unless `replace` is set.
 */
export async function insertAtSelection(
  content: CellInsertion,
  options: { readonly replace?: boolean } = {},
): Promise<{ readonly address: string }> {
  throw new Error(`not written yet: ${JSON.stringify(content)} ${options.replace}`);
}
