import type { District, Plan } from "../../src/domain/plan";

function town(id: string, name: string, shortName: string): District {
  return {
    ...{ id, name, shortName, pinyin: id, initials: id.slice(0, 2), group: "county" },
    codes: [{ code: id === "hongqi" ? "999901" : "999902", from: 0 }],
    names: [{ name, from: 0 }],
    ...{ aliases: [], typos: [], inTotal: true },
  };
}

/** Another town, other years with a gap between them, three districts of which one stands outside the total. */
export const tinyPlan: Plan = {
  id: "tiny-2021-2025",
  title: "某县发明专利计划（2021—2025年）",
  version: "1",
  years: [2021, 2023, 2025],
  city: {
    ...{ id: "city", name: "全县", fullName: "某县", printedName: "总数", pinyin: "Moxian", initials: "qx" },
    ...{ codes: [], aliases: ["某县"], prefixes: ["某县"] },
  },
  districts: [
    town("hongqi", "红旗镇", "红旗"),
    town("dongfeng", "东风乡", "东风"),
    { ...town("yuanqu", "产业园", "产业园"), codes: [], inTotal: false },
  ],
  unlisted: [{ name: "开发区", aliases: [], districtIds: ["dongfeng"] }],
  indicators: [
    {
      id: "grants",
      kind: "flow",
      name: "发明专利授权量",
      shortName: "授权量",
      aliases: [],
      unit: "件",
      isAssessed: true,
    },
    { id: "density", kind: "ratio", name: "专利密度", shortName: "密度", aliases: [], unit: "件", isAssessed: false },
    { id: "inForce", kind: "stock", name: "有效量", shortName: "有效量", aliases: [], unit: "件", isAssessed: false },
  ],
  annexes: [
    {
      ...{ number: 7, title: "授权量分解表", indicatorId: "grants", unit: "件" },
      targets: { hongqi: [0, 4, 6], dongfeng: [5, 5, 10], yuanqu: [1, 1, 1] },
      printedTotal: [5, 9, 16],
    },
  ],
  baselines: [],
  goals: [
    {
      ...{ id: "G1", kind: "ratio", indicatorId: "density", measure: "level", value: 2.5, comparator: ">=" },
      ...{ period: { from: 2025, to: 2025 }, wording: "2.5件以上", quote: "密度2.5件以上" },
    },
    {
      ...{ id: "G2", kind: "stock", indicatorId: "inForce", measure: "level", value: 90, comparator: ">" },
      ...{ period: { from: 2021, to: 2025 }, wording: "突破90件", quote: "有效量突破90件" },
    },
  ],
  tasks: [],
};
