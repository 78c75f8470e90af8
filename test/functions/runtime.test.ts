import { actualsStore } from "../../src/domain/actualsStore";
import * as pace from "../../src/functions/pace";
import * as progress from "../../src/functions/progress";
import * as targets from "../../src/functions/targets";
import { createFunctionRuntime, type FunctionRuntime } from "../../src/workbench/protocol/customFunctions";
import type { FunctionValues } from "../../src/workbench/protocol/functionResults";
import { column, entered, table } from "../domain/enteredFigures";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";

let excel: InProcessExcel;
let runtime: FunctionRuntime;

beforeAll(() => {
  excel = startExcel();
  runtime = createFunctionRuntime(excel.host);
  for (const [name, implementation] of Object.entries({ ...targets, ...progress, ...pace })) {
    if (typeof implementation === "function") CustomFunctions.associate(name.toUpperCase(), implementation);
  }
});
afterAll(() => excel.dispose());

/** What arrives in the cell that calls a function through Microsoft's own runtime. */
function called(name: string, args: readonly unknown[], isStreaming = false): Promise<FunctionValues> {
  return new Promise((resolve) => {
    const [id] = runtime.invoke([{ name, args, address: "Sheet1!A1", isStreaming, onResult: answered }]);
    function answered(values: FunctionValues): void {
      if (isStreaming) runtime.cancel([id as number]);
      resolve(values);
    }
  });
}

const valuesOf = (result: FunctionValues) => result.map((row) => row.map(({ value }) => value));

describe("through Microsoft's custom-functions runtime", () => {
  it("TARGET gives its matrix", async () => {
    expect(valuesOf(await called("TARGET", [[["七星区"], ["荔浦市"]], [[2019, 2020]], null]))).toEqual([
      [3968, 4618],
      [99, 109],
    ]);
  });

  it("a refusal arrives with its code and its sentence, alone and inside a matrix", async () => {
    const refusal = { value: "#N/A", message: "找不到县区“七行区”。您要写的是七星区吗？" };
    expect(await called("TARGET", [[["七行区"]], [[2019]], null])).toMatchObject([[refusal]]);
    expect(await called("TARGET", [[["七行区"], ["七星区"]], [[2019]], null])).toMatchObject([
      [refusal],
      [{ value: 3968 }],
    ]);
  });

  it("GAP and ATTAINMENT answer as streaming functions", async () => {
    expect(valuesOf(await called("GAP", [[["七星区"]], [[2019]], "受理量", [[3000]]], true))).toEqual([[-36]]);
    expect(valuesOf(await called("ATTAINMENT", [[["七星区"]], [[2019]], "受理量", [[1518]]], true))).toEqual([[0.5]]);
  });

  it("PACE, NEEDED, STATUS and RANKING answer as streaming functions", async () => {
    actualsStore.set(entered([table("applications", column("2019-06-30", { qixing: 1518, lipu: 70 }))]));
    const june = [[["七星区"], ["荔浦"]], [["2019-6-30"]], "受理量"];
    expect(valuesOf(await called("PACE", june, true))).toEqual([[1518], [70.5]]);
    expect(valuesOf(await called("NEEDED", june, true))).toEqual([[253], [12]]);
    expect(valuesOf(await called("STATUS", [...june, null], true))).toEqual([["正常"], ["正常"]]);
    expect(valuesOf(await called("RANKING", [...june, "全部"], true))).toEqual([[1], [2]]);
  });

  it("a live call gets the new figure of each change until its cell is gone", async () => {
    const figures = (count: number) => entered([table("inForce", column("2019", { qixing: count }))]);
    actualsStore.set(figures(3000));
    const results: unknown[] = [];
    const whenResults = async (count: number) => {
      while (results.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const args = [[["七星区"]], [[2019]], null];
    const onResult = (values: FunctionValues) => void results.push(valuesOf(values)[0]?.[0]);
    const [id] = runtime.invoke([{ name: "ACTUAL", args, address: "Sheet1!A1", isStreaming: true, onResult }]);
    await whenResults(1);
    actualsStore.set(figures(3001));
    await whenResults(2);
    runtime.cancel([id as number]);
    await called("TARGET", [[["七星区"]], [[2019]], null]);
    actualsStore.set(figures(3002));
    await called("TARGET", [[["七星区"]], [[2019]], null]);
    expect(results).toEqual([3000, 3001]);
  });

  it("a streaming refusal arrives with its sentence", async () => {
    actualsStore.set(entered([]));
    expect(await called("GAP", [[["七星区"]], [[2019]], null, null], true)).toMatchObject([
      [{ value: "#N/A", message: expect.stringContaining("完成数") }],
    ]);
  });
});
