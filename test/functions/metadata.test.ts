import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly {
    id: string;
    type: string;
    values: { name: string; stringValue: string; tooltip: string }[];
  }[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly options?: Record<string, boolean>;
  readonly parameters: readonly Record<string, unknown>[];
  readonly result: Record<string, unknown>;
}

const folder = join(__dirname, "../../src/functions");
const files = readdirSync(folder).map((name) => join(folder, name));

let metadata: Metadata;

beforeAll(async () => {
  // The same call that webpack's plugin makes.
  const generated = await generateCustomFunctionsMetadata(files, false);
  expect(generated.errors).toEqual([]);
  metadata = JSON.parse(generated.metadataJson) as Metadata;
});

const matrix = { dimensionality: "matrix" };
const optional = { optional: true };
const any = { type: "any" };

/** Formulas in people's workbooks depend on every word here: only append optional parameters, change nothing else. */
const frozen = [
  {
    id: "TARGET",
    options: undefined,
    parameters: [
      { name: "县区", ...any, ...matrix, ...optional },
      { name: "年份", ...any, ...matrix, ...optional },
      { name: "指标", type: "string", customEnumId: "TargetIndicator", ...optional },
    ],
    result: matrix,
  },
  { id: "DISTRICT", options: undefined, parameters: [{ name: "名称", ...any, ...matrix }], result: matrix },
  {
    id: "SOURCE",
    options: undefined,
    parameters: [
      { name: "县区", ...any, ...matrix },
      { name: "年份", ...any, ...matrix },
      { name: "指标", type: "string", customEnumId: "TargetIndicator", ...optional },
    ],
    result: matrix,
  },
  {
    id: "ACTUAL",
    options: { stream: true },
    parameters: [
      { name: "县区", ...any, ...matrix, ...optional },
      { name: "年份或日期", ...any, ...matrix, ...optional },
      { name: "指标", type: "string", customEnumId: "ReportedIndicator", ...optional },
    ],
    result: matrix,
  },
  {
    id: "RANKING",
    options: { stream: true },
    parameters: [
      { name: "县区", ...any, ...matrix, ...optional },
      { name: "年份或日期", ...any, ...matrix, ...optional },
      { name: "指标", type: "string", customEnumId: "PacedIndicator", ...optional },
      { name: "分组", type: "string", customEnumId: "RankingGroup", ...optional },
    ],
    result: matrix,
  },
  ...["PACE", "NEEDED"].map((id) => ({
    id,
    options: { stream: true },
    parameters: [
      { name: "县区", ...any, ...matrix },
      { name: "日期", ...any, ...matrix },
      { name: "指标", type: "string", customEnumId: "PacedIndicator", ...optional },
    ],
    result: matrix,
  })),
  ...["GAP", "ATTAINMENT", "STATUS"].map((id) => ({
    id,
    options: { stream: true },
    parameters: [
      { name: "县区", ...any, ...matrix, ...optional },
      { name: "年份或日期", ...any, ...matrix, ...optional },
      { name: "指标", type: "string", customEnumId: "ReportedIndicator", ...optional },
      { name: "完成数", ...any, ...matrix, ...optional },
    ],
    result: matrix,
  })),
];

const without = (entry: Record<string, unknown>, key: string) =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key));

describe("the generated functions.json", () => {
  it("has the frozen ids, parameters, types and options, and nothing else", () => {
    const generated = metadata.functions.map(({ id, options, parameters, result }) => ({
      id,
      options,
      parameters: parameters.map((parameter) => without(parameter, "description")),
      result,
    }));
    const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
    expect(generated.sort(byId)).toEqual([...frozen].sort(byId));
  });

  it("has the frozen lists", () => {
    const lists = metadata.enums.map(({ id, type, values }) => [id, type, values.map((v) => [v.name, v.stringValue])]);
    const members = [
      ["拥有量", "拥有量"],
      ["受理量", "受理量"],
    ];
    const groups = ["全部", "县", "区"].map((group) => [group, group]);
    expect(lists.sort()).toEqual([
      ["PacedIndicator", "string", members],
      ["RankingGroup", "string", groups],
      ["ReportedIndicator", "string", members],
      ["TargetIndicator", "string", members],
    ]);
  });

  it("has one entry for every @customfunction tag: the generator drops some without a word", () => {
    const tags = files.flatMap((file) => readFileSync(file, "utf8").match(/@customfunction\b/g) ?? []);
    expect(metadata.functions).toHaveLength(tags.length);
    expect(new Set(metadata.functions.map(({ id }) => id)).size).toBe(tags.length);
  });

  it("explains every function, parameter and list member in Chinese", () => {
    const texts = [
      ...metadata.functions.map(({ description }) => description),
      ...metadata.functions.flatMap(({ parameters }) => parameters.map(({ description }) => String(description))),
      ...metadata.enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
    ];
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !/\p{Script=Han}{4}/u.test(text))).toEqual([]);
  });

  it("shows every function under its id, upper-case ASCII of three letters or more that is no cell address", () => {
    for (const { id, name } of metadata.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z]{3,}$/);
    }
  });
});
