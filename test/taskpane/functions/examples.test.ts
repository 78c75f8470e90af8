import { actualsStore } from "../../../src/domain/actualsStore";
import { examples } from "../../../src/taskpane/functions/examples";
import { resultOf } from "../../../src/taskpane/functions/result";
import { zhCN } from "../../../src/i18n/zhCN";
import { loadCustomFunctions } from "../../functions/customFunctionsRuntime";
import { column, entered, table } from "../../domain/enteredFigures";
import { functionMetadata, paneServices } from "../paneServices";

/** What the examples of live functions read; in a workbook without figures they say what is missing. */
const figures = entered([
  table("inForce", column("2019", { qixing: 3900, lipu: 99 })),
  table("applications", column("2019-06-30", { qixing: 1518 })),
]);

describe("examples", () => {
  beforeAll(() => {
    loadCustomFunctions();
    actualsStore.set(figures);
  });

  it("show every function that Excel knows, and no other", async () => {
    const ids = (await functionMetadata()).map(({ id }) => id);
    expect(Object.keys(examples).sort()).toEqual([...ids].sort());
    expect(Object.values(examples).filter((calls) => calls.length === 0)).toEqual([]);
  });

  it("give no more arguments than the function has parameters", async () => {
    const tooMany = (await functionMetadata()).filter(({ id, parameters }) =>
      examples[id]?.some((args) => args.length > parameters.length),
    );
    expect(tooMany).toEqual([]);
  });

  it("all run without an error", async () => {
    const { functions } = await paneServices(zhCN);
    const results = await Promise.all(
      functions.flatMap(({ id, run }) => (examples[id] ?? []).map((args) => resultOf(() => run(args)))),
    );
    expect(results.filter(({ kind }) => kind === "error")).toEqual([]);
    expect(JSON.stringify(results)).not.toContain("#");
  });

  it.each([
    { id: "TARGET", at: 0, rows: [["3968"]] },
    { id: "GAP", at: 0, rows: [["-68"]] },
    { id: "ATTAINMENT", at: 0, rows: [["0.982862903"]] },
    { id: "DISTRICT", at: 0, rows: [["荔浦县"]] },
    { id: "ACTUAL", at: 0, rows: [["3900"]] },
    { id: "STATUS", at: 0, rows: [["落后"]] },
    { id: "STATUS", at: 1, rows: [["关注"]] }, // 3900 of 3968, without the year-end before: above 90 %
    { id: "PACE", at: 0, rows: [["1518"]] },
    { id: "NEEDED", at: 0, rows: [["253"]] },
    { id: "RANKING", at: 0, rows: [["2"]] },
  ])("show what $id really answers", async ({ id, at, rows }) => {
    const { functions } = await paneServices(zhCN);
    const run = functions.find((each) => each.id === id)?.run;
    expect(await resultOf(() => run?.(examples[id]?.[at] ?? []))).toEqual({ kind: "cells", rows });
  });
});
