import { refuseContent } from "../../../src/workbench/objects/limits";
import { HostError } from "../../../src/workbench/objects/hostError";
import { createWorkbook } from "../../../src/workbench/objects/workbook";
import { area, MAX_ROWS } from "../../../src/workbench/objects/area";
import { setStyle } from "../../../src/workbench/objects/format";
import { renameWorksheet } from "../../../src/workbench/objects/worksheets";
import { refusalSentence } from "../../../src/workbench/page/refusal";

function sentenceAfter(act: () => void): string {
  try {
    act();
  } catch (reason) {
    return refusalSentence(reason);
  }
  throw new Error("It was not refused.");
}

describe("refusalSentence", () => {
  it("tells in Chinese what to write instead of a reference to a spill", () => {
    expect(sentenceAfter(() => refuseContent("=SUM(A1#)"))).toBe(
      "试用台不支持这个操作（引用溢出区域，如 A1#；请改用区域地址，如 A1:A17）。",
    );
  });

  it("tells in Chinese that a whole column takes no format", () => {
    const workbook = createWorkbook();
    const act = () => setStyle(workbook, workbook.activeWorksheetId, area(0, 0, MAX_ROWS, 1), {}, "user");
    expect(sentenceAfter(act)).toContain("整行或整列");
  });

  it("repeats the name that no worksheet can have", () => {
    const workbook = createWorkbook();
    const act = () => renameWorksheet(workbook, workbook.activeWorksheetId, "History", "user");
    expect(sentenceAfter(act)).toContain("“History”");
  });

  it("repeats the formula that is not complete", () => {
    expect(sentenceAfter(() => refuseContent("=1+"))).toContain("=1+ 不完整");
  });

  it("never shows Excel's English for a refusal of the user's own doing", () => {
    expect(refusalSentence(new HostError("NonBlankCellOffSheet"))).not.toMatch(/[a-z]{3}/i);
  });
});
