import { defaultPlan } from "../../src/domain/plans";
import { zhCN } from "../../src/i18n/zhCN";
import { contentsOf } from "../../src/sheets/contents";
import { differencesOn } from "../../src/sheets/difference";
import { placeFresh } from "../../src/sheets/fresh";
import type { Content } from "../../src/sheets/grid";
import { targetSheet } from "../../src/sheets/targetSheet";

const spec = targetSheet(defaultPlan, "inForce", zhCN);
const placement = placeFresh(spec);

function differencesWith(changes: readonly (readonly [row: number, column: number, content: Content])[]) {
  const contents: Content[][] = contentsOf(spec, placement);
  for (const [row, column, content] of changes) (contents[row] as Content[])[column] = content;
  return differencesOn(spec, { row: 0, column: 0, contents, numberFormats: [] }, placement);
}

describe("differencesOn", () => {
  it("finds none on an untouched sheet", () => {
    expect(differencesWith([])).toEqual([]);
  });

  it.each([
    [4, 4, 181, "灵川县 2019年", 118],
    [4, 4, "118", "灵川县 2019年", 118],
    [4, 4, "", "灵川县 2019年", 118],
    [13, 0, "荔浦市", "荔浦县 县区", "荔浦县"],
    [22, 5, 6599, "文件载明合计 2020年", 6600],
    [21, 5, 6600, "合计 2020年", "=SUM(F5:F21)"],
    [1, 0, "送审稿", "标题", "“十三五”期间全市各县区有效发明专利拥有量目标任务分解表"],
  ])("names the cell in row %i, column %i when it holds %s", (row, column, found, label, official) => {
    const shown = found === "" ? null : found;
    expect(differencesWith([[row, column, found]])).toEqual([
      expect.objectContaining({ mark: "targets.inForce", label, found: shown, official }),
    ]);
  });

  it("does not look at cells that are not ours", () => {
    expect(differencesWith([[1, 3, "我的批注"]])).toEqual([]);
  });

  it("names a missing row and a missing column once, not cell by cell", () => {
    const rows = new Map([...placement.rows].filter(([key]) => key !== "lipu" && key !== "total"));
    const columns = new Map([...placement.columns].filter(([key]) => key !== "2020"));
    const contents = contentsOf(spec, placement);
    const found = differencesOn(spec, { row: 0, column: 0, contents, numberFormats: [] }, { rows, columns });
    const missing = found.filter(({ rowKey, columnKey }) => rowKey === null || columnKey === null);
    expect(missing.map(({ label }) => label)).toEqual(["2020年", "荔浦县", "合计"]);
  });
});
