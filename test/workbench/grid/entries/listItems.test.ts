import { cellItems, listCells } from "../../../../src/workbench/grid/entries/listItems";
import { area } from "../../../../src/workbench/objects/area";
import { setContents } from "../../../../src/workbench/objects/cells";
import { addName } from "../../../../src/workbench/objects/names";
import { createWorkbook } from "../../../../src/workbench/objects/workbook";

/** Sheet1 and 规则, which holds two dates and a word in A3:A5. */
function withRules() {
  const workbook = createWorkbook({ worksheetNames: ["Sheet1", "规则"] });
  const [home, rules] = workbook.worksheets.map(({ id }) => id) as [string, string];
  setContents(workbook, rules, area(2, 0, 3, 1), [[43465], [43646], ["全年"]], "addin");
  const name = { name: "截止日期", worksheetId: null, formula: "=规则!$A$3:$A$5", visible: true, comment: "" };
  addName(workbook, name, "addin");
  return { workbook, home, rules };
}

describe("listCells", () => {
  it.each(["='规则'!$A$3:$A$5", "=截止日期", "=规则!$A:$A"])("finds the cells of %s on another worksheet", (source) => {
    const { workbook, home, rules } = withRules();
    expect(listCells(workbook, home, source)).toEqual({ worksheetId: rules, area: area(2, 0, 3, 1) });
  });

  it("counts a reference without a worksheet from the worksheet of the validation", () => {
    const { workbook, home } = withRules();
    expect(listCells(workbook, home, "=$B$1:$B$2")).toEqual({ worksheetId: home, area: area(0, 1, 2, 1) });
  });

  it.each(["=#REF!", "=没有!$A$1", "=没有", "=A1:A2*2"])("finds none for %s", (source) => {
    const { workbook, home } = withRules();
    expect(listCells(workbook, home, source)).toBeNull();
  });
});

describe("cellItems", () => {
  it("gives the text that a cell shows and the value behind it", () => {
    const { workbook, rules } = withRules();
    const shown = [["2018年12月31日"], ["2019年6月30日"], ["全年"]];
    expect(cellItems(workbook, { worksheetId: rules, area: area(2, 0, 3, 1) }, shown)).toEqual([
      { text: "2018年12月31日", value: 43465 },
      { text: "2019年6月30日", value: 43646 },
      { text: "全年", value: "全年" },
    ]);
  });
});
