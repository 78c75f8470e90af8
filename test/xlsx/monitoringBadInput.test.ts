import { type Scene } from "../independent/enteredScene";
import { expectScriptsFigures } from "../independent/compared";
import { placesOf } from "../independent/cellPlaces";
import { enteredWorkbook } from "../independent/enteredWorkbook";
import { before, counts, june } from "../independent/usualFigures";
import { useLibreOffice } from "../libreOffice";

const libreOffice = useLibreOffice();

describe("what does not count, in native formulas, 示例数据，非真实", () => {
  it("takes texts, decimals, negatives and errors for 未报 and says 数据有误", async () => {
    const figures = { ...june, 灵川县: "130", 全州县: 130.5, 兴安县: -3, 永福县: "暂缺", 阳朔县: " ", 灌阳县: 0 };
    const scene: Scene = {
      cutOffs: ["2019-06-30", "2019-03-31"],
      inForce: {
        "2018-12-31": { ...before, published: "#N/A" },
        "2019-03-31": { figures: { ...june, 龙胜县: "#DIV/0!" }, published: 130.5 },
        "2019-06-30": { figures, published: "约5000", remarks: { 灵川县: "核实中" } },
      },
      applications: {
        "2019-03-31": { figures: counts, published: -3 },
        "2019-06-30": { figures: counts, published: 0 },
      },
      city: {
        "2016-12-31": { grants: 500, population: 0 },
        "2017-12-31": { grants: 600, population: -1 },
        "2018-12-31": { grants: "700", population: "487.9" },
        "2019-03-31": { grants: 130.5, population: 488.25 },
        "2019-06-30": { grants: -3 },
      },
    };
    const excel = await enteredWorkbook(scene);
    const sheet = placesOf(excel.hands, "完成数-拥有量");
    // Not texts that look like errors: formulas of the user's that fail.
    excel.hands.type("完成数-拥有量", sheet.addressOf("龙胜县", "2019-03-31"), "=1/0");
    excel.hands.type("完成数-拥有量", sheet.addressOf("全市公布数", "2018-12-31"), "=NA()");
    const { row, column } = await expectScriptsFigures(libreOffice, excel.file(), scene);
    excel.dispose();
    const june30 = (key: string): unknown => column("inForce", "2019-06-30", key);
    expect(june30("check")).toBe("数据有误：灵川县 全州县 兴安县 永福县 阳朔县 全市公布数");
    expect(june30("reportedCount")).toBe("12/17");
    expect(june30("city")).toBe("");
    expect(row("inForce", "灵川县")).toMatchObject({ 完成数: "—", 状态: "未报", 备注: "核实中数据有误" });
    expect(row("inForce", "灌阳县")).toMatchObject({ 完成数: 0, 状态: "落后", 备注: "" });
    expect(column("inForce", "2019-03-31", "check")).toBe("数据有误：龙胜县 全市公布数");
    expect(column("inForce", "2018-12-31", "check")).toBe("数据有误：全市公布数");
    expect(column("applications", "2019-03-31", "difference")).toBe("");
    expect(row("applications", "全市")).toMatchObject({ 完成数: 0, 状态: "落后" });
  });

  it("counts a district under its other official name, and under no other", async () => {
    const scene: Scene = {
      cutOffs: ["2019-06-30"],
      inForce: { "2018-12-31": before, "2019-06-30": { figures: june } },
      applications: { "2019-06-30": { figures: counts } },
      renamed: { 荔浦县: "荔浦市", 恭城县: "恭城瑶族自治县", 七星区: "七星", 雁山区: "资源税" },
    };
    const excel = await enteredWorkbook(scene);
    const { row, column } = await expectScriptsFigures(libreOffice, excel.file(), scene);
    excel.dispose();
    expect(row("inForce", "荔浦县")).toMatchObject({ 完成数: 92, 状态: "正常" });
    expect(column("inForce", "2019-06-30", "invalid")).toBe("七星区 雁山区 ");
    expect(row("applications", "七星区")).toMatchObject({ 完成数: "—", 状态: "未报", 备注: "数据有误" });
  });

  it("counts neither of two rows with one name, though only one of them is filled", async () => {
    const others = Object.fromEntries(Object.entries(june).filter(([name]) => name !== "灵川县"));
    const scene: Scene = {
      inForce: { "2018-12-31": before, "2019-12-31": { figures: others } },
      renamed: { 全州县: "灵川县" },
    };
    const excel = await enteredWorkbook(scene);
    const { row, column } = await expectScriptsFigures(libreOffice, excel.file(), scene);
    excel.dispose();
    expect(column("inForce", "2019-12-31", "invalid")).toBe("灵川县 全州县 ");
    expect(row("inForce", "灵川县")).toMatchObject({ 完成数: "—", 状态: "未报", 备注: "数据有误" });
  });

  it("is not told by what a user writes as a remark, and marks 初步 only where it is", async () => {
    const scene: Scene = {
      cutOffs: ["2019-06-30", "2019-03-31"],
      inForce: {
        "2018-12-31": before,
        "2019-06-30": { figures: june, flags: { 七星区: "初步" }, remarks: { 灵川县: "并非年初已达标", 全州县: "7" } },
      },
      applications: {
        "2019-06-30": {
          figures: { ...counts, 秀峰区: "缺" },
          state: "初步",
          flags: { 灵川县: "正式", 叠彩区: "初步" },
        },
      },
    };
    const excel = await enteredWorkbook(scene);
    const { row } = await expectScriptsFigures(libreOffice, excel.file(), scene);
    excel.dispose();
    expect(row("inForce", "灵川县")).toMatchObject({ 年内增量完成率: 0.4, 备注: "并非年初已达标" });
    const marks = ["七星区", "合计", "全市", "全市（不含七星区）"].map((name) => row("inForce", name)["注"]);
    expect(marks).toEqual(["*", "*", "*", ""]);
    expect(["灵川县", "秀峰区", "叠彩区"].map((name) => row("applications", name)["注"])).toEqual(["", "", "*"]);
  });

  it("judges nobody without a target, and measures no total by the targets of others", async () => {
    const scene: Scene = {
      inForce: { "2018-12-31": before, "2019-12-31": { figures: june } },
      applications: { "2019-12-31": { figures: counts } },
    };
    const altered = [
      { indicator: "inForce", name: "灵川县", year: 2019, target: null },
      { indicator: "inForce", name: "全州县", year: 2019, target: 95 },
      { indicator: "applications", name: "合计", year: 2019, target: null },
    ];
    const excel = await enteredWorkbook(scene);
    // 2019年 is column E. Row 23 is the printed total.
    excel.hands.type("目标-拥有量", excel.hands.find("目标-拥有量", "灵川县", "E"), "");
    excel.hands.type("目标-拥有量", excel.hands.find("目标-拥有量", "全州县", "E"), 95);
    excel.hands.type("目标-受理量", excel.hands.find("目标-受理量", "文件载明合计", "E"), "");
    const { row } = await expectScriptsFigures(libreOffice, excel.file(), { ...scene, altered } as Scene);
    excel.dispose();
    expect(row("inForce", "灵川县")).toMatchObject({ 年度目标: "—", 排名: "—", 状态: "未判定（未下达目标）" });
    expect(row("inForce", "合计")).toMatchObject({ 年度目标: "—", 完成率: "—", 状态: "未判定（未下达目标）" });
    expect(row("applications", "全市")).toMatchObject({ 年度目标: "—", 状态: "未判定（未下达目标）" });
  });
});
