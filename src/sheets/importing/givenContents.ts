import { storedFigure, type ImportedFigure } from "../../domain/importChanges";
import { isoDate, type Period } from "../../domain/period";
import { word } from "../../i18n/sheetWords";
import type { ReadActuals } from "../actuals/readActuals";
import { plainText } from "../label";
import type { GivenContents } from "./givenSpec";

/** A figure that changes nothing: the same number, as sure as before. */
export function isSame({ before, value, isPreliminary }: ImportedFigure): boolean {
  return before.value === value && before.isPreliminary === isPreliminary;
}

/**
 * What the entry cells of one 完成数 sheet are to hold so that it says exactly the imported figures; `read` is what
 * it says now, `null` while there is no such sheet. A figure that changes nothing leaves its cells alone.
 */
export function givenContents(figures: readonly ImportedFigure[], read: ReadActuals | null): GivenContents {
  const given = new Map<string, Map<string, string | number>>();
  const give = (rowKey: string, period: Period, content: string | number): void => {
    given.set(rowKey, (given.get(rowKey) ?? new Map<string, string | number>()).set(isoDate(period), content));
  };
  for (const column of columnsOf(figures)) {
    for (const [rowKey, content] of columnContents(column, read)) give(rowKey, column.period, content);
  }
  return given;
}

interface ImportedColumn {
  readonly period: Period;
  readonly figures: readonly ImportedFigure[];
}

function columnsOf(figures: readonly ImportedFigure[]): readonly ImportedColumn[] {
  const byDate = new Map<string, ImportedFigure[]>();
  for (const figure of figures) {
    const key = isoDate(figure.period);
    byDate.set(key, [...(byDate.get(key) ?? []), figure]);
  }
  return [...byDate.values()].flatMap((each) => (each[0] ? [{ period: each[0].period, figures: each }] : []));
}

type Contents = readonly (readonly [string, string | number])[];

function columnContents(column: ImportedColumn, read: ReadActuals | null): Contents {
  const at = (rowKey: string): string => (read ? String(read.at(rowKey, column.period)) : "");
  const changing = column.figures.filter((figure) => !isSame(figure));
  return [
    ...changing.flatMap(({ districtId, value, before }): Contents => {
      return before.value === value ? [] : [[districtId, value]];
    }),
    ...sureness(column, read, at),
    ...changing.flatMap(({ districtId, remark }): Contents => {
      const joined = joinedRemark(at(`remark.${districtId}`), remark);
      return joined === null ? [] : [[`remark.${districtId}`, joined]];
    }),
  ];
}

/** 初步 or 正式: of the whole column where it holds nothing but these figures, else cell by cell. */
function sureness(
  { figures, period }: ImportedColumn,
  read: ReadActuals | null,
  at: (rowKey: string) => string,
): Contents {
  const [final, preliminary] = [word("actuals.final"), word("actuals.preliminary")];
  const state = read && plainText(at("state")) === preliminary ? preliminary : final;
  const wished = (isPreliminary: boolean): string => (isPreliminary ? preliminary : final);
  const wishes = new Set(figures.map(({ isPreliminary }) => wished(isPreliminary)));
  const isWhole = wishes.size === 1 && !holdsOthers({ figures, period }, read);
  const columnState = isWhole ? [...wishes].join("") : state;
  const flags = figures.flatMap(({ districtId, isPreliminary }): Contents => {
    const flag = plainText(at(`flag.${districtId}`));
    const isSo = (flag || columnState) === preliminary;
    if (isSo === isPreliminary) return [];
    return [[`flag.${districtId}`, wished(isPreliminary) === columnState ? "" : wished(isPreliminary)]];
  });
  return [...(columnState === state ? [] : [["state", columnState] as const]), ...flags];
}

/** Whether the column has a figure, or a cell that is no figure, of a district that is not imported. */
function holdsOthers({ figures, period }: ImportedColumn, read: ReadActuals | null): boolean {
  const imported = new Set(figures.map(({ districtId }) => districtId));
  const others = read?.entries.filter((entry) => isoDate(entry.period) === isoDate(period)) ?? [];
  return others.some(({ rowKey, content }) => rowKey !== "published" && !imported.has(rowKey) && content !== "");
}

/** The remark with the new one behind it; `null` where it already says so. */
function joinedRemark(standing: string, remark: string): string | null {
  const [before, added] = [standing.trim(), remark.trim()];
  if (added === "" || `；${before}；`.includes(`；${added}；`)) return null;
  return before === "" ? added : `${before}；${added}`;
}

/** Whether what a sheet says at the place of a figure is still what the user saw. */
export function isAsSeen({ before, districtId, period }: ImportedFigure, read: ReadActuals | null): boolean {
  const now = storedFigure(read?.table ?? null, { districtId, period });
  const isSameValue = now.value === before.value && now.isInvalid === before.isInvalid;
  return isSameValue && (now.value === null || now.isPreliminary === before.isPreliminary);
}
