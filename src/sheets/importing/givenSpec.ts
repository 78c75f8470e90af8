import type { CellSpec, RowSpec, SheetSpec } from "../sheetSpec";

/** What entry cells are to hold: by row key, then by column key. */
export type GivenContents = ReadonlyMap<string, ReadonlyMap<string, string | number>>;

/** The same sheet with contents that take the place of what its entry cells hold. */
export function givenSpec(spec: SheetSpec, given: GivenContents): SheetSpec {
  if (given.size === 0) return spec;
  const rows = spec.rows.map((row) => {
    const contents = given.get(row.key);
    return contents ? givenRow(spec, row, contents) : row;
  });
  return Object.freeze({ ...spec, rows });
}

function givenRow({ columns }: SheetSpec, row: RowSpec, contents: ReadonlyMap<string, string | number>): RowSpec {
  const cells = row.cells.map((cell, i): CellSpec | null => {
    const content = contents.get(columns[i]?.key ?? "");
    return cell?.kind === "entry" && content !== undefined ? { ...cell, content, isGiven: true } : cell;
  });
  return { ...row, cells };
}
