import type { ImportedFigure, ImportOrigin } from "../../domain/importChanges";
import type { Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import type { Entry } from "../actuals/readActuals";
import { cellAddress } from "../address";
import type { Content } from "../grid";
import { lineOf, regionName, type RecordedChange } from "../records/changes";
import { isSame } from "./givenContents";
import type { ReadSheets } from "./importedSheets";

/** What an import changed, for 导入记录: the lines, and what the entry cells hold now. */
export interface ImportedLines {
  readonly lines: readonly (readonly Content[])[];
  readonly entries: readonly Entry[];
}

/** An import as it is told: what was agreed to, what the sheets said before, and when it is done, as Excel counts time. */
export interface Imported {
  readonly figures: readonly ImportedFigure[];
  readonly read: ReadSheets;
  readonly time: number;
}

/** The lines of an import: a new number, and 初步 or 正式 where that changes, each with the cell it came from. */
export function importedLines(plan: Plan, { figures, read, time }: Imported): ImportedLines {
  const changing = figures.filter((figure) => !isSame(figure));
  return {
    lines: changing
      .flatMap((figure) => [...valueChange(plan, figure, read), ...stateChange(plan, figure)])
      .map((change) => [time, ...lineOf(plan, change)]),
    entries: changing.map(({ indicatorId, districtId, period, value }) => {
      return { indicatorId, period, rowKey: districtId, content: value };
    }),
  };
}

function valueChange(plan: Plan, figure: ImportedFigure, read: ReadSheets): readonly RecordedChange[] {
  const { districtId, indicatorId, period, value } = figure;
  const before = read.get(indicatorId)?.at(districtId, period) ?? "";
  if (before === value) return [];
  const region = regionName(plan, districtId);
  return [{ origin: originWord(figure.origin), indicatorId, period, region, before, after: value }];
}

function stateChange(plan: Plan, figure: ImportedFigure): readonly RecordedChange[] {
  const { districtId, indicatorId, period, isPreliminary, before } = figure;
  const wasPreliminary = before.value !== null && before.isPreliminary;
  if (wasPreliminary === isPreliminary) return [];
  const state = (is: boolean): string => (is ? word("actuals.preliminary") : word("actuals.final"));
  // of nothing there is neither: it begins as what it is now
  const former = before.value === null ? "" : state(wasPreliminary);
  const region = word("records.stateOf", { region: regionName(plan, districtId) });
  return [
    { origin: originWord(figure.origin), indicatorId, period, region, before: former, after: state(isPreliminary) },
  ];
}

/** 文件“2019年6月”通报表!C5 */
function originWord({ kind, fileName, sheetName, row, column }: ImportOrigin): string {
  if (kind === "paste") return word("records.byPaste", { row: row + 1, column: column + 1 });
  const cell = (sheetName === "" ? "" : `${sheetName}!`) + cellAddress(row, column);
  return kind === "file" ? word("records.byFile", { file: fileName, cell }) : word("records.bySelection", { cell });
}
