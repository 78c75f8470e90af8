import type { DefinedName, WorkbookModel } from "../objects/workbook";
import { isLambda } from "./functions/lambdaNames";

/** The names that the grid should know, and the LAMBDAs that are written out before it calculates. */
export interface NamePictures {
  /** By id. */
  readonly names: ReadonlyMap<string, NamePicture>;
  /** Formulas of the workbook's LAMBDAs by name. */
  readonly lambdas: ReadonlyMap<string, string>;
}

export interface NamePicture {
  readonly name: string;
  readonly formula: string;
  readonly worksheetId: string | null;
}

/** The names of a workbook as far as its formulas can use them. */
export function namePictures(workbook: WorkbookModel): NamePictures {
  const sound = workbook.names.filter(({ formula }) => !formula.includes("#REF!"));
  const lambdas = sound.filter(({ formula, worksheetId }) => worksheetId === null && isLambda(formula));
  const others = sound.filter((name) => !lambdas.includes(name));
  const hidden = others.filter(({ visible }) => !visible);
  const formulas = hidden.length > 0 ? allFormulas(workbook) : "";
  // The grid would offer a hidden name in its name box: it gets only those that a formula needs.
  const known = others.filter((name) => name.visible || formulas.includes(name.name.toUpperCase()));
  return {
    names: new Map(known.map((name) => [`${name.worksheetId ?? ""} ${name.name}`, namePicture(name)])),
    lambdas: new Map(lambdas.map(({ name, formula }) => [name, formula])),
  };
}

const namePicture = ({ name, formula, worksheetId }: DefinedName): NamePicture => ({ name, formula, worksheetId });

function allFormulas({ worksheets, names }: WorkbookModel): string {
  const texts = [...names.map(({ formula }) => formula)];
  for (const { cells, conditionalFormats } of worksheets) {
    for (const { formula } of cells.values()) if (formula !== null) texts.push(formula);
    for (const { formula } of conditionalFormats) texts.push(formula);
  }
  return texts.join("\n").toUpperCase();
}
