import { readFileSync } from "node:fs";
import { crc32 } from "@cj-tech-master/excelts/archive";
import { writeXlsx } from "hucre/xlsx";
import { deflateRawSync } from "node:zlib";
import { useLibreOffice } from "../libreOffice";
import { rawParts, rawWorkbook, read, refusal, writtenWorkbook, zipped } from "./brought";

const libreOffice = useLibreOffice();
const utf8 = (text: string) => new TextEncoder().encode(text);
const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const refused = (name: string, bytes: Uint8Array) => refusal(read(name, bytes));

describe("files that hold no cells we read", () => {
  it.each([
    { name: "空.xlsx", bytes: new Uint8Array(), code: "fileEmpty" },
    { name: "空.csv", bytes: utf8("\uFEFF\r\n  \t\r\n,,\r\n").slice(0, 5), code: "fileEmpty" },
    { name: "照片.png", bytes: letters("\x89PNG\r\n\x1A\n"), code: "pictureFile" },
    { name: "扫描.jpg", bytes: letters("\xFF\xD8\xFF\xE0"), code: "pictureFile" },
    { name: "手机.heic", bytes: letters("\0\0\0\x18ftypheic"), code: "pictureFile" },
    { name: "通报.pdf", bytes: letters("%PDF-1.7\n"), code: "documentFile" },
    { name: "通报.rtf", bytes: letters("{\\rtf1"), code: "documentFile" },
    { name: "报表.rar", bytes: letters("Rar!\x1A\x07"), code: "archiveFile" },
    { name: "报表.7z", bytes: letters("7z\xBC\xAF\x27\x1C"), code: "archiveFile" },
    { name: "网页.xls", bytes: utf8("<html><table><tr><td>1</td></tr></table></html>"), code: "webPage" },
    { name: "二〇〇三.xml", bytes: utf8('<?xml version="1.0"?><Workbook/>'), code: "webPage" },
    { name: "程序.exe", bytes: letters("MZ\x90\0\x03\0\0\0"), code: "notATable" },
    { name: "乱.csv", bytes: letters("\xFF\xFF\xFF\xFFabc"), code: "notATable" },
    { name: "Excel4.xls", bytes: letters("\x09\x04\x06\0\0\0"), code: "oldWorkbook" },
    { name: "半个.xlsx", bytes: letters("PK\x03\x04\x14\0\0\0"), code: "fileDamaged" },
  ])("$name: $code", async ({ name, bytes, code }) => {
    expect(await refused(name, bytes)).toEqual({ code, given: name });
  });

  it("says of zip files by their parts what they are", async () => {
    expect(await refused("通报.docx", await zipped({ "[Content_Types].xml": "", "word/document.xml": "" }))).toEqual({
      code: "documentFile",
      given: "通报.docx",
    });
    expect(await refused("表.numbers", await zipped({ "Index/Document.iwa": "" }))).toMatchObject({
      code: "otherWorkbook",
    });
    expect(await refused("表.xlsb", await zipped({ "xl/workbook.bin": "" }))).toMatchObject({ code: "otherWorkbook" });
    expect(await refused("报表.zip", await zipped({ "七星区.xlsx": "" }))).toMatchObject({ code: "archiveFile" });
    expect(await refused("空.zip", await zipped({}))).toMatchObject({ code: "archiveFile" });
  });

  it("knows real old workbooks, OpenDocument sheets and PDF of LibreOffice, whatever they are called", async () => {
    const path = libreOffice.keep("a.xlsx", await writtenWorkbook((sheet) => sheet.addRow(["七星区", 1])));
    const converted = async (format: string) => readFileSync(await libreOffice.convert(path, format));
    expect(await refused("改名.xlsx", await converted("xls"))).toEqual({ code: "oldWorkbook", given: "改名.xlsx" });
    expect(await refused("改名.xlsx", await converted("ods"))).toEqual({ code: "otherWorkbook", given: "改名.xlsx" });
    expect(await refused("改名.xlsx", await converted("pdf"))).toEqual({ code: "documentFile", given: "改名.xlsx" });
  }, 120_000);

  it("knows a workbook with a password", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "a", rows: [[1]] }],
      encryption: { password: "秘密", spinCount: 1000 },
    });
    expect(await refused("加密.xlsx", bytes)).toEqual({ code: "encryptedWorkbook", given: "加密.xlsx" });
  });
});

const plain = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

describe("damaged files", () => {
  it("notices that a part is missing, cut off, or not what it was", async () => {
    const parts = rawParts({ sheets: [plain] });
    const without = (name: string) =>
      zipped(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
    for (const part of ["_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]) {
      expect({ part, ...(await refused("a.xlsx", await without(part))) }).toMatchObject({ part, code: "fileDamaged" });
    }
    const whole = await rawWorkbook({ sheets: [plain] });
    expect(await refused("a.xlsx", whole.slice(0, whole.length - 40))).toMatchObject({ code: "fileDamaged" });
    expect(await refused("a.xlsx", whole.slice(100))).toMatchObject({ code: "notATable" });
    const cut = await rawWorkbook({ sheets: [plain.slice(0, 29)] });
    expect(await refused("a.xlsx", cut)).toMatchObject({ code: "fileDamaged" });
  });

  it("never reads another number than was written: one changed byte of the cells is refused", async () => {
    const rows = Array.from(
      { length: 200 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${1000 + i * 7}</v></c></row>`,
    );
    const sheet = utf8(`<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`);
    const parts = rawParts({ sheets: [""] });
    for (const at of [30, 200, 400]) {
      const packed = Uint8Array.from(deflateRawSync(sheet));
      packed[at] = (packed[at] ?? 0) ^ 1;
      const bytes = await replaced(parts, { packed, size: sheet.length, sum: crc32(sheet) });
      expect({ at, ...(await refused("a.xlsx", bytes)) }).toEqual({ at, code: "fileDamaged", given: "a.xlsx" });
    }
  });
});

describe("more than can be read", () => {
  it("is refused by the directory alone: a bomb that states its size", async () => {
    const zeros = utf8(`<worksheet>${" ".repeat(1000)}`);
    const bytes = await replaced(rawParts({ sheets: [""] }), {
      packed: deflateRawSync(zeros),
      size: 201 * 2 ** 20,
      sum: crc32(zeros),
    });
    expect(await refused("炸弹.xlsx", bytes)).toEqual({ code: "unpackedTooLarge", given: "炸弹.xlsx" });
  });

  it.each([0, 1000])("is refused by what comes out: a bomb that states %i bytes", async (size) => {
    const huge = new Uint8Array(100 * 2 ** 20).fill(32);
    const packed = deflateRawSync(huge);
    expect(packed.length).toBeLessThan(110_000);
    const bytes = await replaced(rawParts({ sheets: [""] }), { packed, size, sum: crc32(huge) });
    const before = process.memoryUsage().arrayBuffers;
    expect(await refused("炸弹.xlsx", bytes)).toEqual({ code: "fileDamaged", given: "炸弹.xlsx" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 2 ** 20);
  });

  it("501 worksheets, but not 500", async () => {
    const sheets = (count: number) => rawWorkbook({ sheets: Array.from({ length: count }, () => plain) });
    expect(await read("a.xlsx", await sheets(500))).toHaveLength(500);
    expect(await refused("a.xlsx", await sheets(501))).toEqual({ code: "tooManySheets", given: "a.xlsx" });
  });

  it("more than 200,000 rows, by the used cells, naming the worksheet; styled blanks far away do not count", async () => {
    const reaching = (row: number, cell: string) =>
      rawWorkbook({
        sheets: [
          `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="${row}"><c r="A${row}" ${cell}</row></sheetData>`,
        ],
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>',
      });
    expect(await read("a.xlsx", await reaching(200_000, "><v>2</v></c>"))).toHaveLength(1);
    expect(await refused("a.xlsx", await reaching(200_001, "><v>2</v></c>"))).toEqual({
      code: "tooManyRows",
      given: "表1",
    });
    expect((await read("a.xlsx", await reaching(1_048_576, 's="1"/>')))[0]?.sheet.values).toEqual([[1]]);
  });

  it("more than 2,000,000 cells, by the rectangle that holds them", async () => {
    const corners = (place: string) =>
      rawWorkbook({
        sheets: [
          `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row><c r="${place}"><v>2</v></c></row></sheetData>`,
        ],
      });
    // 122 rows of 16,384 columns are 1,998,848 cells; 123 are 2,015,232.
    expect(await read("a.xlsx", await corners("XFD122"))).toHaveLength(1);
    expect(await refused("a.xlsx", await corners("XFD123"))).toEqual({ code: "tooManyCells", given: "a.xlsx" });
    expect(await refused("a.xlsx", await corners("XFD1048576"))).toEqual({ code: "tooManyCells", given: "a.xlsx" });
  });

  it("a text of more than 200,000 rows, and a file of more than 30 MB", async () => {
    expect(await refused("长.csv", utf8("1,2\n".repeat(200_001)))).toEqual({ code: "tooManyRows", given: "长.csv" });
    expect(await refused("大.csv", new Uint8Array(30 * 2 ** 20 + 1))).toEqual({
      code: "fileTooLarge",
      given: "大.csv",
    });
  });
});

/** A workbook whose one worksheet is packed by hand: stated sizes and sums need not be true. */
async function replaced(
  parts: Record<string, string | Uint8Array>,
  { packed, size, sum }: { packed: Uint8Array; size: number; sum: number },
): Promise<Uint8Array> {
  const name = "xl/worksheets/sheet1.xml";
  const names = Object.keys(parts).filter((part) => part !== name);
  const stored = names.map((part) => ({ part, method: 0, data: asBytes(parts[part] ?? "") }));
  const all = [
    ...stored.map((each) => ({ ...each, size: each.data.length, sum: crc32(each.data) })),
    { part: name, method: 8, data: packed, size, sum },
  ];
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const entry of all) {
    const label = Buffer.from(entry.part);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.method, 4);
    fields.writeUInt32LE(entry.sum >>> 0, 10);
    fields.writeUInt32LE(entry.data.length, 14);
    fields.writeUInt32LE(entry.size, 18);
    fields.writeUInt16LE(label.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    locals.push(Buffer.concat([Buffer.from("PK\x03\x04"), fields, label, entry.data]));
    records.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), fields, place, label]));
    at += locals[locals.length - 1]!.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(all.length, 8);
  end.writeUInt16LE(all.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const asBytes = (content: string | Uint8Array) => (typeof content === "string" ? utf8(content) : content);
