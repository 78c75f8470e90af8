import { PlanError } from "../domain/planError";
import { tagsOf } from "./xmlTags";
import { unpack, type ZipEntry } from "./zip";

/** The parts of an Office file, by name. */
export interface PackageParts {
  /** The file's name, for refusals. */
  readonly name: string;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** How one part leads to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `drawing`. */
  readonly kind: string;
  /** The part it leads to; `""` for a place outside the file. */
  readonly part: string;
}

/** A part as text. Refuses a file that lacks it or that cannot be unpacked. */
export async function readPart({ name, entries }: PackageParts, part: string): Promise<string> {
  const entry = entries.get(part);
  const bytes = entry && (await unpack(entry));
  if (!bytes) throw new PlanError("fileDamaged", name);
  return new TextDecoder().decode(bytes);
}

/** Where a part leads to, in the order of its file; `""` stands for the whole file. */
export async function relationsOf(parts: PackageParts, part: string): Promise<readonly Relation[]> {
  const listed = relationsPart(part);
  if (!parts.entries.has(listed)) return [];
  return tagsOf(await readPart(parts, listed), "Relationship").map((relation) => ({
    id: relation["Id"] ?? "",
    kind: relation["Type"]?.split("/").pop() ?? "",
    part: relation["TargetMode"] === "External" ? "" : resolved(part, relation["Target"] ?? ""),
  }));
}

/** The part that says where a part leads to. */
export function relationsPart(part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function resolved(from: string, target: string): string {
  const base = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  return target
    .split("/")
    .reduce<readonly string[]>((path, step) => {
      if (step === "..") return path.slice(0, -1);
      return step === "" || step === "." ? path : [...path, step];
    }, base)
    .join("/");
}
