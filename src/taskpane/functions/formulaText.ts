import type { FunctionArgument } from "../services";

/**
 * A call as it is typed into a cell. Arguments left out at the end are not written.
 * @example formulaText("PATENT.TARGET", ["七星区", 2019, null]) // => '=PATENT.TARGET("七星区",2019)'
 */
export function formulaText(name: string, args: readonly FunctionArgument[]): string {
  const given = args.map((_, i) => i).filter((i) => args[i] !== null);
  const count = given.length === 0 ? 0 : (given[given.length - 1] ?? 0) + 1;
  return `=${name}(${args.slice(0, count).map(literal).join(",")})`;
}

function literal(argument: FunctionArgument): string {
  if (argument === null) return "";
  return typeof argument === "number" ? String(argument) : `"${argument.replace(/"/g, '""')}"`;
}
