import { noActuals } from "../../src/domain/actuals";
import { actualsStore } from "../../src/domain/actualsStore";
import { functionCatalogue, type FunctionMetadata } from "../../src/functions/catalogue";
import * as progress from "../../src/functions/progress";
import * as targets from "../../src/functions/targets";
import { loadCustomFunctions } from "./customFunctionsRuntime";

beforeAll(loadCustomFunctions);

const matrix = (name: string) => ({ name, dimensionality: "matrix", optional: true });

const metadata: FunctionMetadata[] = [
  { id: "TARGET", description: "官方目标", parameters: [matrix("县区"), matrix("年份"), { name: "指标" }] },
  {
    id: "GAP",
    options: { stream: true },
    parameters: [matrix("县区"), matrix("年份或日期"), { name: "指标" }, matrix("完成数")],
  },
];

const catalogue = () => functionCatalogue([...metadata].reverse(), [targets, progress]);

describe("functionCatalogue", () => {
  it("lists every function under the name that a formula uses, family by family", () => {
    expect(catalogue().map(({ id, name }) => [id, name])).toEqual([
      ["TARGET", "PATENT.TARGET"],
      ["GAP", "PATENT.GAP"],
    ]);
    expect(catalogue()[0]?.parameters[0]).toEqual({ name: "县区", description: "", isOptional: true });
  });

  it("runs a function with arguments as typed, and null where one is left out", () => {
    expect(catalogue()[0]?.run(["七星区", 2019, null])).toEqual([[3968]]);
    expect(catalogue()[0]?.run(["灵川", null])).toEqual([[66, 86, 103, 118, 130]]);
  });

  it("waits for the answer of a streaming function", async () => {
    await expect(catalogue()[1]?.run(["七星区", 2019, "受理量", 3000])).resolves.toEqual([[-36]]);
  });

  it("passes on a refusal of either kind", async () => {
    expect(() => catalogue()[0]?.run(["七行区", 2019])).toThrow(expect.objectContaining({ code: "#N/A" }));
    actualsStore.set(noActuals);
    await expect(catalogue()[1]?.run(["七星区", 2019])).rejects.toMatchObject({ code: "#N/A" });
  });

  it("waits for the workbook to be read, and asks for no more once it has its answer", async () => {
    const released = jest.fn();
    const live = (...args: { setResult: (result: unknown) => void; onCanceled?: () => void }[]) => {
      const invocation = args[args.length - 1];
      if (invocation) invocation.onCanceled = released;
      void Promise.resolve().then(() => invocation?.setResult([[7]]));
    };
    const [listed] = functionCatalogue([{ id: "LIVE", options: { stream: true }, parameters: [] }], [{ live }]);
    await expect(listed?.run([])).resolves.toEqual([[7]]);
    expect(released).toHaveBeenCalledTimes(1);
  });

  it("does not list a function that nothing implements", () => {
    expect(() => functionCatalogue([{ id: "MEDIAN", parameters: [] }], [targets, progress])).toThrow(
      "no implementation of MEDIAN",
    );
  });
});
