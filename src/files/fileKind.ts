import type { PlanErrorCode } from "../domain/planError";
import type { ZipEntry } from "./zip";

/** What a file is by its first bytes, whatever its name says. A refusal's code where it is nothing that we read. */
export function kindOfBytes(bytes: Uint8Array): "zip" | "text" | PlanErrorCode {
  if (bytes.length === 0) return "fileEmpty";
  const known = marks.find(({ mark, at = 0 }) => startsWith(bytes, mark, at));
  if (known === undefined) return "text";
  return known.kind === "compound" ? kindOfCompound(bytes) : known.kind;
}

/** What a zip file is by the names of its parts: `null` for a workbook, else a refusal's code. */
export function refusalOfZip(entries: ReadonlyMap<string, ZipEntry>): PlanErrorCode | null {
  const has = (part: RegExp) => [...entries.keys()].some((name) => part.test(name));
  if (has(/^xl\/.*workbook\.xml$/i)) return null;
  if (has(/^xl\/workbook\.bin$|^Index\/.*\.iwa$|^Index\.zip$/i)) return "otherWorkbook";
  if (has(/^(?:word|ppt)\//)) return "documentFile";
  // OpenDocument: its kind stands as the text of a part that is not packed.
  const { data = new Uint8Array() } = entries.get("mimetype") ?? {};
  const openDocument = new TextDecoder().decode(data);
  if (openDocument.includes("opendocument")) return openDocument.includes("sheet") ? "otherWorkbook" : "documentFile";
  return has(/^\[Content_Types\]\.xml$/) ? null : "archiveFile";
}

interface Mark {
  readonly mark: string;
  readonly at?: number;
  readonly kind: "zip" | "compound" | PlanErrorCode;
}

const marks: readonly Mark[] = [
  { mark: "PK\x03\x04", kind: "zip" },
  { mark: "PK\x05\x06", kind: "zip" },
  { mark: "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", kind: "compound" },
  // Workbooks of Excel 2 to 4 begin with their first record.
  { mark: "\x09\x00\x04\x00", kind: "oldWorkbook" },
  { mark: "\x09\x02\x06\x00", kind: "oldWorkbook" },
  { mark: "\x09\x04\x06\x00", kind: "oldWorkbook" },
  { mark: "\x89PNG", kind: "pictureFile" },
  { mark: "\xFF\xD8\xFF", kind: "pictureFile" },
  { mark: "GIF8", kind: "pictureFile" },
  { mark: "BM", kind: "pictureFile" },
  { mark: "II*\x00", kind: "pictureFile" },
  { mark: "MM\x00*", kind: "pictureFile" },
  { mark: "WEBP", at: 8, kind: "pictureFile" },
  { mark: "ftyphei", at: 4, kind: "pictureFile" },
  { mark: "%PDF", kind: "documentFile" },
  { mark: "{\\rtf", kind: "documentFile" },
  { mark: "7z\xBC\xAF", kind: "archiveFile" },
  { mark: "Rar!", kind: "archiveFile" },
  { mark: "\x1F\x8B", kind: "archiveFile" },
];

/** Old Office files and encrypted new ones are one kind of container: the names inside tell them apart. */
function kindOfCompound(bytes: Uint8Array): PlanErrorCode {
  const holds = (name: string) => indexOfName(bytes, name) >= 0;
  if (holds("EncryptedPackage")) return "encryptedWorkbook";
  return holds("WordDocument") || holds("PowerPoint Document") ? "documentFile" : "oldWorkbook";
}

function startsWith(bytes: Uint8Array, mark: string, at: number): boolean {
  return [...mark].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));
}

/** Names in a compound file are UTF-16, and its directory may stand anywhere in it. */
function indexOfName(bytes: Uint8Array, name: string): number {
  const last = bytes.length - name.length * 2;
  for (
    let at = bytes.indexOf(name.charCodeAt(0));
    at >= 0 && at <= last;
    at = bytes.indexOf(name.charCodeAt(0), at + 1)
  ) {
    if ([...name].every((letter, i) => bytes[at + 2 * i] === letter.charCodeAt(0) && bytes[at + 2 * i + 1] === 0))
      return at;
  }
  return -1;
}
