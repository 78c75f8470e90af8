import { positionOf } from "../../../src/workbench/grid/tabPosition";
import { createWorkbook, type WorkbookModel } from "../../../src/workbench/objects/workbook";
import { addWorksheet, moveWorksheet, setVisibility } from "../../../src/workbench/objects/worksheets";

/** Sheet1 to Sheet5, of which Sheet2 is hidden: the tabs are 1, 3, 4, 5. */
function fiveWithOneHidden(): WorkbookModel {
  const workbook = createWorkbook();
  for (let i = 2; i <= 5; i++) addWorksheet(workbook, `Sheet${i}`, "user");
  setVisibility(workbook, workbook.worksheets[1]?.id ?? "", "Hidden", "user");
  return workbook;
}

describe("positionOf", () => {
  it.each([
    { name: "Sheet5", tab: 1, tabs: ["Sheet1", "Sheet5", "Sheet3", "Sheet4"] },
    { name: "Sheet5", tab: 0, tabs: ["Sheet5", "Sheet1", "Sheet3", "Sheet4"] },
    { name: "Sheet1", tab: 3, tabs: ["Sheet3", "Sheet4", "Sheet5", "Sheet1"] },
    { name: "Sheet1", tab: 1, tabs: ["Sheet3", "Sheet1", "Sheet4", "Sheet5"] },
    { name: "Sheet4", tab: 1, tabs: ["Sheet1", "Sheet4", "Sheet3", "Sheet5"] },
  ])("puts $name at tab $tab beside a hidden sheet", ({ name, tab, tabs }) => {
    const workbook = fiveWithOneHidden();
    const id = workbook.worksheets.find((worksheet) => worksheet.name === name)?.id ?? "";
    moveWorksheet(workbook, id, positionOf(workbook, id, tab), "user");
    const visible = workbook.worksheets.filter(({ visibility }) => visibility === "Visible");
    expect(visible.map((worksheet) => worksheet.name)).toEqual(tabs);
    expect(workbook.worksheets).toHaveLength(5);
  });
});
