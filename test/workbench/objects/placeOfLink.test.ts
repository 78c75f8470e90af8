import { placeOfLink } from "../../../src/workbench/objects/placeOfLink";
import { area } from "../../../src/workbench/objects/area";
import { addName } from "../../../src/workbench/objects/names";
import { createWorkbook, type WorkbookModel } from "../../../src/workbench/objects/workbook";
import { deleteWorksheet, renameWorksheet, setVisibility } from "../../../src/workbench/objects/worksheets";

let workbook: WorkbookModel;
let id: string;
beforeEach(() => {
  workbook = createWorkbook({ worksheetNames: ["目录", "七星区"] });
  id = workbook.worksheets[1]?.id ?? "";
  const mark = { name: "PatentSheet.district.qixing", worksheetId: null, formula: "=七星区!$A$1" };
  addName(workbook, { ...mark, visible: false, comment: "" }, "user");
});

const lead = (documentReference: string | null) =>
  placeOfLink(workbook, {
    documentReference,
    address: documentReference === null ? "https://example.org" : null,
    screenTip: null,
  });

describe("placeOfLink", () => {
  it("is the cell of a mark, also after its sheet was renamed", () => {
    renameWorksheet(workbook, id, "高新", "user");
    expect(lead("PatentSheet.district.qixing")).toEqual({ worksheetId: id, area: area(0, 0) });
  });

  it("is the cells of an address, of the sheet in front when it names none", () => {
    expect(lead("'七星区'!B2:C3")).toEqual({ worksheetId: id, area: area(1, 1, 2, 2) });
    expect(lead("B2")).toEqual({ worksheetId: workbook.activeWorksheetId, area: area(1, 1) });
  });

  it("is refused when the sheet is gone or hidden, or the link leads out of the workbook", () => {
    const missing = expect.objectContaining({ code: "InvalidReference" });
    setVisibility(workbook, id, "Hidden", "user");
    expect(() => lead("七星区!A1")).toThrow(missing);
    expect(() => lead("PatentSheet.district.qixing")).toThrow(missing);
    setVisibility(workbook, id, "Visible", "user");
    deleteWorksheet(workbook, id, "user");
    expect(() => lead("PatentSheet.district.qixing")).toThrow(missing);
    expect(() => lead(null)).toThrow(expect.objectContaining({ code: "ApiNotFound" }));
  });
});
