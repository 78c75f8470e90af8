import { defaultPlan as plan } from "../../../src/domain/plans";
import { PlanError } from "../../../src/domain/planError";
import { directorySheet } from "../../../src/sheets/districts/directorySheet";
import { districtSpecs, districtSubjects } from "../../../src/sheets/districts/districtSpecs";
import { pledgeSheet } from "../../../src/sheets/districts/pledgeSheet";
import { reportSheet } from "../../../src/sheets/districts/reportSheet";
import { pointsOfChars, looks } from "../../../src/sheets/look";
import type { CellSpec, SheetSpec } from "../../../src/sheets/sheetSpec";
import { tinyPlan } from "../../domain/tinyPlan";

const districtOf = (id: string) => {
  const found = plan.districts.find((district) => district.id === id);
  if (!found) throw new Error(id);
  return found;
};

function cellOf(spec: SheetSpec, row: string, column: string): CellSpec | null {
  const cells = spec.rows.find(({ key }) => key === row)?.cells;
  return cells?.[spec.columns.findIndex(({ key }) => key === column)] ?? null;
}

const textsOf = (spec: SheetSpec): readonly string[] =>
  spec.rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell?.content === "string" ? [cell.content] : [])));

describe("districtSubjects and districtSpecs", () => {
  const wished = { form: "report" as const, districtIds: ["yanshan", "lingchuan"] };

  it("name what the sheets rest on, 目录 and the wished districts in the order of the plan", () => {
    expect(districtSubjects(plan, wished).map(({ mark }) => mark)).toEqual([
      ...["targets.inForce", "targets.applications", "actuals.inForce", "actuals.applications"],
      ...["actuals.city", "rules", "records", "directory", "district.lingchuan", "district.yanshan"],
    ]);
  });

  it("describe one sheet for each subject", () => {
    const { base, directory, sheets } = districtSpecs(plan, wished, { found: () => null, listed: new Set() });
    const marks = [...base, directory, ...sheets].map(({ mark }) => mark);
    expect(marks).toEqual(districtSubjects(plan, wished).map(({ mark }) => mark));
    expect(sheets.map(({ name }) => name)).toEqual(["灵川县", "雁山区"]);
  });

  it("refuse a wish for no district of the plan", () => {
    const none = { form: "pledge" as const, districtIds: ["shanghai"] };
    expect(() => districtSubjects(plan, none)).toThrow(PlanError);
  });

  it("serve another plan, without the districts that are not in its total", () => {
    const all = { form: "report" as const, districtIds: ["hongqi", "dongfeng", "yuanqu"] };
    const { directory, sheets } = districtSpecs(tinyPlan, all, { found: () => null, listed: new Set() });
    expect(sheets.map(({ mark }) => mark)).toEqual(["district.hongqi", "district.dongfeng"]);
    expect(textsOf(directory)).toContain("某县各县区发明专利计划目标任务完成情况");
    // three years are three, and the one indicator is a flow
    expect(cellOf(sheets[0] as SheetSpec, "grants.sum", "year")?.content).toBe("三年累计");
  });
});

describe("目录", () => {
  const listed = new Set(["district.qixing", "pledge.qixing", "pledge.lingchuan"]);
  const spec = directorySheet(plan, listed);

  it("has a row for every district, of which those without a sheet hold nothing", () => {
    const printed = spec.columns.slice(1, 12).map(({ key }) => key);
    const isBlank = (id: string): boolean => printed.every((column) => cellOf(spec, id, column)?.content === "");
    expect(plan.districts.filter(({ id }) => !isBlank(id)).map(({ id }) => id)).toEqual(["lingchuan", "qixing"]);
    expect(spec.rows.filter(({ isShownWith }) => isShownWith === "name")).toHaveLength(17);
  });

  it("leads to the sheet of a district, and to its 责任状", () => {
    expect(cellOf(spec, "qixing", "name")).toMatchObject({ content: "七星区", leadsTo: "district.qixing" });
    expect(cellOf(spec, "qixing", "pledge")).toMatchObject({ content: "责任状", leadsTo: "pledge.qixing" });
    // where only the 责任状 stands, the name leads there
    expect(cellOf(spec, "lingchuan", "name")).toMatchObject({ content: "灵川县", leadsTo: "pledge.lingchuan" });
    expect(cellOf(spec, "qixing", "number")?.content).toBe(16);
  });
});

describe("完成情况表", () => {
  it.each([
    ["lipu", "行政区划代码：450331（2018年起450381）；全称：荔浦县（2018年起荔浦市）（来源：民政部门）"],
    ["longsheng", "行政区划代码：450328；全称：龙胜各族自治县（来源：民政部门）"],
    // a 区 since 2013: before the plan
    ["lingui", "行政区划代码：450312；全称：临桂区（来源：民政部门）"],
  ])("knows the codes and full names of %s", (id, fact) => {
    expect(textsOf(reportSheet(plan, districtOf(id)))).toContain(fact);
  });

  it("names its own district and no other", () => {
    for (const district of plan.districts) {
      const all = textsOf(reportSheet(plan, district)).join("\n");
      const others = plan.districts.filter(({ id }) => id !== district.id);
      expect(others.filter(({ name }) => all.includes(name)).map(({ name }) => name)).toEqual([]);
    }
  });

  it("never adds up levels", () => {
    const { rows } = reportSheet(plan, districtOf("qixing"));
    expect(rows.map(({ key }) => key).filter((key) => key.endsWith(".sum"))).toEqual(["applications.sum"]);
  });

  it("draws both indicators over cells that show a gap where nothing is known", () => {
    const { charts = [] } = reportSheet(plan, districtOf("qixing"));
    expect(charts.map(({ key, title }) => [key, title])).toEqual([
      ["inForce", "七星区拥有量（件）"],
      ["applications", "七星区受理量（件）"],
    ]);
    expect(charts.flatMap(({ series }) => series.map(({ name, look }) => `${name} ${look}`))).toEqual([
      ...["完成数 columns", "目标 dashedLine"],
      ...["完成数 columns", "目标 dashedLine"],
    ]);
  });

  it("keeps the lines that are its user's", () => {
    const { rows } = reportSheet(plan, districtOf("qixing"));
    const entries = rows.filter(({ cells }) => cells.some((cell) => cell?.kind === "entry")).map(({ key }) => key);
    expect(entries).toEqual(["remark.1", "remark.2", "remark.3", "source", "caliber"]);
  });
});

describe("责任状", () => {
  it("names the governments by the full names of the plan's first year", () => {
    const parties = (id: string): readonly string[] =>
      textsOf(pledgeSheet(plan, districtOf(id))).filter((text) => /^[甲乙]方：/.test(text));
    expect(parties("longsheng")).toEqual(["甲方：桂林市人民政府", "乙方：龙胜各族自治县人民政府"]);
    expect(parties("lipu")).toEqual(["甲方：桂林市人民政府", "乙方：荔浦县人民政府"]);
  });

  it("leaves its wording to its user, and holds no figure of what was reached", () => {
    const spec = pledgeSheet(plan, districtOf("qixing"));
    const wording = spec.rows.filter(({ role }) => role === "clause" || role === "headline");
    expect(wording.length).toBeGreaterThan(15);
    for (const { cells } of wording) expect(cells.filter((cell) => cell && cell.kind !== "entry").slice(1)).toEqual([]);
    expect(textsOf(spec).join("\n")).not.toMatch(/完成数|完成率|排名|状态/);
    expect(spec.charts).toBeUndefined();
    // the level of a year is no part of a sum
    expect(cellOf(spec, "inForce", "sum")?.content).toBe("—");
  });
});

describe("the pages of district sheets", () => {
  // A4 without the margins of an official document: 210 − 28 − 26 by 297 − 37 − 35 mm
  const [width, height] = [(156 / 25.4) * 72, (225 / 25.4) * 72];
  const listed = new Set(plan.districts.map(({ id }) => `district.${id}`));

  it.each([
    ["目录", directorySheet(plan, listed)],
    ["完成情况表", reportSheet(plan, districtOf("lipu"))],
    ["责任状", pledgeSheet(plan, districtOf("longsheng"))],
  ])("%s fits one A4 page at 85 %% or more", (_, spec) => {
    const { area } = spec.page;
    const between = <Item extends { readonly key: string }>(
      items: readonly Item[],
      from = "",
      to = "",
    ): readonly Item[] =>
      items.slice(
        items.findIndex(({ key }) => key === from),
        items.findIndex(({ key }) => key === to) + 1,
      );
    const columns = between(spec.columns, area?.from[1], area?.to[1]);
    const rows = between(spec.rows, area?.from[0], area?.to[0]);
    const across = columns.reduce((sum, { widthInChars }) => sum + pointsOfChars(widthInChars), 0);
    const down = rows.reduce((sum, row) => sum + (row.height ?? looks[row.role].height), 0);
    expect(Math.min(width / across, height / down)).toBeGreaterThanOrEqual(0.85);
  });
});
