import { undoLastWrite } from "../../../src/excel/undo";
import { previewDistrictSheets } from "../../../src/excel/districts/writeDistrictSheets";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { worksheetNamed } from "../../../src/workbench/objects/workbook";
import { cellAt, keyOf } from "../../../src/workbench/objects/worksheet";
import { parseAddress } from "../../../src/workbench/objects/address";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { userHands } from "../userHands";
import { keyed, leaveUncalculated, wish, write } from "./districtScene";

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;

beforeEach(() => {
  excel = startExcel();
  leaveUncalculated(excel);
  user = userHands(excel.workbook);
});
afterEach(() => excel.dispose());

const fontAt = (name: string, place: readonly [string, string]): string =>
  user.cell(name, keyed(excel, name, place)).style.fontName;
const one = { districtIds: ["qixing"] };

describe("the fonts of a workbook", () => {
  it("are those of every Windows unless somebody chose, and nothing is remembered of that", async () => {
    await write(one);
    expect([fontAt("七星区", ["title", "year"]), fontAt("目录", ["qixing", "number"])]).toEqual(["黑体", "宋体"]);
    expect(excel.workbook.settings.size).toBe(0);
  });

  it("are remembered, and sheets made later have them", async () => {
    await write({ ...one, fonts: "official" });
    expect(fontAt("七星区", ["title", "year"])).toBe("方正小标宋简体");
    expect(fontAt("目录", ["qixing", "name"])).toBe("仿宋_GB2312");
    await write({ districtIds: ["lingchuan"], fonts: "official" });
    expect(fontAt("灵川县", ["title", "year"])).toBe("方正小标宋简体");
    expect([...excel.workbook.settings]).toEqual([["PatentSheet.fonts", "official"]]);
  });

  it("chosen anew are given to all our sheets that stand, names alone, and undo gives the former ones back", async () => {
    await write(one);
    await write({ form: "pledge", districtIds: ["qixing"] });
    const before = snapshot(excel.workbook);
    expect((await previewDistrictSheets(wish({ ...one, fonts: "official" }))).changesExisting).toBe(true);
    await write({ ...one, fonts: "official" });
    expect(user.cell("目标-拥有量", "A2").style).toMatchObject({ fontName: "方正小标宋简体", fontSize: 15 });
    expect(user.cell("目标-拥有量", "B6").style.fontName).toBe("仿宋_GB2312");
    expect(fontAt("责任状-七星区", ["title", firstColumn("责任状-七星区")])).toBe("方正小标宋简体");
    await undoLastWrite();
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

/** The key of the first printed column. */
function firstColumn(name: string): string {
  return String(user.content(name, "B1"));
}

describe("the colours of tabs", () => {
  const tab = (name: string): string | undefined => worksheetNamed(excel.workbook, name)?.tabColor;

  /** Excel has calculated: 目录 shows these statuses. */
  function showStatuses(shown: Readonly<Record<string, readonly [string, string]>>): void {
    const calculate = (): Promise<void> => {
      const sheet = worksheetNamed(excel.workbook, "目录");
      if (!sheet) return Promise.resolve();
      for (const [id, statuses] of Object.entries(shown)) {
        ["inForce.status", "applications.status"].forEach((key, i) => {
          const { row, column } = parseAddress(keyed(excel, "目录", [id, key])).area;
          sheet.cells.set(keyOf(row, column), { ...cellAt(sheet, row, column), value: statuses[i] ?? "" });
        });
      }
      return Promise.resolve();
    };
    excel.workbook.calculator = { calculate };
  }

  it("are none unless they are asked for", async () => {
    showStatuses({ qixing: ["落后", "达标"] });
    await write(one);
    expect(tab("七星区")).toBe("");
  });

  it("are those of the graver status of each district", async () => {
    showStatuses({
      lingchuan: ["落后", "达标"],
      quanzhou: ["正常", "关注"],
      xingan: ["达标", "正常"],
      yongfu: ["未报", "达标"],
      qixing: ["达标", "未判定（缺上年末数）"],
    });
    await write({ districtIds: ["lingchuan", "quanzhou", "xingan", "yongfu", "qixing"], colorsTabs: true });
    expect(["灵川县", "全州县", "兴安县", "永福县", "七星区"].map(tab)).toEqual([
      "#F8CBAD",
      "#FFEB9C",
      "#C6E0B4",
      "#E7E6E6",
      "#E7E6E6",
    ]);
    expect(tab("目录")).toBe("");
  });

  it("are as they were when the write is taken back", async () => {
    await write(one);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("七星区").tabColor = "#0000FF";
      await context.sync();
    });
    user.type("七星区", keyed(excel, "七星区", ["unit", "status"]), "单位：个");
    const before = snapshot(excel.workbook);
    showStatuses({ qixing: ["落后", "达标"] });
    await write({ ...one, colorsTabs: true });
    expect(tab("七星区")).toBe("#F8CBAD");
    await undoLastWrite();
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("leave 责任状, which show no status, as they are", async () => {
    showStatuses({ qixing: ["落后", "达标"] });
    await write({ ...one, form: "pledge", colorsTabs: true });
    expect(tab("责任状-七星区")).toBe("");
  });
});
