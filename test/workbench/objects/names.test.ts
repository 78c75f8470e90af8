import { area } from "../../../src/workbench/objects/area";
import { addName, changeName, findName, isDefinedName } from "../../../src/workbench/objects/names";
import { addTable, changeTable } from "../../../src/workbench/objects/tables";
import { createWorkbook } from "../../../src/workbench/objects/workbook";

const named = (name: string, formula = "=1", worksheetId: string | null = null) => ({
  name,
  worksheetId,
  formula,
  visible: true,
  comment: "",
});

describe("isDefinedName", () => {
  it.each(["TARGET", "目标", "PatentSheet.targets.inForce", "_x", "\\x", "XFE1", "ABCD1", "A1B", "R1X", "A1048577"])(
    "takes %s",
    (name) => {
      expect(isDefinedName(name)).toBe(true);
    },
  );

  it.each([
    "",
    "1x",
    "A1",
    "xfd1048576",
    "ab12",
    "A01",
    "R",
    "c",
    "RC",
    "R1C1",
    "r2",
    "TRUE",
    "false",
    "a b",
    "a-b",
    "字".repeat(256),
  ])("refuses %p", (name) => {
    expect(isDefinedName(name)).toBe(false);
  });
});

describe("addName", () => {
  it.each([
    "=LAMBDA(a,a+1)",
    '=LAMBDA(县区,年份,PATENT.TARGET(县区,年份,"拥有量"))',
    "=0.1",
    '="初步"',
    "=Sheet1!$A$1",
  ])("takes %s", (formula) => {
    const workbook = createWorkbook();
    addName(workbook, named("名称", formula), "addin");
    expect(findName(workbook, null, "名称")?.formula).toBe(formula);
  });

  it.each(["1", "=", "=LAMBDA(a,a+1", '="初步'])("refuses the formula %s", (formula) => {
    expect(() => addName(createWorkbook(), named("名称", formula), "addin")).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
  });

  it("refuses the name of a table, and lets a worksheet have the workbook's name for itself", () => {
    const workbook = createWorkbook();
    const id = workbook.activeWorksheetId;
    const table = addTable(workbook, { id, place: area(0, 0, 2, 2), hasHeaders: true }, "user");
    changeTable(workbook, table.id, { name: "目标_拥有量" }, "user");
    expect(() => addName(workbook, named("目标_拥有量"), "addin")).toThrow(
      expect.objectContaining({ code: "ItemAlreadyExists" }),
    );
    addName(workbook, named("Mark"), "addin");
    addName(workbook, named("Mark", "=2", id), "addin");
    expect([findName(workbook, null, "mark")?.formula, findName(workbook, id, "mark")?.formula]).toEqual(["=1", "=2"]);
  });
});

describe("changeName", () => {
  it("refuses a formula that is none and keeps the old", () => {
    const workbook = createWorkbook();
    const name = addName(workbook, named("Mark"), "addin");
    expect(() => changeName(workbook, name, { formula: "2" }, "addin")).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
    expect(findName(workbook, null, "Mark")?.formula).toBe("=1");
  });
});
