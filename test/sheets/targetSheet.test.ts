import { defaultPlan } from "../../src/domain/plans";
import { PlanError } from "../../src/domain/planError";
import { zhCN } from "../../src/i18n/zhCN";
import { enUS } from "../../src/i18n/enUS";
import { contentsOf } from "../../src/sheets/contents";
import { placeFresh } from "../../src/sheets/fresh";
import { targetSheet } from "../../src/sheets/targetSheet";

const sheet = (id: string) => targetSheet(defaultPlan, id, zhCN);
const rowsOf = (id: string) => contentsOf(sheet(id), placeFresh(sheet(id)));

describe("targetSheet", () => {
  it.each([
    ["inForce", "targets.inForce", "目标-拥有量", "目标_拥有量"],
    ["applications", "targets.applications", "目标-受理量", "目标_受理量"],
  ])("names the sheet, the mark and the table of %s", (id, mark, name, table) => {
    expect(sheet(id)).toMatchObject({ mark, name, table: { name: table } });
  });

  it("always holds all 17 districts in the order of the annex", () => {
    const names = sheet("inForce")
      .rows.filter(({ role }) => role === "body")
      .map(({ label }) => label);
    expect(names.join(" ")).toBe(
      "灵川县 全州县 兴安县 永福县 阳朔县 灌阳县 龙胜县 资源县 平乐县 荔浦县 恭城县 临桂区 象山区 秀峰区 叠彩区 七星区 雁山区",
    );
  });

  it.each([
    ["inForce", [2665, 3650, 4700, 5750, 6600]],
    ["applications", [4950, 5300, 5660, 6030, 6412]],
  ])("holds figures of %s that add up to the printed totals, which it holds as values", (id, totals) => {
    const rows = rowsOf(id);
    const sums = [1, 2, 3, 4, 5].map((column) => rows.slice(4, 21).reduce((sum, row) => sum + Number(row[column]), 0));
    expect(sums).toEqual(totals);
    expect(rows[22]?.slice(1)).toEqual(totals);
  });

  it("writes the years as text and the targets as numbers", () => {
    const [header, lingchuan] = rowsOf("inForce").slice(3, 5);
    expect(header).toEqual(["县区", "2016年", "2017年", "2018年", "2019年", "2020年"]);
    expect(lingchuan).toEqual(["灵川县", 66, 86, 103, 118, 130]);
  });

  it("sums each year with a plain formula and compares it with the printed total", () => {
    const rows = rowsOf("applications");
    expect(rows[21]).toEqual(["合计", "=SUM(B5:B21)", "=SUM(C5:C21)", "=SUM(D5:D21)", "=SUM(E5:E21)", "=SUM(F5:F21)"]);
    expect(rows[23]?.[5]).toBe('=IF(F22=F23,"一致","相差"&(F22-F23)&"件")');
  });

  it("uses no formula that an old Excel, WPS or LibreOffice lacks, that changes by itself, or that needs us", () => {
    const formulas = ["inForce", "applications"]
      .flatMap((id) => rowsOf(id).flat())
      .filter((content) => String(content).startsWith("="));
    expect(formulas).toHaveLength(20);
    expect([...new Set(formulas.flatMap((formula) => functionsIn(String(formula))))].sort()).toEqual(["IF", "SUM"]);
    expect(formulas.filter((formula) => /[[\]{}@#]|PATENT/.test(String(formula)))).toEqual([]);
  });

  it("has no formula inside the table", () => {
    const inTable = sheet("inForce").rows.filter(({ role }) => role === "header" || role === "body");
    expect(inTable.flatMap(({ cells }) => cells).filter((cell) => cell?.kind === "formula")).toEqual([]);
  });

  it("says the same whatever the language of the pane, because the document is Chinese", () => {
    const english = targetSheet(defaultPlan, "inForce", enUS);
    expect(contentsOf(english, placeFresh(english))).toEqual(rowsOf("inForce"));
    expect(english.name).toBe("目标-拥有量");
  });

  it.each([
    ["荔浦市", "lipu"],
    ["龙胜各族自治县", "longsheng"],
    [" 七 星 区 ", "qixing"],
    ["合 计", "total"],
    ["全市", "total"],
    ["文件载明合计", "printedTotal"],
    ["核对（2016—2020）", "check"],
    ["来源：另附", "source"],
    ["附件 1", "annex"],
    ["单位: 件", "unit"],
    ["高新区", null],
    ["资源税", null],
    ["市局审定", null],
    ["小计", null],
  ])("tells which row %s stands for", (text, key) => {
    expect(sheet("inForce").rowKeyOf(text)).toBe(key);
  });

  it.each(["grants", "inForcePer10k"])("refuses %s, for which no annex prints yearly targets", (id) => {
    expect(() => sheet(id)).toThrow(PlanError);
  });
});

function functionsIn(formula: string): string[] {
  return [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1] ?? "");
}
