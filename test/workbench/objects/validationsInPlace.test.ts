import { area, MAX_COLUMNS } from "../../../src/workbench/objects/area";
import { clearCells } from "../../../src/workbench/objects/cells";
import { readFrom } from "../../../src/workbench/objects/cellRules";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { deleteCells, insertCells } from "../../../src/workbench/objects/structure";
import { inValidation } from "../../../src/workbench/objects/validations";
import { copyWorksheet, deleteWorksheet, renameWorksheet } from "../../../src/workbench/objects/worksheets";
import { actuals, custom, list } from "./validatedSheet";

const whole = (row: number, count = 1) => area(row, 0, count, MAX_COLUMNS);

describe("validations", () => {
  it("move and grow with rows, and their lists with the cells they name", () => {
    const { workbook, sheet, set, rules, areas } = actuals();
    set(area(4, 1, 4, 1), { rule: list("=规则!$A$3:$A$9") });
    insertCells(workbook, sheet.id, whole(5, 2), "Down", "user");
    insertCells(workbook, workbook.worksheets[1]?.id ?? "", whole(4), "Down", "user");
    expect(areas()).toEqual([[area(4, 1, 6, 1)]]);
    expect(rules()).toEqual([list("=规则!$A$3:$A$10")]);
    renameWorksheet(workbook, workbook.worksheets[1]?.id ?? "", "规则-2019", "user");
    expect(rules()).toEqual([list("='规则-2019'!$A$3:$A$10")]);
    deleteWorksheet(workbook, workbook.worksheets[1]?.id ?? "", "user");
    expect(rules()).toEqual([list("=#REF!$A$3:$A$10")]);
  });

  it("vanish with their cells, and leave the items of a list alone", () => {
    const { workbook, sheet, set, rules } = actuals();
    set(area(4, 1), { rule: list("A5,B5") });
    set(area(6, 1), { rule: { type: "wholeNumber", operator: "Between", formula1: "=B7", formula2: 9 } });
    insertCells(workbook, sheet.id, whole(0), "Down", "user");
    expect(rules()[0]).toEqual(list("A5,B5"));
    deleteCells(workbook, sheet.id, whole(5), "Up", "user");
    expect(rules()).toEqual([{ type: "wholeNumber", operator: "Between", formula1: "=B7", formula2: 9 }]);
  });

  it("go with a copy of the worksheet", () => {
    const { workbook, sheet, set } = actuals();
    set(area(4, 1), { rule: list("=完成数!$A$3:$A$9") });
    expect(copyWorksheet(workbook, sheet.id, "user").validations).toEqual([
      expect.objectContaining({ areas: [area(4, 1)], rule: list("='完成数 (2)'!$A$3:$A$9") }),
    ]);
  });

  it("go with everything, and stay when contents or formats are cleared", () => {
    const { workbook, sheet, set, areas } = actuals();
    set(area(4, 1, 2, 1), { rule: list("甲") });
    for (const applyTo of ["Contents", "Formats", "All"] as const) {
      expect(areas()).toEqual([[area(4, 1, 2, 1)]]);
      clearCells(workbook, { id: sheet.id, place: area(4, 1), applyTo }, "user");
    }
    expect(areas()).toEqual([[area(5, 1)]]);
  });

  it("are the same in a snapshot in whatever order they came", () => {
    const { workbook, set } = actuals();
    set(area(0, 0), { rule: list("甲") });
    set(area(5, 0), { rule: list("乙") });
    const before = snapshot(workbook);
    set(area(0, 0), { rule: list("甲") });
    expect(snapshot(workbook)).toEqual(before);
  });

  it("read from a cell as its own rule", () => {
    const { sheet, set } = actuals();
    set(area(4, 1, 4, 2), { rule: custom("=B5<$B$3") });
    const [validation] = sheet.validations;
    expect(validation && readFrom(validation, area(5, 2), inValidation).rule).toEqual(custom("=C6<$B$3"));
  });
});
