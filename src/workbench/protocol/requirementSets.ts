import { HostError } from "../objects/hostError";

/** `Range.getSpillParent` -> `ExcelApi 1.12`; setting has its own key `Worksheet.name=` where it came later. */
export type RequirementSets = Readonly<Record<string, string>>;

/** One Excel version: what it says it can do, and which members that allows. */
export interface Profile {
  readonly id: string;
  /** Requirement set -> version, as `isSetSupported` answers. */
  readonly sets: Readonly<Record<string, string>>;
  readonly requirementSets: RequirementSets;
  readonly hostVersion: string;
  /** Whether formulas may use LAMBDA: Microsoft 365 and the web only. */
  readonly hasLambda: boolean;
}

/**
 * Reads from the text of Microsoft's type definitions which requirement set each member of Excel's classes needs.
 * No exception had to be set by hand: every member emulated here is documented with its set (a test says so).
 * The workbench's page embeds the result; tests read it from the installed package.
 */
export function parseRequirementSets(definitions: string): RequirementSets {
  const found: Record<string, string> = {};
  let owner: string | null = null;
  let comment: readonly string[] = [];
  for (const line of excelNamespace(definitions)) {
    const start = /^ {4}(?:export )?(class|interface|enum|namespace|function|const|type|module) (\w+)/.exec(line);
    if (start) owner = start[1] === "class" ? (start[2] ?? null) : null;
    const sets = /\[Api set: ([^\]]+)\]/.exec(line)?.[1];
    if (/^\s*\/\*\*/.test(line)) comment = [];
    if (sets !== undefined) comment = setsIn(sets);
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line)?.[1];
    if (owner === null || member === undefined) continue;
    note(found, `${owner}.${member}`, comment[0]);
    note(found, `${owner}.${member}=`, comment[1]);
  }
  return found;
}

/** Whether this Excel is too old for the member. */
export function isNewer(profile: Profile, type: string, member: string): boolean {
  const needed = neededSet(profile, type, member);
  return needed !== null && !provides(profile, needed);
}

/** Refuses a member that this Excel does not have yet. A name that ends with = asks about setting. */
export function refuseNewer(profile: Profile, type: string, member: string): void {
  if (!isNewer(profile, type, member)) return;
  const needed = neededSet(profile, type, member);
  throw new HostError("ApiNotFound", `${type}.${member} needs ${needed}, which the profile ${profile.id} lacks`);
}

/** Compares versions by number: 1.9 is before 1.14. */
export function isVersionAtLeast(given: string, wanted: string): boolean {
  const [major = 0, minor = 0] = given.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function neededSet({ requirementSets }: Profile, type: string, member: string): string | null {
  const key = `${type}.${member}`;
  return requirementSets[key] ?? requirementSets[key.replace(/=$/, "")] ?? null;
}

function provides({ sets }: Profile, needed: string): boolean {
  const [name = "", version = ""] = needed.split(" ");
  const provided = sets[name];
  return provided !== undefined && isVersionAtLeast(provided, version);
}

function* excelNamespace(definitions: string): Generator<string> {
  let isInside = false;
  for (const line of definitions.split(/\r?\n/)) {
    if (/^(?:export )?declare namespace /.test(line)) isInside = /namespace Excel \{/.test(line);
    if (isInside) yield line;
  }
}

// "ExcelApi 1.1 for get, 1.8 for set" needs two sets; a remark about a parameter does not raise the first.
function setsIn(text: string): readonly string[] {
  const first = /^(\w+) ([\d.]*\d)/.exec(text);
  if (!first) return [text];
  const later = /(\d+\.\d+) for set/.exec(text)?.[1];
  const reading = `${first[1]} ${first[2]}`;
  return later === undefined ? [reading] : [reading, `${first[1]} ${later}`];
}

// Of overloads the oldest counts.
function note(found: Record<string, string>, key: string, set: string | undefined): void {
  const known = found[key];
  if (set === undefined) return;
  if (known === undefined || isOlder(set, known)) found[key] = set;
}

function isOlder(set: string, known: string): boolean {
  const [name = "", version = ""] = set.split(" ");
  const [knownName = "", knownVersion = ""] = known.split(" ");
  return name === knownName && !isVersionAtLeast(version, knownVersion);
}
