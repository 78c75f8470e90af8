import { Lexer } from "@univerjs/preset-sheets-core";
import type { Surface } from "../surface";
import { lambdaNames, withoutLambdaNames } from "./lambdaNames";

/**
 * Lets formulas call the workbook's LAMBDA names. The grid knows neither optional parameters nor ISOMITTED, so it reads
 * the formula with the calls written out; the cell keeps what was typed.
 */
export function callLambdaNames(surface: Surface): void {
  const reader = surface.service(Lexer);
  const read = reader.treeBuilder.bind(reader);
  let known = surface.shown.lambdas;
  let names = lambdaNames(known);
  reader.treeBuilder = (formula, transformSuffix) => {
    if (known !== surface.shown.lambdas) {
      known = surface.shown.lambdas;
      names = lambdaNames(known);
    }
    return read(withoutLambdaNames(formula, names), transformSuffix);
  };
}
