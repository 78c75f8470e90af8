import type { WorkbookModel } from "../objects/workbook";
import type { FileWorkbook } from "../../xlsx/fileWorkbook";
import { fileStyles } from "./fileStyle";
import { fileWorksheet } from "./fileWorksheet";

/**
 * The workbook as a file describes it, with every formula and without results. What add-ins keep in its settings is
 * no part of it.
 */
export function fileWorkbook(workbook: WorkbookModel, functionNamespaces: readonly string[]): FileWorkbook {
  const { worksheets } = workbook;
  const nameOf = (id: string | null): string | null => worksheets.find((one) => one.id === id)?.name ?? null;
  const styleOf = fileStyles();
  return {
    author: "专利目标 试用台",
    worksheets: worksheets.map((worksheet) => fileWorksheet(worksheet, styleOf)),
    names: workbook.names.map(({ name, worksheetId, formula, visible, comment }) => ({
      name,
      scope: nameOf(worksheetId),
      formula,
      isHidden: !visible,
      comment,
    })),
    activeWorksheet: worksheets.findIndex(({ id }) => id === workbook.activeWorksheetId),
    isStructureProtected: workbook.isStructureProtected,
    functionNamespaces,
  };
}
