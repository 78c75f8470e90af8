import { EntryRefusal } from "../../../../src/workbench/grid/entries/entryRefusal";
import { refusalSentence } from "../../../../src/workbench/page/refusal";

const alert = { title: "", message: "", showAlert: true, style: "Stop" as const };

describe("EntryRefusal", () => {
  it.each([
    [{ ...alert, title: "完成数", message: "请填非负整数。" }, "完成数：请填非负整数。"],
    [{ ...alert, message: "请填非负整数。" }, "请填非负整数。"],
    [alert, "此值与此单元格定义的数据验证限制不匹配。"],
  ])("is said to the user in the words of the validation, or in Excel's own", (given, sentence) => {
    expect(refusalSentence(new EntryRefusal(given))).toBe(sentence);
  });
});
