import { readResult } from "../../../src/workbench/protocol/functionResults";

const plain = (value: string | number) => ({ value, message: null });

describe("readResult", () => {
  it.each([
    [1, "#N/A"],
    [5, "#DIV/0!"],
    [6, "#NUM!"],
    [7, "#VALUE!"],
    [8, "#NULL!"],
    [2, "#VALUE!"],
  ])("reads the thrown error %i as %s with its sentence", (code, value) => {
    expect(readResult([7, false, "没有这个县区", code, [1]])).toEqual({
      id: 7,
      values: [[{ value, message: "没有这个县区" }]],
    });
  });

  it("has no sentence for a plain exception, whose text the runtime drops", () => {
    expect(readResult([7, false, "", 2]).values).toEqual([[{ value: "#VALUE!", message: null }]]);
  });

  it("reads a matrix cell by cell, errors among values", () => {
    const error = {
      valueType: "CustomFunctionError",
      type: "Error",
      code: "#N/A",
      basicValue: "#N/A",
      errorType: "NotAvailable",
      message: "缺 2 个县区",
    };
    const content = [
      [3968, null],
      [error, { type: "FormattedNumber", basicValue: 0.8 }],
    ];
    expect(readResult([1, true, content]).values).toEqual([
      [plain(3968), plain("")],
      [{ value: "#N/A", message: "缺 2 个县区" }, plain(0.8)],
    ]);
  });

  it("reads a single value as one cell", () => {
    expect(readResult([1, true, "七星区"]).values).toEqual([[plain("七星区")]]);
  });
});
