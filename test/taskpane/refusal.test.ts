import { PlanError, type PlanErrorCode } from "../../src/domain/planError";
import type { ExcelFaultCode } from "../../src/excel/excelFault";
import { enUS } from "../../src/i18n/enUS";
import type { MessageKey } from "../../src/i18n/t";
import { zhCN } from "../../src/i18n/zhCN";
import { refusal } from "../../src/taskpane/refusal";

// Checked by the compiler: a code without a sentence is named in the error.
type Wordless<Code extends string, Prefix extends string> = Exclude<`${Prefix}.${Code}`, MessageKey>;
const everyRefusalHasASentence: Wordless<PlanErrorCode, "error"> extends never ? true : false = true;
const everyFaultHasASentence: Wordless<ExcelFaultCode, "fault"> extends never ? true : false = true;

describe("refusal", () => {
  const textOf = (error: unknown, messages: typeof enUS = zhCN) =>
    refusal(messages, error).lines.map(({ text }) => text);

  it("has a sentence for every code, ours and Excel's", () => {
    expect([everyRefusalHasASentence, everyFaultHasASentence]).toEqual([true, true]);
  });

  it("repeats what was given and names the nearest", () => {
    expect(textOf(new PlanError("unknownDistrict", "灵山县", { nearest: "灵川县" }))).toEqual([
      "找不到县区“灵山县”。您要写的是灵川县吗？",
    ]);
  });

  it("speaks the language of the pane", () => {
    expect(textOf(new PlanError("unknownYear", "2021", { first: "2016", last: "2020" }), enUS)).toEqual([
      "The plan has no targets for 2021, only for 2016–2020.",
    ]);
  });

  it("says that a bug is ours, and keeps its stack", () => {
    const bug = new TypeError("x is undefined");
    const kept = jest.spyOn(console, "error").mockImplementation(() => undefined);
    expect(textOf(bug)[0]).toContain("出错了，这是加载项的问题：x is undefined");
    expect(kept).toHaveBeenCalledWith(bug);
    kept.mockRestore();
  });
});
