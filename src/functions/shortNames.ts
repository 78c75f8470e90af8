/** A workbook name under which a custom function is called without its namespace: `=TARGET("七星区",2019)`. */
export interface ShortName {
  readonly name: string;
  /** What the name refers to: a LAMBDA with the parameters of the function. */
  readonly formula: string;
}

/** The parameter that is offered as a list. Excel hands over "" and nothing alike there. */
const listParameter = "指标";

/**
 * The short names, for an Excel that knows LAMBDA. An argument that a LAMBDA did not get cannot be handed on as one that was
 * left out, so every combination has a call of its own.
 */
export const shortNames: readonly ShortName[] = [
  shortName("TARGET", ["县区", "年份", listParameter]),
  ...["GAP", "ATTAINMENT", "STATUS"].map((id) => shortName(id, ["县区", "年份或日期", listParameter, "完成数"])),
];

function shortName(name: string, parameters: readonly string[]): ShortName {
  const optional = parameters.map((parameter) => `[${parameter}]`).join(",");
  return { name, formula: `=LAMBDA(${optional},${calls(name, parameters, [])})` };
}

/** The calls for every combination of the parameters that are not decided yet. */
function calls(name: string, [next, ...rest]: readonly string[], decided: readonly string[]): string {
  if (next === undefined) return `PATENT.${name}(${decided.join(",").replace(/,+$/, "")})`;
  if (next === listParameter) return calls(name, rest, [...decided, `IF(ISOMITTED(${next}),"",${next})`]);
  const [without, withIt] = ["", next].map((argument) => calls(name, rest, [...decided, argument]));
  return `IF(ISOMITTED(${next}),${without},${withIt})`;
}
