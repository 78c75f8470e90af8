import type { FileName } from "../../src/xlsx/fileWorkbook";
import { useLibreOffice } from "../libreOffice";
import { cells, page, workbook, worksheet } from "./parts";
import { written } from "./writtenFile";

const libreOffice = useLibreOffice();

const plain: Omit<FileName, "name" | "formula"> = { scope: null, isHidden: false, comment: "" };
const names: readonly FileName[] = [
  { ...plain, name: "PatentSheet.targets.inForce", formula: "='目标-拥有量'!$A$1", isHidden: true },
  { ...plain, name: "落后线", formula: "=0.9", comment: "比率 <1" },
  { ...plain, name: "单位", formula: '="件"' },
  { ...plain, name: "本表", formula: "='目标-拥有量'!$B$1", scope: "目标-拥有量" },
  { ...plain, name: "TARGET", formula: "=LAMBDA(县区,PATENT.TARGET(县区))" },
  { ...plain, name: "丢失", formula: "=#REF!" },
];
const sheet = worksheet("目标-拥有量", {
  cells: cells(["附件1", 7, "=PatentSheet.targets.inForce", "=落后线*100", "=单位", "=本表+1"]),
  page: { ...page, titleRows: { row: 0, rowCount: 1 } },
});

describe("defined names", () => {
  const file = workbook([worksheet("Sheet1"), sheet], { names });

  it("answer in formulas: hidden ones, constants, texts, and those of one worksheet", async () => {
    const { path } = await written(libreOffice, file);
    expect((await libreOffice.recalculate(path))["目标-拥有量"]).toEqual([["附件1", 7, "附件1", 90, "件", 8]]);
  });

  it("stand in the file beside those of the print set-up", async () => {
    const { part } = await written(libreOffice, file);
    const text = await part("xl/workbook.xml");
    expect(text).toContain(
      `<definedName name="PatentSheet.targets.inForce" hidden="1">'目标-拥有量'!$A$1</definedName>`,
    );
    expect(text).toContain('<definedName name="落后线" comment="比率 &lt;1">0.9</definedName>');
    expect(text).toContain('<definedName name="单位">"件"</definedName>');
    expect(text).toContain('<definedName name="本表" localSheetId="1">');
    expect(text).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">');
    expect(text).toContain(
      '<definedName name="TARGET">_xlfn.LAMBDA(_xlpm.县区,_xldudf_PATENT_TARGET(_xlpm.县区))</definedName>',
    );
    expect(text).toContain('<definedName name="丢失">#REF!</definedName>');
  });

  it("stand in a file without print set-up", async () => {
    const { part } = await written(libreOffice, workbook([worksheet("Sheet1")], { names: names.slice(1, 2) }));
    expect(await part("xl/workbook.xml")).toContain("</sheets><definedNames><definedName");
  });
});
