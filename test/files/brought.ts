import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { zip } from "@cj-tech-master/excelts/archive";
import { PlanError } from "../../src/domain/planError";
import type { SourceSheet } from "../../src/domain/recognition/sourceSheet";
import { readBytes } from "../../src/files/readBytes";
import type { ReadSheet } from "../../src/files/readSheet";

/** Bytes as a page gets them from a file: in a buffer of their own. */
export function buffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

export function read(name: string, bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  return readBytes({ name, bytes: buffer(bytes) }, () => undefined);
}

export async function onlySheet(name: string, bytes: Uint8Array): Promise<SourceSheet> {
  const sheets = await read(name, bytes);
  expect(sheets).toHaveLength(1);
  return sheets[0]!.sheet;
}

/** The code of a refusal and what it says was given. */
export async function refusal(promised: Promise<unknown>): Promise<{ code: string; given: string }> {
  const error: unknown = await promised.then(
    () => new Error("nothing was refused"),
    (refused: unknown) => refused,
  );
  if (!(error instanceof PlanError)) throw error;
  return { code: error.code, given: error.given };
}

/** A workbook of one worksheet 数据, as another library writes it. */
export async function writtenWorkbook(fill: (sheet: Worksheet, workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook.addWorksheet("数据"), workbook);
  return workbook.xlsx.writeBuffer();
}

interface RawWorkbook {
  /** Everything inside `<worksheet>`, by worksheet. */
  readonly sheets: readonly string[];
  /** Everything inside `<styleSheet>`. */
  readonly styles?: string;
  /** Everything inside `<sst>`. */
  readonly strings?: string;
  readonly workbookPr?: string;
  /** Attributes of the sheets in the workbook, by worksheet. */
  readonly sheetAttributes?: readonly string[];
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
export const relationList = (...list: readonly [string, string, string][]) =>
  `<Relationships xmlns="${packages}/relationships">${list.map((each) => relation(...each)).join("")}</Relationships>`;

/** The parts of a workbook written out by hand. */
export function rawParts(raw: RawWorkbook): Record<string, string | Uint8Array> {
  const ids = raw.sheets.map((_, i) => i + 1);
  const sheets = ids.map(
    (id, i) => `<sheet name="表${id}" sheetId="${id}" r:id="s${id}" ${raw.sheetAttributes?.[i] ?? ""}/>`,
  );
  return {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationList(["r1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}">${raw.workbookPr ?? ""}<sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationList(
      ...ids.map((id): [string, string, string] => [`s${id}`, "worksheet", `worksheets/sheet${id}.xml`]),
      ["st", "styles", "styles.xml"],
      ["ss", "sharedStrings", "/xl/sharedStrings.xml"],
    ),
    "xl/styles.xml": `<styleSheet xmlns="${main}">${raw.styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${raw.strings ?? ""}</sst>`,
    ...Object.fromEntries(
      raw.sheets.map((xml, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${main}" xmlns:r="${relationships}">${xml}</worksheet>`,
      ]),
    ),
    ...raw.more,
  };
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const file = zip();
  for (const [name, content] of Object.entries(parts)) file.add(name, content);
  return file.bytes();
}

export const rawWorkbook = (raw: RawWorkbook) => zipped(rawParts(raw));
