import { PlanError } from "../domain/planError";
import { limits } from "./limits";
import { countedStyles, formatsOfStyles } from "./numberFormats";
import { readPart, relationsOf, relationsPart, type PackageParts, type Relation } from "./packageParts";
import { tagsOf } from "./xmlTags";
import { storedEntry, writeZip } from "./zipWriting";

/** A worksheet in its file. */
export interface WorksheetPart {
  /** Its place among all sheets of the workbook, chart sheets included. */
  readonly index: number;
  readonly part: string;
  /** Bytes, unpacked. */
  readonly size: number;
  /** How many pictures and embedded objects lie on it. */
  readonly pictures: number;
}

/** What of a workbook's file is read. */
export interface WorkbookParts {
  readonly worksheets: readonly WorksheetPart[];
  /** The number format of each cell style, by the style's number. */
  readonly formats: readonly string[];
  readonly countsFrom1904: boolean;
  /** Bytes of the texts that all sheets share, unpacked. */
  readonly sharedSize: number;
  /** A file of the cells alone: no macros, links, pictures or charts get as far as the library. */
  readonly bytes: Uint8Array;
}

/** Takes a workbook's file apart. Refuses what is damaged or too large before anything large is unpacked. */
export async function workbookParts(parts: PackageParts): Promise<WorkbookParts> {
  const workbook = partOf(await relationsOf(parts, ""), "officeDocument");
  const xml = await readPart(parts, workbook);
  const relations = await relationsOf(parts, workbook);
  const worksheets = await worksheetsOf(parts, xml, relations);
  const shared = partOf(relations, "sharedStrings");
  const styles = partOf(relations, "styles");
  const sharedSize = parts.entries.get(shared)?.size ?? 0;
  const unpacked = worksheets.reduce((sum, { size }) => sum + size, sharedSize);
  if (unpacked > limits.unpackedBytes) throw new PlanError("unpackedTooLarge", parts.name);
  const formats = parts.entries.has(styles) ? formatsOfStyles(await readPart(parts, styles)) : [];
  const whole = ["[Content_Types].xml", relationsPart(""), workbook, relationsPart(workbook), shared];
  const kept = [...whole, ...worksheets.map(({ part }) => part)].flatMap((part) => parts.entries.get(part) ?? []);
  return {
    worksheets,
    formats,
    countsFrom1904: tagsOf(xml, "workbookPr").some(({ date1904 = "" }) => /^(?:1|true|on)$/.test(date1904)),
    sharedSize,
    bytes: writeZip([...kept, storedEntry(styles, countedStyles(formats))]),
  };
}

function partOf(relations: readonly Relation[], kind: string): string {
  return relations.find((relation) => relation.kind === kind)?.part ?? "";
}

async function worksheetsOf(
  parts: PackageParts,
  workbook: string,
  relations: readonly Relation[],
): Promise<readonly WorksheetPart[]> {
  const ids = tagsOf(workbook, "sheet").map((sheet) => Object.entries(sheet).find(([name]) => /:id$/.test(name))?.[1]);
  if (ids.length > limits.sheets) throw new PlanError("tooManySheets", parts.name, { count: String(ids.length) });
  const worksheets: WorksheetPart[] = [];
  for (const [index, id] of ids.entries()) {
    const relation = relations.find((each) => each.id === id);
    // Chart sheets and the macro sheets of old hold no cells that anyone reports.
    if (relation?.kind !== "worksheet") continue;
    const entry = parts.entries.get(relation.part);
    if (entry === undefined) throw new PlanError("fileDamaged", parts.name);
    worksheets.push({
      index,
      part: relation.part,
      size: entry.size,
      pictures: await countPictures(parts, relation.part),
    });
  }
  return worksheets;
}

async function countPictures(parts: PackageParts, worksheet: string): Promise<number> {
  const relations = await relationsOf(parts, worksheet);
  const drawing = partOf(relations, "drawing");
  const pictures = parts.entries.has(drawing) ? tagsOf(await readPart(parts, drawing), "pic").length : 0;
  return pictures + relations.filter(({ kind }) => kind === "oleObject" || kind === "package").length;
}
