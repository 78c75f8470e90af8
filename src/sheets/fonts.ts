/** The fonts of a workbook: those of every Chinese Windows, or those that official documents are to have. */
export type FontChoice = "windows" | "official";
