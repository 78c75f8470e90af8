import type { Plan } from "../../domain/plan";
import { directoryMark, isDistrictMark } from "../../sheets/districts/districtMarks";
import { districtSpecs, districtSubjects, type DistrictSpecs } from "../../sheets/districts/districtSpecs";
import type { SheetSubject } from "../../sheets/sheetSpec";
import type { FontChange } from "../fontChange";
import { intentsFor, type Intent } from "../intent";
import type { Look } from "../look";
import { cellsOfDistrictSheet, lookInParts } from "../lookInParts";
import type { WriteChoice } from "../report";
import { foundOf } from "../writeSheets";
import { directoryWriting, type DirectoryWriting } from "./directoryWriting";
import type { DistrictSheetsRequest } from "./districtReport";
import { fontChangeFor } from "./fontsOfPlan";
import { listingOf, type Listing } from "./listing";

/** How many district sheets one request takes; those they rest on go with the first. */
export const batchSize = 6;

/** What a command for district sheets is about to do. */
export interface DecidedDistricts {
  readonly look: Look;
  readonly fontChange: FontChange | null;
  readonly base: readonly Intent[];
  readonly directory: DirectoryWriting;
  readonly sheets: readonly Intent[];
  readonly listing: Listing;
  /** Marks of the district sheets that stood before. */
  readonly standing: ReadonlySet<string>;
}

/** What a command is asked for. */
export interface AskedDistricts {
  readonly plan: Plan;
  readonly request: DistrictSheetsRequest;
  readonly choice: WriteChoice;
}

/** Looks at everything that a command touches, in one sync unless there are hundreds, and decides what to do with it. Queues nothing. */
export async function decideDistricts(context: Excel.RequestContext, asked: AskedDistricts): Promise<DecidedDistricts> {
  const { plan, request } = asked;
  const seen = await lookInParts(context, districtSubjects(plan, request), (subject) => cellsAbout(plan, subject));
  const fontChange = await fontChangeFor(context, seen, asked);
  return { ...decide({ ...seen, fonts: request.fonts }, asked), fontChange };
}

/** About how many cells a sheet of a plan has: workings grow with its districts, a district's sheet does not. */
function cellsAbout({ districts }: Plan, { mark }: SheetSubject): number {
  if (isDistrictMark(mark)) return cellsOfDistrictSheet;
  return districts.length * (mark.startsWith("actuals.") ? 50 : 25);
}

function decide(look: Look, { plan, request, choice }: AskedDistricts): Omit<DecidedDistricts, "fontChange"> {
  const listing = listingOf(plan);
  const standing = standingSheets(look);
  const found = finder(look);
  const { base, sheets } = districtSpecs(plan, request, { found, listed: standing });
  const states = statesOf(listing, { standing, look, sheets });
  const intents = intentsFor(look, [...base, states.first, ...sheets], choice).map((intent) =>
    intent.spec.mark === directoryMark ? withoutListing(intent, listing) : intent,
  );
  const directory = intents[base.length];
  if (!directory) throw new Error("目录 is among the sheets of every command");
  return {
    look,
    listing,
    standing,
    base: intents.slice(0, base.length),
    directory: directoryWriting(directory, states),
    sheets: intents.slice(base.length + 1),
  };
}

/** Each sheet that was looked at and is there, and each other one whose mark still refers to a cell. */
function standingSheets(look: Look): ReadonlySet<string> {
  const standing = new Set(look.standingMarks);
  for (const { subject, candidates } of look.sheets) if (candidates.length === 0) standing.delete(subject.mark);
  return standing;
}

function finder(look: Look): Parameters<typeof districtSpecs>[2]["found"] {
  const sheets = new Map(look.sheets.map(({ subject }) => [subject.mark, foundOf(look, subject.mark)]));
  return (mark) => sheets.get(mark) ?? null;
}

interface Listed {
  readonly standing: ReadonlySet<string>;
  readonly look: Look;
  readonly sheets: DistrictSpecs["sheets"];
}

/** A sheet that is gone left its mark behind: 目录 listed it. */
function statesOf(listing: Listing, { standing, look, sheets }: Listed): Parameters<typeof directoryWriting>[1] {
  const marks = sheets.map(({ mark }) => mark);
  return {
    before: listing.of(new Set([...standing, ...look.deadMarks])),
    first: listing.of(new Set([...standing, ...marks.slice(0, batchSize)])),
    last: listing.of(new Set([...standing, ...marks])),
  };
}

/** That a sheet was not listed before is no difference to be told or kept. */
function withoutListing(intent: Intent, { isListing }: Listing): Intent {
  if (intent.kind === "create") return intent;
  const restored = intent.edits.restored.filter((difference) => !isListing(difference));
  return { ...intent, edits: { ...intent.edits, restored } };
}
