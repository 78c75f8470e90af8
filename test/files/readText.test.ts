import { onlySheet } from "./brought";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return Uint8Array.from(bytes);
};

/** 县区,件 / 七星区,12 in GB18030, by its table. */
const gb18030 = Uint8Array.from([
  ...[0xcf, 0xd8, 0xc7, 0xf8, 0x2c, 0xbc, 0xfe, 0x0d, 0x0a],
  ...[0xc6, 0xdf, 0xd0, 0xc7, 0xc7, 0xf8, 0x2c, 0x31, 0x32],
]);

describe("a text file", () => {
  it.each([
    { encoding: "UTF-8", bytes: utf8("县区,件\r\n七星区,12") },
    { encoding: "UTF-8 with its mark", bytes: utf8("\uFEFF县区,件\r\n七星区,12") },
    { encoding: "UTF-16 LE with its mark", bytes: utf16("\uFEFF县区,件\r\n七星区,12", true) },
    { encoding: "UTF-16 BE with its mark", bytes: utf16("\uFEFF县区,件\r\n七星区,12", false) },
    { encoding: "GB18030", bytes: gb18030 },
  ])("in $encoding", async ({ bytes }) => {
    expect(await onlySheet("a.csv", bytes)).toEqual({
      name: "",
      row: 0,
      column: 0,
      values: [
        ["县区", "件"],
        ["七星区", "12"],
      ],
    });
  });

  it("knows the letters that only GB18030 has, in four bytes", async () => {
    // 㐀 (U+3400) is 81 39 EE 39.
    expect((await onlySheet("a.csv", Uint8Array.from([0x81, 0x39, 0xee, 0x39, 0x2c, 0x31]))).values).toEqual([
      ["㐀", "1"],
    ]);
  });

  it("keeps every cell the text that it is", async () => {
    const text = "450331000000,1-2,001,1E5,TRUE,=1+1,24.80%, 130 \n";
    expect((await onlySheet("a.csv", utf8(text))).values).toEqual([
      ["450331000000", "1-2", "001", "1E5", "TRUE", "=1+1", "24.80%", " 130 "],
    ]);
  });

  it.each([
    { delimiter: "tab", text: "县区\t件\n七星区\t1,234\n临桂区\t2,345" },
    { delimiter: "comma", text: '县区,件\n七星区,"1,234"\n临桂区,"2,345"' },
    { delimiter: "semicolon", text: "县区;件\n七星区;1,234\n临桂区;2,345" },
    { delimiter: "bar", text: "县区|件\n七星区|1,234\n临桂区|2,345" },
  ])("finds the delimiter: $delimiter", async ({ text }) => {
    expect((await onlySheet("a.txt", utf8(text))).values).toEqual([
      ["县区", "件"],
      ["七星区", "1,234"],
      ["临桂区", "2,345"],
    ]);
  });

  it("finds it below lines that have none, and believes a line that names it", async () => {
    const titled = "各县区完成情况\n（截至6月底）\n单位：件\n县区\t2019\n七星区\t12";
    expect((await onlySheet("a.txt", utf8(titled))).values[3]).toEqual(["县区", "2019"]);
    const told = await onlySheet("a.csv", utf8("sep=;\r\na,b;c\r\n"));
    expect({ row: told.row, values: told.values }).toEqual({ row: 1, values: [["a,b", "c"]] });
  });

  it("reads quoted cells with delimiters, line breaks and quotation marks in them", async () => {
    expect((await onlySheet("a.csv", utf8('"发明\n专利","a,b","say ""x"""\n1,2,3'))).values).toEqual([
      ["发明\n专利", "a,b", 'say "x"'],
      ["1", "2", "3"],
    ]);
  });

  it("takes a quotation mark that is never closed for a letter, and loses no row to it", async () => {
    expect((await onlySheet("a.csv", utf8('县区,件\n"七星区,12\n临桂区,13\n'))).values).toEqual([
      ["县区", "件"],
      ['"七星区', "12"],
      ["临桂区", "13"],
    ]);
  });

  it("has rows of one length, blank rows in between, and the place where it begins", async () => {
    expect(await onlySheet("a.csv", utf8(",,\n,县区,件\n,,\n,七星区\n,,\n"))).toEqual({
      name: "",
      row: 1,
      column: 1,
      values: [
        ["县区", "件"],
        ["", ""],
        ["七星区", ""],
      ],
    });
  });
});
