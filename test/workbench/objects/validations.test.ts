import fc from "fast-check";
import { area, cellsOf, intersection } from "../../../src/workbench/objects/area";
import { clearValidations, validationsOn } from "../../../src/workbench/objects/validations";
import { protect } from "../../../src/workbench/objects/view";
import { actuals, custom, list } from "./validatedSheet";

describe("setValidation", () => {
  it("replaces the rule of the cells named and leaves the others theirs", () => {
    const { set, rules, areas } = actuals();
    set(area(4, 1, 4, 1), { rule: custom("=B5>0") });
    set(area(4, 1, 2, 1), { rule: list("初步,正式") });
    expect(rules()).toEqual([custom("=B7>0"), list("初步,正式")]);
    expect(areas()).toEqual([[area(6, 1, 2, 1)], [area(4, 1, 2, 1)]]);
  });

  it("counts a rule from the first cell named, also where a part of the cells had another", () => {
    const { set, rules, areas } = actuals();
    const errorAlert = { title: "数据有误", message: "请填整数", showAlert: true, style: "Stop" as const };
    set(area(6, 1, 2, 1), { rule: custom("=B7>0") });
    set(area(6, 1, 2, 1), { errorAlert });
    set(area(4, 1, 6, 1), { rule: custom("=B5>=0") });
    expect(rules()).toEqual([custom("=B7>=0"), custom("=B5>=0")]);
    expect(areas()).toEqual([[area(6, 1, 2, 1)], [area(4, 1, 2, 1), area(8, 1, 2, 1)]]);
  });

  it("makes one validation of cells that say the same", () => {
    const { set, areas, sheet } = actuals();
    set(area(6, 1, 2, 1), { rule: custom("=B7>0") });
    set(area(4, 1, 6, 1), { rule: custom("=B5>0") });
    expect(areas()).toEqual([[area(4, 1, 6, 1)]]);
    expect(sheet.validations[0]).toMatchObject({ ignoreBlanks: true, errorAlert: { style: "Stop", showAlert: true } });
  });

  it("keeps the tip of cells that get another rule", () => {
    const { set, sheet } = actuals();
    const prompt = { title: "填报", message: "填本年累计", showPrompt: true };
    set(area(4, 1), { rule: list("甲,乙") });
    set(area(4, 1), { prompt });
    set(area(4, 1), { rule: list("甲,丙") });
    expect(sheet.validations).toEqual([expect.objectContaining({ rule: list("甲,丙"), prompt })]);
  });

  it("is refused for cells without a rule, and in a protected worksheet", () => {
    const { workbook, sheet, set } = actuals();
    expect(() => set(area(0, 0), { ignoreBlanks: false })).toThrow("does not emulate a tip or an alert of cells");
    protect(workbook, sheet.id, { options: { allowFormatCells: true } }, "user");
    expect(() => set(area(0, 0), { rule: list("甲") })).toThrow(expect.objectContaining({ code: "AccessDenied" }));
  });

  it("gives every cell the last rule set on it, and no cell two", () => {
    const places = fc
      .tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .map(([row, column, rows, columns]) => area(row, column, rows, columns));
    const steps = fc.array(fc.tuple(places, fc.constantFrom("甲", "乙", "")), { maxLength: 6 });
    fc.assert(
      fc.property(steps, (given) => {
        const { workbook, sheet, set } = actuals();
        const wanted = new Map<string, string>();
        for (const [place, word] of given) {
          if (word === "") clearValidations(workbook, sheet.id, place, "addin");
          else set(place, { rule: custom(`=A1="${word}"`) });
          for (const cell of cellsOf(place)) wanted.set(`${cell.row} ${cell.column}`, word);
        }
        const all = sheet.validations.flatMap(({ areas }) => areas);
        all.forEach((one, i) => expect(all.slice(i + 1).every((other) => !intersection(one, other))).toBe(true));
        for (const { row, column } of cellsOf(area(0, 0, 11, 11))) {
          const [validation] = validationsOn(sheet, area(row, column)).found;
          const word = validation?.rule.type === "custom" ? (/"(.)"/.exec(validation.rule.formula)?.[1] ?? "") : "";
          expect(word).toBe(wanted.get(`${row} ${column}`) ?? "");
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("validationsOn", () => {
  it("says whether every cell has one, and reads rules from the first cell asked for", () => {
    const { sheet, set } = actuals();
    set(area(4, 1, 4, 1), { rule: custom("=B5>0") });
    expect(validationsOn(sheet, area(6, 1, 2, 1))).toMatchObject({ isWhole: true, found: [{ rule: custom("=B7>0") }] });
    expect(validationsOn(sheet, area(6, 1, 9, 1)).isWhole).toBe(false);
    expect(validationsOn(sheet, area(0, 0))).toEqual({ isWhole: false, found: [] });
  });
});
