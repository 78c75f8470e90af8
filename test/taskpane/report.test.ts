import type { WrittenSheet } from "../../src/excel/report";
import { zhCN } from "../../src/i18n/zhCN";
import { describeUndo, describeWrite } from "../../src/taskpane/report";

const sheet: WrittenSheet = {
  mark: "targets.inForce",
  worksheetName: "目标-拥有量",
  wishedName: "目标-拥有量",
  isNew: false,
  restored: [],
  kept: [],
};
const altered = {
  mark: "targets.inForce",
  rowKey: "lingchuan",
  columnKey: "2019",
  label: "灵川县 2019年",
  found: 181,
  official: 118,
};

describe("describeWrite", () => {
  const lines = (...written: readonly WrittenSheet[]) => describeWrite(zhCN, { written, address: null }).lines;

  it("names what is new, as links", () => {
    const other = { ...sheet, worksheetName: "目标-受理量", wishedName: "目标-受理量", isNew: true };
    expect(lines({ ...sheet, isNew: true }, other)).toEqual([
      { text: "已新建：", worksheetNames: ["目标-拥有量", "目标-受理量"] },
    ]);
  });

  it("says when nothing had to change", () => {
    expect(lines(sheet)).toEqual([{ text: "已是最新，没有改动：", worksheetNames: ["目标-拥有量"] }]);
  });

  it("names what was restored", () => {
    expect(lines({ ...sheet, restored: [altered] })).toEqual([
      { text: "已更新：", worksheetNames: ["目标-拥有量"] },
      { text: "恢复了 1 处官方数：灵川县 2019年。", worksheetNames: [] },
    ]);
  });

  it("names what was kept, and does not call it up to date", () => {
    expect(lines({ ...sheet, kept: [altered] })).toEqual([
      { text: "按您的选择没有改动：", worksheetNames: ["目标-拥有量"] },
      { text: "保留了 1 处现有数：灵川县 2019年。", worksheetNames: [] },
    ]);
  });

  it("says that a stranger's worksheet was left alone, and where ours is", () => {
    expect(lines({ ...sheet, isNew: true, worksheetName: "目标-拥有量 (2)" })[1]?.text).toBe(
      "已有别的“目标-拥有量”工作表，没有改动它；官方表在“目标-拥有量 (2)”。",
    );
  });

  it("says where a block of plain cells went", () => {
    expect(describeWrite(zhCN, { written: [], address: "Sheet1!B2:G19" }).lines).toEqual([
      { text: "已写入 Sheet1!B2:G19。", worksheetNames: [] },
    ]);
  });
});

describe("describeUndo", () => {
  const undone = { removed: ["目标-受理量"], keptWorksheets: [], editedSince: [], restoredCount: 1 };

  it("says that the write is undone", () => {
    expect(describeUndo(zhCN, undone).lines).toEqual([{ text: "已撤销本次写入。", worksheetNames: [] }]);
  });

  it("names the cells and worksheets that someone wrote on since", () => {
    const report = { ...undone, keptWorksheets: ["目标-拥有量"], editedSince: ["目标-拥有量!E5", "目标-拥有量!F5"] };
    expect(describeUndo(zhCN, report).lines.slice(1)).toEqual([
      { text: "这些单元格后来有人改过，保持原样：目标-拥有量!E5、目标-拥有量!F5。", worksheetNames: [] },
      { text: "这些工作表里有后来填写的内容，或被公式、名称引用，没有删除：", worksheetNames: ["目标-拥有量"] },
    ]);
  });
});
