import type { ActualsTable, ReportedFigure } from "./actuals";
import { findColumn } from "./columns";
import type { FigureKey, ReadFigure } from "./recognition/recognition";
import type { SourcePlace } from "./recognition/sourceSheet";

/** What importing one figure would do to what is stored. */
export interface ImportChange {
  /** `nowFinal`, `nowPreliminary`: the same number, of which only 初步 or 正式 changes. */
  readonly kind: "new" | "same" | "changed" | "nowFinal" | "nowPreliminary";
  readonly figure: ReadFigure;
  /** What is stored there; without a value where nothing, or nothing that counts, is. */
  readonly before: ReportedFigure;
}

/** What importing these figures would do to what is stored. What the source does not have is kept and no change. */
export function importChanges(
  stored: readonly ActualsTable[],
  figures: readonly ReadFigure[],
): readonly ImportChange[] {
  const tables = new Map(stored.map((table) => [table.indicatorId, table]));
  return figures.map((figure) => {
    const before = storedFigure(tables.get(figure.indicatorId) ?? null, figure);
    return { kind: kindOf(before, figure), figure, before };
  });
}

/** What a table of reported figures says at one place; blank where it has no such column. */
export function storedFigure(
  table: ActualsTable | null,
  { districtId, period }: Pick<FigureKey, "districtId" | "period">,
): ReportedFigure {
  return (table && findColumn(table, period)?.figures.get(districtId)) ?? nothingReported;
}

const nothingReported: ReportedFigure = Object.freeze({
  value: null,
  isInvalid: false,
  isPreliminary: false,
  remark: "",
});

function kindOf(
  before: ReportedFigure,
  { value, isPreliminary }: Pick<ReadFigure, "value" | "isPreliminary">,
): ImportChange["kind"] {
  if (before.value === null) return "new";
  if (before.value !== value) return "changed";
  if (before.isPreliminary === isPreliminary) return "same";
  return isPreliminary ? "nowPreliminary" : "nowFinal";
}

/** How what was read is called: the file (`""` for anything else) and its worksheets. */
export interface ImportNames {
  readonly kind: "selection" | "file" | "paste";
  readonly name: string;
  readonly sheets: readonly string[];
}

/** The cell that a figure came from. */
export interface ImportOrigin {
  readonly kind: ImportNames["kind"];
  readonly fileName: string;
  /** `""` where cells stand on no worksheet: pasted ones, and those of a text file. */
  readonly sheetName: string;
  /** On its worksheet, counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** A figure to be written, with what stood in its place when the user agreed to it. */
export interface ImportedFigure extends FigureKey {
  readonly value: number;
  readonly isPreliminary: boolean;
  readonly remark: string;
  readonly before: ReportedFigure;
  readonly origin: ImportOrigin;
}

/** The figures of a comparison, with the cells they came from, for writing them and for the record. */
export function importedFigures(changes: readonly ImportChange[], names: ImportNames): readonly ImportedFigure[] {
  return changes.map(({ figure, before }) => {
    const { indicatorId, districtId, period, value, isPreliminary, remark, place } = figure;
    const written = { indicatorId, districtId, period, value, isPreliminary, remark };
    return { ...written, before, origin: originOf(names, place) };
  });
}

function originOf({ kind, name, sheets }: ImportNames, { sheet, row, column }: SourcePlace): ImportOrigin {
  return { kind, fileName: kind === "file" ? name : "", sheetName: sheets[sheet] ?? "", row, column };
}

/** How many figures are new, differ in their value, only become 初步 or 正式, and change nothing. */
export function importedKinds(
  figures: readonly ImportedFigure[],
): Readonly<Record<"new" | "changed" | "restated" | "same", number>> {
  const kinds = figures.map((figure) => kindOf(figure.before, figure));
  const count = (...wanted: readonly ImportChange["kind"][]): number =>
    kinds.filter((kind) => wanted.includes(kind)).length;
  return {
    new: count("new"),
    changed: count("changed"),
    restated: count("nowFinal", "nowPreliminary"),
    same: count("same"),
  };
}
