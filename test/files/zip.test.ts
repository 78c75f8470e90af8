import { unzip } from "@cj-tech-master/excelts/archive";
import { deflateRawSync } from "node:zlib";
import { readZip, unpack } from "../../src/files/zip";
import { storedEntry, writeZip } from "../../src/files/zipWriting";
import { onlySheet, rawParts } from "./brought";

const text = (bytes: Uint8Array | null | undefined) => (bytes ? new TextDecoder().decode(bytes) : bytes);

describe("writeZip", () => {
  it("writes what another library reads: packed parts as they are, and names in Chinese", async () => {
    const packed = deflateRawSync(Buffer.from("七星区".repeat(100)));
    const entry = { name: "表/七星区.xml", method: 8, sum: 0, size: 900, data: Uint8Array.from(packed) };
    const bytes = writeZip([storedEntry("a.txt", "灵川县"), entry]);
    const read = unzip(bytes);
    expect(await (await read.get("a.txt"))?.text()).toBe("灵川县");
    expect(await (await read.get("表/七星区.xml"))?.text()).toBe("七星区".repeat(100));
    const own = readZip(bytes);
    expect([...(own?.keys() ?? [])]).toEqual(["a.txt", "表/七星区.xml"]);
    expect(text(await unpack(own!.get("表/七星区.xml")!))).toBe("七星区".repeat(100));
  });
});

describe("readZip", () => {
  it("finds the directory before a comment, and sizes in the long form", async () => {
    const bytes = writeZip([storedEntry("a.txt", "abc")]);
    const end = bytes.length - 22;
    const record = end - 51;
    // Both sizes move to the extra field behind the name, which takes 4 + 16 bytes.
    const long = Buffer.concat([bytes.subarray(0, end), Buffer.alloc(20), bytes.subarray(end), Buffer.from("comment")]);
    long.writeUInt32LE(0xffffffff, record + 20);
    long.writeUInt32LE(0xffffffff, record + 24);
    long.writeUInt16LE(20, record + 30);
    long.writeUInt16LE(1, end);
    long.writeUInt16LE(16, end + 2);
    long.writeBigUInt64LE(BigInt(3), end + 4);
    long.writeBigUInt64LE(BigInt(3), end + 12);
    long.writeUInt16LE(7, end + 20 + 20);
    expect(text(await unpack(readZip(Uint8Array.from(long))!.get("a.txt")!))).toBe("abc");
  });

  it.each([
    { what: "no end", change: (view: DataView, end: number) => view.setUint32(end, 0) },
    {
      what: "a directory outside the file",
      change: (view: DataView, end: number) => view.setUint32(end + 16, 4000, true),
    },
    { what: "more entries than there are", change: (view: DataView, end: number) => view.setUint16(end + 10, 2, true) },
    { what: "data outside the file", change: (view: DataView, end: number) => view.setUint32(end - 31, 4000, true) },
    { what: "an encrypted part", change: (view: DataView, end: number) => view.setUint16(end - 43, 1, true) },
    {
      what: "a way of packing that nobody reads",
      change: (view: DataView, end: number) => view.setUint16(end - 41, 12, true),
    },
  ])("gives nothing where there is $what", ({ change }) => {
    const bytes = writeZip([storedEntry("a.txt", "abc")]);
    expect(readZip(bytes)?.size).toBe(1);
    change(new DataView(bytes.buffer), bytes.length - 22);
    expect(readZip(bytes)).toBeNull();
  });
});

describe("a workbook whose parts are not packed", () => {
  it("reads like any other", async () => {
    const parts = rawParts({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] });
    const bytes = writeZip(Object.entries(parts).map(([name, content]) => storedEntry(name, String(content))));
    expect((await onlySheet("a.xlsx", bytes)).values).toEqual([[1]]);
  });
});
