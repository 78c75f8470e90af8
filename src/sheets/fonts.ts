import { looks } from "./look";
import type { RowRole } from "./sheetSpec";

/** The fonts of a workbook: those of every Chinese Windows, or those that official documents are to have. */
export type FontChoice = "windows" | "official";

/** The same kind of type as the department's rules for official documents name it; GB/T 9704 and the usual practice. */
const officialFonts: Readonly<Record<string, string>> = {
  宋体: "仿宋_GB2312",
  仿宋: "仿宋_GB2312",
  黑体: "黑体",
  楷体: "楷体_GB2312",
};
const officialTitleFont = "方正小标宋简体";

const titles: readonly string[] = ["title", "headline"];

/** The font of the cells of one role. */
export function fontOf(role: RowRole, choice: FontChoice): string {
  const { font } = looks[role];
  if (choice === "windows") return font;
  return titles.includes(role) ? officialTitleFont : (officialFonts[font] ?? font);
}
