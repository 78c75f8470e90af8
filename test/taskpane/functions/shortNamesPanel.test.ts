/** @jest-environment jsdom */
import "../browserGlobals";
import { addName } from "../../../src/workbench/objects/names";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { openPane, type OpenPane } from "../openPane";

let excel: InProcessExcel;
let pane: OpenPane;

beforeEach(async () => {
  excel = startExcel({ profile: "m365" });
  pane = await openPane();
  await pane.press("函数");
});
afterEach(() => excel.dispose());

const names = () => excel.workbook.names.map(({ name }) => name);
const buttons = () => [...pane.root.querySelectorAll("section[aria-labelledby=short-names] button")];

describe("短名称", () => {
  it("says that they are on trial, and offers to add them", () => {
    expect(pane.text()).toContain("试用：尚未在真实 Excel 中验证。");
    expect(buttons().map(({ textContent }) => textContent)).toEqual(["启用"]);
  });

  it("adds the four names of the add-in, and takes them back", async () => {
    await pane.press("启用");
    expect(names()).toEqual(["TARGET", "GAP", "ATTAINMENT", "STATUS"]);
    expect(excel.workbook.names[0]?.formula).toMatch(/^=LAMBDA\(\[县区\],\[年份\],\[指标\],.*PATENT\.TARGET\(/);
    expect(pane.status()).toBe("已启用短名称：TARGET、GAP、ATTAINMENT、STATUS。");
    expect(buttons().map(({ textContent }) => textContent)).toEqual(["停用"]);
    await pane.press("停用");
    expect(names()).toEqual([]);
    expect(pane.status()).toContain("已停用短名称：TARGET、GAP、ATTAINMENT、STATUS。");
    expect(buttons().map(({ textContent }) => textContent)).toEqual(["启用"]);
  });

  it("knows a workbook that has them already", async () => {
    await pane.press("启用");
    pane = await openPane();
    await pane.press("函数");
    expect(pane.text()).toContain("这个工作簿已启用：TARGET、GAP、ATTAINMENT、STATUS。");
  });

  it("refuses by name where the user has one of that spelling", async () => {
    addName(
      excel.workbook,
      { name: "Gap", formula: "=Sheet1!$A$1", comment: "", worksheetId: null, visible: true },
      "user",
    );
    await pane.press("启用");
    expect(pane.status()).toContain("没有启用：这个工作簿里已有名称或表格“GAP”");
    expect(names()).toEqual(["Gap"]);
  });
});
