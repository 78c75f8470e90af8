import * as progress from "../../src/functions/progress";
import * as targets from "../../src/functions/targets";
import { createFunctionRuntime, type FunctionRuntime } from "../../src/workbench/protocol/customFunctions";
import type { FunctionValues } from "../../src/workbench/protocol/functionResults";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";

let excel: InProcessExcel;
let runtime: FunctionRuntime;

beforeAll(() => {
  excel = startExcel();
  runtime = createFunctionRuntime(excel.host);
  for (const [name, implementation] of Object.entries({ ...targets, ...progress })) {
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

  it("a streaming refusal arrives with its sentence", async () => {
    expect(await called("GAP", [[["七星区"]], [[2019]], null, null], true)).toMatchObject([
      [{ value: "#N/A", message: expect.stringContaining("完成数") }],
    ]);
  });
});
