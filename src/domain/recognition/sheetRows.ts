import type { SourceSheet } from "./sourceSheet";

/** Some rows of a sheet, as a sheet of their own that still knows where it stands. */
export function rowsOf(sheet: SourceSheet, from: number, to: number): SourceSheet {
  const { values, texts, formats, formulas, merges, hiddenRows } = sheet;
  const isInside = (row: number): boolean => row >= from && row < to;
  return {
    ...sheet,
    row: sheet.row + from,
    values: values.slice(from, to),
    ...(texts && { texts: texts.slice(from, to) }),
    ...(formats && { formats: formats.slice(from, to) }),
    ...(formulas && { formulas: new Set([...formulas].flatMap((key) => shifted(key, from, isInside))) }),
    ...(merges && {
      merges: merges.filter(({ row }) => isInside(row)).map((area) => ({ ...area, row: area.row - from })),
    }),
    ...(hiddenRows && { hiddenRows: new Set([...hiddenRows].filter(isInside).map((row) => row - from)) }),
  };
}

function shifted(key: string, from: number, isInside: (row: number) => boolean): readonly string[] {
  const [row = "", column = ""] = key.split(",");
  return isInside(Number(row)) ? [`${Number(row) - from},${column}`] : [];
}
