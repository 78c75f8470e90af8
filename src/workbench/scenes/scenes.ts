import { shortNames } from "../../functions/shortNames";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { addName } from "../objects/names";
import { worksheetNamed, type WorkbookModel } from "../objects/workbook";
import type { Driver } from "../page/driver";

/** A demonstration that runs by itself in the page: `?scene=formulas`. The end-to-end tests do the same by real clicks and keys. */
export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly run: (workbench: Driver) => Promise<void>;
}

/** What the workbench can show by itself. */
export const scenes: readonly Scene[] = [
  {
    id: "targets",
    title: "插入两张官方目标表",
    run: async ({ pane, settled }) => {
      await pane.runCommand("Button.InsertTargets", "insertTargets");
      await settled();
    },
  },
  {
    id: "formulas",
    title: "用公式取目标",
    run: async ({ workbook, enter, select, settled }) => {
      switchOnShortNames(workbook);
      enter("A1:F1", [["县区", "2016年", "2017年", "2018年", "2019年", "2020年"]]);
      enter("A2:A4", [["七星区"], ["荔浦市"], ["临桂"]]);
      enter("B2", [["=PATENT.TARGET(A2:A4,B1:F1)"]]);
      enter("A6:B6", [["全市", '=PATENT.TARGET("合计",2020,"受理量")']]);
      enter("A7:B7", [["出处", '=PATENT.SOURCE("七星区",2019)']]);
      enter("A8:B8", [["写错时", '=PATENT.TARGET("七星关区",2019)']]);
      enter("A9:B9", [["短名称", '=TARGET("七星区",2019)']]);
      select("B8");
      await settled();
    },
  },
  {
    id: "figures",
    title: "填完成数，看谁落后（示例数据，非真实）",
    run: async ({ workbook, pane, enter, select, settled }) => {
      await pane.runCommand("Button.CreateMonitoring", "createMonitoring");
      await settled();
      enterMadeUp(enter);
      switchOnShortNames(workbook);
      enter("Sheet1!A1", [["=GAP()"]]);
      enter("Sheet1!A21:B21", [["七星区 2019年 目标", '=TARGET("七星区",2019)']]);
      await pane.runCommand("Button.MarkBehind", "markBehind");
      select("监测!B2");
      await settled();
    },
  },
  {
    id: "import",
    title: "从选区导入一张不整齐的表（示例数据，非真实）",
    run: async ({ pane, enter, select, settled }) => {
      enter("A1:C21", messyTable());
      select("B8");
      await settled();
      await pane.runCommand("Button.OpenImport", "openImport");
      await settled();
      (await shownInPane(pane, ".import button")).click();
      await shownInPane(pane, ".import-preview");
    },
  },
  {
    id: "districts",
    title: "每个县区一张表，另有目录（示例数据，非真实）",
    run: async ({ workbook, pane, enter, select, settled }) => {
      await pane.runCommand("Button.CreateEntrySheets", "createEntrySheets");
      await settled();
      enterMadeUp(enter);
      await pane.runCommand("Button.DistrictSheets", "createDistrictSheets");
      await whenIdle(pane, () => worksheetNamed(workbook, "雁山区") !== null);
      select("目录!B2");
      await settled();
    },
  },
];

/** Made by the page after the ribbon's button was released: done when the pane is, which takes a browser half a minute. */
async function whenIdle({ frame }: Driver["pane"], isMade: () => boolean): Promise<void> {
  for (let i = 0; i < 1200; i++) {
    if (isMade() && frame().contentDocument?.querySelector(".pane[aria-busy=false]")) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The pane is still busy.");
}

/** The pane fetches its pages when they are first opened. */
async function shownInPane({ frame }: Driver["pane"], selector: string): Promise<HTMLElement> {
  for (let i = 0; i < 200; i++) {
    const found = frame().contentDocument?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The pane shows no ${selector}.`);
}

/** What people have: two title lines, names as they write them, a total that is 10 too high, an approximate figure. */
function messyTable(): (string | number)[][] {
  const names =
    "1.灵川县 全州县 兴安 永福县 阳朔县 灌阳县 龙胜各族自治县 资源县 平乐县 荔蒲县 恭城县 临桂区 桂林市象山区 秀峰区 叠彩区 七星区 雁山区";
  const figures = names.split(" ").map((name, i) => [name, i === 4 ? "约30" : (levels2019[i] ?? 0), "93.2%"]);
  return [
    ["桂林市各县区有效发明专利拥有量情况表", "", ""],
    ["（截至2019年9月底）　示例数据，非真实", "单位：件", ""],
    ["县  区", "拥有量", "完成率"],
    ["合  计", 5480, ""],
    ...figures,
  ];
}

/** The functions without their namespace, as the 函数 page switches them on: on trial until seen in Excel. */
function switchOnShortNames(workbook: WorkbookModel): void {
  for (const { name, formula } of shortNames) {
    const comment = t(zhCN, "shortNames.comment", { name });
    addName(workbook, { name, formula, comment, worksheetId: null, visible: true }, "addin");
  }
}

// In the order of the document, near the targets and made up.
const levels2018 = [103, 47, 83, 84, 27, 29, 20, 35, 42, 86, 29, 234, 334, 180, 120, 3165, 82];
const levels2019 = [120, 60, 90, 97, 30, 34, 24, 45, 48, 101, 31, 275, 384, 196, 139, 3702, 94];
const counts2018 = [170, 95, 170, 170, 56, 80, 50, 58, 90, 130, 110, 335, 520, 350, 280, 2900, 160];
const counts2019 = [185, 100, 150, 188, 59, 85, 57, 61, 80, 143, 95, 352, 560, 371, 250, 3040, 175];

/** Two years of figures, and the note that they are made up. */
function enterMadeUp(enter: Driver["enter"]): void {
  enter("规则!C7", [["示例数据，非真实"]]);
  enter("'完成数-拥有量'!E9:F25", madeUp(levels2018, levels2019));
  enter("'完成数-受理量'!D9:E25", madeUp(counts2018, counts2019));
}

function madeUp(...columns: readonly (readonly number[])[]): number[][] {
  return (columns[0] ?? []).map((_, i) => columns.map((figures) => figures[i] ?? 0));
}
