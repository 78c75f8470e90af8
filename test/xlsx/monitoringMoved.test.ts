import { defaultPlan } from "../../src/domain/plans";
import { writeUnlessChanging } from "../../src/excel/writeSheets";
import { entrySheets } from "../../src/sheets/workbookSheets";
import { serial, type Scene } from "../independent/enteredScene";
import { ownNames } from "../independent/calculatedAnswer";
import { expectScriptsFigures } from "../independent/compared";
import { placesOf } from "../independent/cellPlaces";
import { enteredWorkbook } from "../independent/enteredWorkbook";
import { before, counts, june } from "../independent/usualFigures";
import { useLibreOffice } from "../libreOffice";

const libreOffice = useLibreOffice();

describe("sheets that were renamed, moved about and sorted, 示例数据，非真实", () => {
  it("go on calculating, and so does a date that is added then", async () => {
    const scene: Scene = {
      cutOffs: ["2019-06-30"],
      inForce: { "2018-12-31": before, "2019-06-30": { figures: june, remarks: { 七星区: "已核" } } },
      applications: { "2019-06-30": { figures: counts, published: 2600 } },
      city: { "2018-12-31": { grants: 100, population: 500 } },
      order: "名次",
    };
    const { hands, file, dispose } = await enteredWorkbook(scene);
    // Rows 9 to 25 are the districts; F is 2019年6月末, by which they are sorted, and right of it nothing was typed yet.
    hands.sortTableless("完成数-拥有量", "A9:F25");
    expect(hands.content("完成数-拥有量", "A9")).toBe("七星区");
    hands.insertRow("完成数-拥有量", 1);
    hands.insertRow("完成数-拥有量", 30);
    hands.insertColumn("完成数-受理量", "A");
    hands.insertRow("规则", 1);
    hands.insertRow("监测", 4);
    hands.insertColumn("监测", "E");
    hands.move("监测", 0);
    const names = {
      inForce: "拥有量 (2019)",
      applications: "it's 受理量",
      city: "全市",
      rules: "阈值",
      monitoring: "看板-1",
    };
    for (const key of ["inForce", "applications", "city", "rules", "monitoring"] as const) {
      hands.rename(ownNames[key], names[key]);
    }
    hands.rename("目标-拥有量", "附件1");
    const report = await writeUnlessChanging(entrySheets(defaultPlan, [{ year: 2019, month: 9, day: 30 }]));
    expect(report).toHaveProperty("written");
    placesOf(hands, names.inForce).type("灵川县", "2019-09-30", 114);
    const later = {
      ...scene,
      cutOffs: ["2019-06-30", "2019-09-30"],
      inForce: { ...scene.inForce, "2019-09-30": { figures: { 灵川县: 114 } } },
      period: "2019-06-30",
    };
    hands.type(names.monitoring, "C2", serial("2019-06-30"));
    const { row } = await expectScriptsFigures(libreOffice, file(), later, names);
    dispose();
    expect(row("inForce", "七星区")).toMatchObject({ 完成数: 3566, 备注: "已核" });
  });
});
