import { resultOf } from "../../../src/taskpane/functions/result";

describe("resultOf", () => {
  it("shows one value as one cell", async () => {
    expect(await resultOf(() => 3968)).toEqual({ kind: "cells", rows: [["3968"]] });
  });

  it("keeps the rows of a matrix, blanks as blanks and a bad cell with its sentence", async () => {
    const answer = [
      ["县区", 118],
      ["", { code: "#N/A", message: "找不到县区“火星”。" }],
    ];
    expect(await resultOf(() => answer)).toEqual({
      kind: "cells",
      rows: [
        ["县区", "118"],
        ["", "#N/A 找不到县区“火星”。"],
      ],
    });
  });

  it("shows a ratio with the digits of a General cell", async () => {
    expect(await resultOf(() => [[3900 / 3968]])).toEqual({ kind: "cells", rows: [["0.982862903"]] });
  });

  it.each([
    { how: "thrown", run: () => Promise.reject({ code: "#VALUE!", message: "形状不合" }) },
    { how: "answered by a streaming function", run: () => ({ code: "#VALUE!", message: "形状不合" }) },
  ])("shows the code and sentence of an error $how", async ({ run }) => {
    expect(await resultOf(run)).toEqual({ kind: "error", code: "#VALUE!", message: "形状不合" });
  });

  it("leaves a bug a bug", async () => {
    const bug = new TypeError("x is undefined");
    await expect(resultOf(() => Promise.reject(bug))).rejects.toBe(bug);
  });
});
