import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noActuals } from "../../src/domain/actuals";
import { actualsStore } from "../../src/domain/actualsStore";
import * as pace from "../../src/functions/pace";
import * as progress from "../../src/functions/progress";
import * as targets from "../../src/functions/targets";
import { loadCustomFunctions } from "./customFunctionsRuntime";

beforeAll(() => {
  loadCustomFunctions();
  // What README promises holds in an empty workbook.
  actualsStore.set(noActuals);
});

const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

/** `=PATENT.TARGET("七星区",2019)` → 3968, or in Chinese 得到 3968. */
const examples = [...readme.matchAll(/`=PATENT\.(\w+)\(([^`]+)\)`(?: →|，得到) ([^\s；|]+)/g)].map(
  ([, id = "", args = "", result = ""]) => ({ id, args, result: result.replace("−", "-") }),
);

describe("README's formulas", () => {
  it("are there for every function that gives one figure or name without figures in the workbook", () => {
    expect([...new Set(examples.map(({ id }) => id))].sort()).toEqual([
      ...["ATTAINMENT", "DISTRICT", "GAP", "PACE", "STATUS", "TARGET"],
    ]);
  });

  it.each(examples)("$id($args) is $result", ({ id, args, result }) => {
    expect(String(answerOf(id, JSON.parse(`[${args}]`)))).toBe(result);
  });
});

/** The cell's answer: the third argument is a list parameter, all others are matrices. */
function answerOf(id: string, args: readonly unknown[]): unknown {
  const functions = { ...targets, ...progress, ...pace } as unknown as Record<string, (...args: unknown[]) => unknown>;
  const implementation = functions[id.toLowerCase()] as (...args: unknown[]) => unknown;
  const given = args.map((argument, i) => (i === 2 ? argument : [[argument]]));
  let emitted: unknown;
  const invocation = { setResult: (result: unknown) => (emitted = result) };
  const isStreaming = id.toLowerCase() in progress || id.toLowerCase() in pace;
  const answer = implementation(...given, ...(isStreaming ? [invocation] : []));
  return ((answer ?? emitted) as unknown[][])[0]?.[0];
}
