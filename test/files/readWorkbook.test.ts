import { readFileSync } from "node:fs";
import { useLibreOffice } from "../libreOffice";
import { onlySheet, rawWorkbook, read, relationList, writtenWorkbook } from "./brought";

const libreOffice = useLibreOffice();

describe("a workbook of another library", () => {
  it("has values as they are, texts as shown, and formats", async () => {
    const bytes = await writtenWorkbook((sheet) => {
      sheet.addRow(["县区", "完成数", "完成率", "截至", "核对"]);
      sheet.addRow(["七星区", 12345, 0.2485, new Date(Date.UTC(2019, 5, 1)), true]);
      sheet.addRow(["450331000000", 450331000000, -2.5, new Date(Date.UTC(2019, 11, 31)), false]);
      for (const row of [2, 3]) {
        sheet.getCell(row, 2).numFmt = '#,##0"件"';
        sheet.getCell(row, 3).numFmt = "0.0%";
        sheet.getCell(row, 4).numFmt = 'yyyy"年"m"月"d"日"';
      }
    });
    expect(await onlySheet("a.xlsx", bytes)).toEqual({
      name: "数据",
      row: 0,
      column: 0,
      values: [
        ["县区", "完成数", "完成率", "截至", "核对"],
        ["七星区", 12345, 0.2485, 43617, true],
        ["450331000000", 450331000000, -2.5, 43830, false],
      ],
      texts: [
        ["县区", "完成数", "完成率", "截至", "核对"],
        ["七星区", "12,345件", "24.9%", "2019年6月1日", "TRUE"],
        ["450331000000", "450,331,000,000件", "-250.0%", "2019年12月31日", "FALSE"],
      ],
      formats: [
        ["General", "General", "General", "General", "General"],
        ["General", '#,##0"件"', "0.0%", 'yyyy"年"m"月"d"日"', "General"],
        ["General", '#,##0"件"', "0.0%", 'yyyy"年"m"月"d"日"', "General"],
      ],
    });
  });

  it("leaves texts and formats out where all is shown as it is", async () => {
    const bytes = await writtenWorkbook((sheet) => sheet.addRow(["七星区 ", 130, "1-2", "001"]));
    expect(await onlySheet("a.xlsx", bytes)).toEqual({
      name: "数据",
      row: 0,
      column: 0,
      values: [["七星区 ", 130, "1-2", "001"]],
    });
  });

  it("begins where the first used cell stands, and ends with the last", async () => {
    const bytes = await writtenWorkbook((sheet) => {
      sheet.getCell("C4").value = "灵川县";
      sheet.getCell("D6").value = 59;
      sheet.getCell("Z90").numFmt = "0.0%";
    });
    const { row, column, values } = await onlySheet("a.xlsx", bytes);
    expect({ row, column, values }).toEqual({
      row: 3,
      column: 2,
      values: [
        ["灵川县", ""],
        ["", ""],
        ["", 59],
      ],
    });
  });

  it("lists formulas with the values they had, also where they have none yet, counted from the first used cell", async () => {
    const bytes = await writtenWorkbook((sheet) => {
      sheet.getCell("B2").value = 3;
      sheet.getCell("B3").value = { formula: "SUM(B2:B2)", result: 3 };
      sheet.getCell("B4").value = { formula: "B2+1" };
      sheet.getCell("B5").value = { formula: "NA()", result: { error: "#N/A" } };
      sheet.getCell("B6").value = { formula: 'B2&"件"', result: "3件" };
    });
    const { values, formulas } = await onlySheet("a.xlsx", bytes);
    expect(values).toEqual([[3], [3], [""], ["#N/A"], ["3件"]]);
    expect([...(formulas ?? [])]).toEqual(["1,0", "2,0", "3,0", "4,0"]);
  });

  it("joins rich text, and gives errors as their text", async () => {
    const bytes = await writtenWorkbook((sheet) => {
      sheet.getCell("A1").value = { richText: [{ text: "130" }, { font: { vertAlign: "superscript" }, text: "①" }] };
      sheet.getCell("B1").value = { error: "#DIV/0!" };
      sheet.getCell("C1").value = { text: "临桂区", hyperlink: "https://example.org/" };
    });
    expect((await onlySheet("a.xlsx", bytes)).values).toEqual([["130①", "#DIV/0!", "临桂区"]]);
  });

  it("keeps merges that lie in the used cells, cut to them", async () => {
    const bytes = await writtenWorkbook((sheet) => {
      sheet.getCell("B2").value = "完成情况";
      sheet.mergeCells("B2:H2");
      sheet.getCell("B3").value = "县区";
      sheet.getCell("C4").value = 1;
      sheet.mergeCells("B3:B4");
      sheet.mergeCells("J9:K9");
    });
    const { row, column, merges } = await onlySheet("a.xlsx", bytes);
    expect({ row, column, merges }).toEqual({
      row: 1,
      column: 1,
      merges: [
        { row: 0, column: 0, rowCount: 1, columnCount: 2 },
        { row: 1, column: 0, rowCount: 2, columnCount: 1 },
      ],
    });
  });

  it("says which rows and columns nobody sees", async () => {
    const bytes = await writtenWorkbook((sheet) => {
      for (let row = 2; row <= 5; row++) sheet.getRow(row).values = [undefined, "a", "b", "c"];
      sheet.getRow(3).hidden = true;
      sheet.getRow(40).hidden = true;
      sheet.getColumn(3).hidden = true;
    });
    const { hiddenRows, hiddenColumns } = await onlySheet("a.xlsx", bytes);
    expect({ rows: [...(hiddenRows ?? [])], columns: [...(hiddenColumns ?? [])] }).toEqual({ rows: [1], columns: [1] });
  });

  it("counts pictures, also on a sheet without any cell", async () => {
    const dot = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    const bytes = await writtenWorkbook((sheet, workbook) => {
      const image = workbook.addImage({ buffer: dot, extension: "png" });
      sheet.addImage(image, "A1:C5");
      sheet.addImage(image, "E1:F5");
    });
    expect(await onlySheet("a.xlsx", bytes)).toEqual({ name: "数据", row: 0, column: 0, values: [], pictures: 2 });
  });

  it("reads hidden worksheets, and says that they are", async () => {
    const bytes = await writtenWorkbook((sheet, workbook) => {
      sheet.addRow([1]);
      const [hidden, veryHidden] = [workbook.addWorksheet("藏"), workbook.addWorksheet("深藏")];
      hidden.addRow([2]);
      hidden.state = "hidden";
      veryHidden.addRow([3]);
      veryHidden.state = "veryHidden";
    });
    const sheets = await read("a.xlsx", bytes);
    expect(sheets.map(({ sheet, isHidden }) => [sheet.name, sheet.values, isHidden])).toEqual([
      ["数据", [[1]], false],
      ["藏", [[2]], true],
      ["深藏", [[3]], true],
    ]);
  });

  it("takes nothing as a formula or as markup", async () => {
    const bytes = await writtenWorkbook((sheet) => sheet.addRow(["=1+1", "<b>七星区</b>", "&amp;", "'01"]));
    const { values, formulas } = await onlySheet("a.xlsx", bytes);
    expect(values).toEqual([["=1+1", "<b>七星区</b>", "&amp;", "'01"]]);
    expect(formulas).toBeUndefined();
  });
});

describe("what only files of Excel and WPS hold", () => {
  const row = (...cells: string[]) => `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;

  it.each([
    { id: 57, value: 43617, text: "2019年6月" },
    { id: 31, value: 43646, text: "2019年6月30日" },
    { id: 58, value: 43646, text: "6月30日" },
    { id: 14, value: 43646, text: "2019/6/30" },
    { id: 9, value: 0.248, text: "25%" },
    { id: 3, value: 1234, text: "1,234" },
    { id: 49, value: 1234, text: "1234" },
  ])(
    "shows number format $id, which has no text in the file, as a Chinese Excel does: $text",
    async ({ id, value, text }) => {
      const bytes = await rawWorkbook({
        sheets: [row(`<c r="A1" s="1"><v>${value}</v></c>`, '<c r="B1"><v>7</v></c>')],
        styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}" fontId="3"/></cellXfs>`,
      });
      const { values, texts } = await onlySheet("a.xlsx", bytes);
      expect({ values, text: texts?.[0]?.[0] ?? String(values[0]?.[0]) }).toEqual({ values: [[value, 7]], text });
    },
  );

  it("understands formats of the file's own, escaped and prefixed, and General by its Chinese name", async () => {
    const bytes = await rawWorkbook({
      sheets: [row(...[0, 1, 2].map((s) => `<c r="${"ABC"[s]}1" s="${s}"><v>12000</v></c>`))],
      styles: `<numFmts count="2"><numFmt numFmtId="176" formatCode="[&gt;=10000]0.0,&quot;千件&quot;;0"/><x:numFmt formatCode='G/通用格式' numFmtId='177'/></numFmts>
        <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
        <x:cellXfs><x:xf numFmtId="176"/><xf numFmtId="177"><alignment/></xf><xf numFmtId="999"/></x:cellXfs>
        <dxfs><dxf><numFmt numFmtId="177" formatCode="0%"/></dxf></dxfs>`,
    });
    const { texts, formats } = await onlySheet("a.xlsx", bytes);
    expect({ texts, formats }).toEqual({
      texts: [["12.0千件", "12000", "12000"]],
      formats: [['[>=10000]0.0,"千件";0', "General", "General"]],
    });
  });

  it("shows a value as it is where the format is none that Excel would take", async () => {
    const bytes = await rawWorkbook({
      sheets: [row('<c r="A1" s="0"><v>12</v></c>')],
      styles:
        '<numFmts><numFmt numFmtId="176" formatCode="[[[&quot;"/></numFmts><cellXfs><xf numFmtId="176"/></cellXfs>',
    });
    const { values, texts = values } = await onlySheet("a.xlsx", bytes);
    expect({ values, texts: texts[0]?.map(String) }).toEqual({ values: [[12]], texts: ["12"] });
  });

  it("counts dates from 1900 whatever the file counts from, and only dates", async () => {
    const bytes = await rawWorkbook({
      sheets: [row('<c r="A1" s="1"><v>42155</v></c>', '<c r="B1"><v>42155</v></c>')],
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="57"/></cellXfs>',
      workbookPr: '<workbookPr date1904="1"/>',
    });
    const { values, texts } = await onlySheet("a.xlsx", bytes);
    // 42155 days after 1904-01-01 is 2019-06-01, which is 43617 when counted from 1900.
    expect({ values, texts }).toEqual({ values: [[43617, 42155]], texts: [["2019年6月", "42155"]] });
  });

  it("reads shared and inline strings, their runs, escapes and line breaks, without the reading of Chinese letters", async () => {
    const bytes = await rawWorkbook({
      sheets: [
        row(
          '<c r="A1" t="s"><v>0</v></c>',
          '<c r="B1" t="s"><v>1</v></c>',
          '<c r="C1" t="inlineStr"><is><t xml:space="preserve"> 灵川县 </t></is></c>',
          '<c r="D1" t="inlineStr"><is><r><t>130</t></r><r><rPr><b/></rPr><t>*</t></r></is></c>',
        ),
      ],
      strings:
        "<si><t>七星区</t><rPh sb='0' eb='2'><t>qi xing</t></rPh></si><si><r><t>发明&#10;专利_x000D_</t></r><r><t>&lt;件&gt;</t></r></si>",
    });
    expect((await onlySheet("a.xlsx", bytes)).values).toEqual([["七星区", "发明\n专利\r<件>", " 灵川县 ", "130*"]]);
  });

  it("finds cells without an address, and every cell of a shared formula", async () => {
    const bytes = await rawWorkbook({
      sheets: [
        `<sheetData><row><c><v>1</v></c><c><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row>
         <row><c><v>4</v></c><c><f t="shared" si="0"/><v>8</v></c></row></sheetData>`,
      ],
    });
    const { values, formulas } = await onlySheet("a.xlsx", bytes);
    expect({ values, formulas: [...(formulas ?? [])] }).toEqual({
      values: [
        [1, 2],
        [4, 8],
      ],
      formulas: ["0,1", "1,1"],
    });
  });

  it("takes filtered rows for hidden ones", async () => {
    const bytes = await rawWorkbook({
      sheets: [
        `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>
         <autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="3"/></filters></filterColumn></autoFilter>`,
      ],
    });
    expect([...((await onlySheet("a.xlsx", bytes)).hiddenRows ?? [])]).toEqual([1]);
  });

  it("reads values only of a file with macros, links to other files, comments, charts and embedded objects", async () => {
    const bytes = await rawWorkbook({
      sheets: [`${row('<c r="A1"><f>[1]Sheet1!$A$1</f><v>5</v></c>')}<drawing r:id="d1"/>`],
      more: {
        "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
        "xl/externalLinks/externalLink1.xml": "<externalLink",
        "xl/comments1.xml": "<comments",
        "xl/worksheets/_rels/sheet1.xml.rels": relationList(
          ["c1", "comments", "../comments1.xml"],
          ["o1", "oleObject", "../embeddings/oleObject1.bin"],
          ["d1", "drawing", "../drawings/drawing1.xml"],
        ),
        "xl/drawings/drawing1.xml":
          "<xdr:wsDr><xdr:graphicFrame></xdr:graphicFrame><xdr:pic><xdr:blipFill/></xdr:pic></xdr:wsDr>",
      },
    });
    const { values, formulas, pictures } = await onlySheet("报表.xlsm", bytes);
    expect({ values, formulas: [...(formulas ?? [])], pictures }).toEqual({
      values: [[5]],
      formulas: ["0,0"],
      pictures: 2,
    });
  });

  it("passes over chart sheets and keeps the others' order", async () => {
    const bytes = await rawWorkbook({
      sheets: [row('<c r="A1"><v>1</v></c>'), "", row('<c r="A1"><v>3</v></c>')],
      more: {
        "xl/_rels/workbook.xml.rels": relationList(
          ["s1", "worksheet", "worksheets/sheet1.xml"],
          ["s2", "chartsheet", "chartsheets/sheet1.xml"],
          ["s3", "worksheet", "worksheets/sheet3.xml"],
        ),
      },
    });
    expect((await read("a.xlsx", bytes)).map(({ sheet }) => [sheet.name, sheet.values])).toEqual([
      ["表1", [[1]]],
      ["表3", [[3]]],
    ]);
  });

  it("tells how far it is, worksheet by worksheet", async () => {
    const { readBytes } = await import("../../src/files/readBytes");
    const { buffer } = await import("./brought");
    const sheets = Array.from({ length: 40 }, (_, i) => row(`<c r="A1"><v>${i}</v></c>`));
    const shares: number[] = [];
    const read40 = await readBytes({ name: "a.xlsx", bytes: buffer(await rawWorkbook({ sheets })) }, (share) =>
      shares.push(share),
    );
    expect(read40.map(({ sheet }) => sheet.values[0]?.[0])).toEqual(Array.from({ length: 40 }, (_, i) => i));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(1);
  });
});

describe("a workbook of LibreOffice", () => {
  it("reads like that of any other", async () => {
    const written = await writtenWorkbook((sheet) => {
      sheet.getCell("B2").value = "各县区完成情况";
      sheet.mergeCells("B2:E2");
      sheet.getRow(3).values = [undefined, "县区", "完成数", "完成率", "截至"];
      sheet.getRow(4).values = [undefined, "七星区", 3968, 0.2485, new Date(Date.UTC(2019, 5, 1))];
      sheet.getRow(5).values = [undefined, "灵川县 ", { formula: "C4-3909", result: 59 }, 0.12, "'-"];
      sheet.getCell("D4").numFmt = "0.0%";
      sheet.getCell("E4").numFmt = 'yyyy"年"m"月"';
      sheet.getRow(5).hidden = true;
    });
    const path = await libreOffice.convert(libreOffice.keep("a.xlsx", written), "xlsx");
    const sheet = await onlySheet("a.xlsx", readFileSync(path));
    const { formats, ...shown } = sheet;
    expect(formats?.[2]).toEqual(["General", "General", "0.0%", "yyyy\\年m\\月"]);
    expect(shown).toEqual({
      name: "数据",
      row: 1,
      column: 1,
      values: [
        ["各县区完成情况", "", "", ""],
        ["县区", "完成数", "完成率", "截至"],
        ["七星区", 3968, 0.2485, 43617],
        ["灵川县 ", 59, 0.12, "'-"],
      ],
      texts: [
        ["各县区完成情况", "", "", ""],
        ["县区", "完成数", "完成率", "截至"],
        ["七星区", "3968", "24.9%", "2019年6月"],
        ["灵川县 ", "59", "0.12", "'-"],
      ],
      formulas: new Set(["3,1"]),
      merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 4 }],
      hiddenRows: new Set([3]),
    });
  }, 120_000);
});
