import type { FoundTable } from "./foundTable";
import { joined, noLabel, readLabel, type Label } from "./label";
import { says } from "./lines";
import { cornerTitles, dataColumnCount } from "./series";
import type { SourcePlace } from "./sourceSheet";

/** What stands around the columns of a table, from near to far. */
export interface Surroundings {
  readonly place: SourcePlace;
  /** Titles and corner. */
  readonly title: Label;
  /** The names of sheet and file. */
  readonly name: Label;
  readonly isOfTargets: boolean;
  readonly hasOneColumn: boolean;
}

/** What titles, notes and the names of sheet and file say around a table. */
export function surroundingsOf(table: FoundTable, names: readonly string[]): Surroundings {
  const titles = [...table.titles.map(({ text }) => text), ...cornerTitles(table)];
  const title = titles.map(readLabel).reduce(joined, noLabel);
  return {
    place: placeOf(table),
    title: title.when.year === null ? { ...joined(datesBelow(table), title), given: title.given } : title,
    name: nameLabel(names),
    isOfTargets: isOfTargets(table, titles.length === 0 ? names.join("") : ""),
    hasOneColumn: dataColumnCount(table) === 1,
  };
}

function placeOf({ grid, titles, heads, body, columns }: FoundTable): SourcePlace {
  const [first] = titles;
  return first ? grid.place(first.row, columns.first) : grid.place(heads[0] ?? body[0]?.row ?? 0, columns.name);
}

/** 截至 in a note says when; the date on which a form was filled does not. */
function datesBelow({ notices }: FoundTable): Label {
  const dated = notices.filter(({ text }) => /截[至止]/.test(text) && !/填|制表|打印/.test(text));
  return dated.map(({ text }) => readLabel(text)).reduce(joined, noLabel);
}

/** The sheet's name stands nearer than the file's. */
function nameLabel(names: readonly string[]): Label {
  const saying = names.map(readLabel).filter(says);
  return saying.reduceRight(
    (near, far) => ({ ...joined(far, near), given: near.given }),
    saying[saying.length - 1] ?? noLabel,
  );
}

function isOfTargets(table: FoundTable, names: string): boolean {
  const text = table.preamble + cornerTitles(table).join("") + names;
  return /目标|任务|计划[数表]/.test(text) && !/完成|实际|实绩|进展|通报/.test(text);
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/亿件/, 100_000_000],
  [/万件/, 10_000],
  [/千件/, 1000],
  [/百件/, 100],
];

/** What the unit of a text multiplies by: 10000 for 单位：万件 or 受理量（万件）; `null` where it names none. */
export function scaleIn(text: string): number | null {
  const units = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .match(/(?:单位[:：]?\(?|\()[百千万亿]件/g);
  return scales.find(([pattern]) => units?.some((unit) => pattern.test(unit)))?.[1] ?? null;
}

/** What the unit of a table multiplies by. */
export function scaleOf({ notices, titles }: FoundTable): number {
  return scaleIn([...titles, ...notices].map(({ text }) => text).join("\n")) ?? 1;
}
