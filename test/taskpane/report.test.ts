import type { WrittenSheet } from "../../src/excel/report";
import { zhCN } from "../../src/i18n/zhCN";
import {
  describeClearing,
  describeMarkedCells,
  describeMarks,
  describeUndo,
  describeWrite,
} from "../../src/taskpane/report";

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

describe("describeWrite of sheets that people fill", () => {
  const lines = (...written: readonly WrittenSheet[]) => describeWrite(zhCN, { written, address: null }).lines;
  const own = { ...sheet, mark: "actuals.inForce", worksheetName: "完成数-拥有量", wishedName: "完成数-拥有量" };
  const column = {
    mark: own.mark,
    rowKey: null,
    columnKey: "2019-06-30",
    label: "2019年6月末",
    found: null,
    official: null,
  };

  it("says which dates were added, once each, and not that the rules list them", () => {
    const listed = { ...column, mark: "rules", rowKey: "period.2019-06-30", columnKey: null, label: "可选报告期" };
    const rules = { ...sheet, mark: "rules", worksheetName: "规则", wishedName: "规则", restored: [listed] };
    const city = { ...own, mark: "actuals.city", worksheetName: "完成数-全市", wishedName: "完成数-全市" };
    const said = lines(sheet, { ...own, restored: [column] }, { ...city, restored: [column] }, rules);
    expect(said).toEqual([
      { text: "已更新：", worksheetNames: ["完成数-拥有量", "完成数-全市", "规则"] },
      { text: "已添加：2019年6月末。", worksheetNames: [] },
    ]);
  });

  it("calls nothing official that is not", () => {
    const title = {
      mark: own.mark,
      rowKey: "title",
      columnKey: "district",
      label: "标题",
      found: "我的",
      official: "各县区",
    };
    expect(lines({ ...own, restored: [title] })[1]?.text).toBe("恢复了 1 处：标题。");
    expect(lines({ ...own, isNew: true, worksheetName: "完成数-拥有量 (2)" })[1]?.text).toBe(
      "已有别的“完成数-拥有量”工作表，没有改动它；新建的表叫“完成数-拥有量 (2)”。",
    );
  });

  it("tells of those that were asked for when all is up to date", () => {
    const monitoring = { ...sheet, mark: "monitoring", worksheetName: "监测", wishedName: "监测" };
    expect(lines(sheet, own, monitoring)).toEqual([{ text: "已是最新，没有改动：", worksheetNames: ["监测"] }]);
    expect(lines(sheet, own)).toEqual([{ text: "已是最新，没有改动：", worksheetNames: ["完成数-拥有量"] }]);
  });
});

describe("describeMarks, describeMarkedCells and describeClearing", () => {
  it("link to worksheets, and name cells", () => {
    expect(describeMarks(zhCN, { marked: ["监测"], cleared: 0 }).lines).toEqual([
      { text: "已标示落后县区：", worksheetNames: ["监测"] },
    ]);
    expect(describeMarkedCells(zhCN, { marked: ["Sheet1!B2:B18"], cleared: 0 }).lines).toEqual([
      { text: "已标示 Sheet1!B2:B18。", worksheetNames: [] },
    ]);
  });

  it("say how many marks went, or that there were none", () => {
    expect(describeClearing(zhCN, { marked: [], cleared: 9 }).lines[0]?.text).toBe("已清除 9 处标示。");
    expect(describeClearing(zhCN, { marked: [], cleared: 0 }).lines[0]?.text).toBe("没有要清除的标示。");
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
