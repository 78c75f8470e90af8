import { formulaText } from "../../../src/taskpane/functions/formulaText";

describe("formulaText", () => {
  it.each([
    { args: ["七星区", 2019], text: '=PATENT.TARGET("七星区",2019)' },
    { args: ["七星区", 2019, null], text: '=PATENT.TARGET("七星区",2019)' },
    { args: ["七星区", null, "受理量"], text: '=PATENT.TARGET("七星区",,"受理量")' },
    { args: [], text: "=PATENT.TARGET()" },
    { args: [null, null], text: "=PATENT.TARGET()" },
    { args: ['他说"好"'], text: '=PATENT.TARGET("他说""好""")' },
  ])("writes $text", ({ args, text }) => {
    expect(formulaText("PATENT.TARGET", args)).toBe(text);
  });
});
