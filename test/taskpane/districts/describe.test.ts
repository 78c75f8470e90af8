import { PlanError } from "../../../src/domain/planError";
import type { DistrictOutcome } from "../../../src/excel/districts/districtReport";
import type { WrittenSheet } from "../../../src/excel/report";
import { zhCN } from "../../../src/i18n/zhCN";
import { describeDistricts } from "../../../src/taskpane/districts/describe";
import type { Status } from "../../../src/taskpane/status";

const sheet = (mark: string, worksheetName: string, change: Partial<WrittenSheet> = {}): WrittenSheet => ({
  ...{ mark, worksheetName, wishedName: worksheetName, isNew: true, restored: [], kept: [] },
  ...change,
});
const directory = sheet("directory", "目录");
const lingchuan = sheet("district.lingchuan", "灵川县");

const outcome = (change: Partial<DistrictOutcome>, ...written: readonly WrittenSheet[]): DistrictOutcome => ({
  ...{ report: { written, address: null }, doneCount: 6, wantedCount: 17, stoppedBy: null },
  ...change,
});

const linesOf = ({ lines }: Status) => lines.map(({ text, worksheetNames }) => text + worksheetNames.join(" "));

describe("describeDistricts", () => {
  it("links 目录 and the sheets of the districts, apart from what was made along with them", () => {
    const targets = sheet("targets.inForce", "目标-拥有量");
    const status = describeDistricts(zhCN, outcome({ doneCount: 17 }, targets, directory, lingchuan));
    expect(status.tone).toBe("done");
    expect(linesOf(status)).toEqual([
      "已新建：目录 灵川县",
      "一并新建：目标-拥有量",
      "接着可在“目录”里选报告期，各表随之变化；点目录里的县区名可转到那张表。",
    ]);
  });

  it("names the sheet whose name a stranger has", () => {
    const second = sheet("district.qixing", "七星区 (2)", { wishedName: "七星区" });
    expect(linesOf(describeDistricts(zhCN, outcome({}, second)))).toContain(
      "已有别的“七星区”工作表，没有改动它；新建的表叫“七星区 (2)”。",
    );
  });

  it("names the official figure that was put right, of a sheet that was there", () => {
    const difference = { mark: "targets.inForce", rowKey: "lingchuan", columnKey: "2019", label: "灵川县 2019年" };
    const restored = [{ ...difference, found: 181, official: 118 }];
    const targets = sheet("targets.inForce", "目标-拥有量", { isNew: false, restored });
    const rules = sheet("rules", "规则", { isNew: false });
    const lines = linesOf(describeDistricts(zhCN, outcome({}, targets, rules, lingchuan)));
    expect(lines).toContain("已更新：目标-拥有量");
    expect(lines).toContain("恢复了 1 处官方数：灵川县 2019年。");
    expect(lines.join()).not.toContain("规则");
  });

  it("says after a stop by the user what stands and how to go on", () => {
    const status = describeDistricts(zhCN, outcome({ stoppedBy: { kind: "cancel" } }, directory, lingchuan));
    expect(status.tone).toBe("done");
    expect(linesOf(status)).toEqual([
      "已取消：完成了 6 张，都保留，目录列的就是它们；其余 11 张没有做。再点“生成”可接着做。",
      "已新建：目录 灵川县",
    ]);
  });

  it("says that nothing changed when the user stopped before the first sheet", () => {
    const stopped = outcome({ doneCount: 0, stoppedBy: { kind: "cancel" } });
    expect(linesOf(describeDistricts(zhCN, stopped))).toEqual(["已取消，没有改动。"]);
  });

  it("says why it ended early, and that the rest stands", () => {
    const error = new PlanError("protectedSheet", "目录");
    const status = describeDistricts(zhCN, outcome({ stoppedBy: { kind: "refusal", error } }, directory, lingchuan));
    expect(status.tone).toBe("refused");
    expect(linesOf(status)).toEqual([
      "完成了 6 张，都保留，目录列的就是它们；其余 11 张没有做成，原因：",
      "工作表“目录”受保护，没有改动。请在“审阅”里撤销工作表保护，再试一次。",
      "已新建：目录 灵川县",
    ]);
  });

  it("says that all is made but for the colours of the tabs, where only these were refused", () => {
    const error = new PlanError("protectedSheet", "七星区");
    const refused = outcome({ doneCount: 17, stoppedBy: { kind: "refusal", error } }, lingchuan);
    expect(linesOf(describeDistricts(zhCN, refused))[0]).toBe("17 张都完成了，只是标签没有上色，原因：");
  });

  it("is the refusal alone where nothing was done", () => {
    const error = new PlanError("protectedSheet", "目标-拥有量");
    const refused = outcome({ doneCount: 0, stoppedBy: { kind: "refusal", error } });
    expect(linesOf(describeDistricts(zhCN, refused))).toEqual([
      "工作表“目标-拥有量”受保护，没有改动。请在“审阅”里撤销工作表保护，再试一次。",
    ]);
  });
});
