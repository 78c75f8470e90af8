/** The hidden workbook-scoped name by which a sheet is ours, whatever its worksheet is called. */
export function nameOfMark(mark: string): string {
  return `${opening}${mark}`;
}

/** The mark that a defined name encodes; `null` for a name that is none of ours. */
export function markOfName(name: string): string | null {
  return name.startsWith(opening) ? name.slice(opening.length) : null;
}

const opening = "PatentSheet.";

/** Lets the mark point to a cell; `formula` is what it says so far, `null` when there is none. */
export function setMark(
  context: Excel.RequestContext,
  mark: string,
  { cell, address, isKnown }: { readonly cell: Excel.Range; readonly address: string; readonly isKnown: boolean },
): void {
  const { names } = context.workbook;
  if (isKnown) names.getItem(nameOfMark(mark)).formula = `=${address}`;
  else names.add(nameOfMark(mark), cell).visible = false;
}

/** `'目标-拥有量'!$A$1`: a cell as names refer to it. */
export function markAddress(worksheetName: string, columnName: string, row: number): string {
  return `'${worksheetName.replace(/'/g, "''")}'!$${columnName}$${row + 1}`;
}

/** The mark that a name encodes, if it is alive, or dead, as asked: a mark whose cell is gone says so in its formula. */
export function markIn(
  { name, formula }: Excel.NamedItem,
  { isDead }: { readonly isDead: boolean },
): readonly string[] {
  const mark = markOfName(name);
  return mark !== null && String(formula).includes("#REF!") === isDead ? [mark] : [];
}
