import { PlanError } from "../domain/planError";
import { decodedText } from "./decodedText";
import { readDelimitedText } from "./delimitedText";
import { kindOfBytes, refusalOfZip } from "./fileKind";
import { limits } from "./limits";
import type { ReadSheet } from "./readSheet";
import { readZip } from "./zip";

/** A file that someone brings. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** The sheets of a file, by what it is and not by its name. Refuses what holds no cells, saying what to do instead. */
export async function readBytes(file: NamedBytes, progress: (share: number) => void): Promise<readonly ReadSheet[]> {
  const { name } = file;
  if (file.bytes.byteLength > limits.fileBytes) throw new PlanError("fileTooLarge", name);
  const bytes = new Uint8Array(file.bytes);
  const kind = kindOfBytes(bytes);
  if (kind === "text") return [{ sheet: await readTextFile(name, bytes), isHidden: false }];
  if (kind !== "zip") throw new PlanError(kind, name);
  const entries = readZip(bytes);
  if (entries === null) throw new PlanError("fileDamaged", name);
  const refusal = refusalOfZip(entries);
  if (refusal !== null) throw new PlanError(refusal, name);
  const { readWorkbookFile } = await import(/* webpackChunkName: "readWorkbook" */ "./workbookFile");
  return readWorkbookFile({ name, entries }, progress);
}

async function readTextFile(name: string, bytes: Uint8Array) {
  const text = decodedText(bytes);
  if (text === null) throw new PlanError("notATable", name);
  // Web systems hand out pages that are called .xls; tables in them are for a browser to read.
  if (/^\s*(?:<\?xml|<!doctype|<html|<table|<meta|<head|mime-version:)/i.test(text))
    throw new PlanError("webPage", name);
  return readDelimitedText(text, { given: name, isPasted: false });
}
