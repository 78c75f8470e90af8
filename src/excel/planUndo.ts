import { keepingListed, relistedOn } from "./districts/relisting";
import { placedSheets, type CreateIntent, type Intent } from "./intent";
import type { SheetsWrite } from "./lastWrite";
import type { Candidate, Look } from "./look";
import { formulasIn, isPointedAt, point, type Pointed } from "./pointing";
import { refuseEmptying } from "./refuseEmptying";
import { fontsToUndo } from "./undoLooks";
import type { Removal, SheetsUndo } from "./sheetsUndo";
import { isUntouched, undoOf } from "./undoPlan";

/** Decides what taking back a write will do. Pure: nothing is queued yet. */
export function planUndo(write: SheetsWrite, look: Look, pointed: Pointed): Omit<SheetsUndo, "tabColors"> {
  const { activeBefore } = write;
  const written = writtenSheets(write, look);
  const others = placesNow(write, written);
  const updates = written.flatMap(({ intent, candidate }) =>
    intent.kind === "update" ? [undoOf(intent, candidate, others)] : [],
  );
  const added = written.flatMap(({ intent, candidate }) => (intent.kind === "create" ? [{ intent, candidate }] : []));
  const kept = keptOf(added, pointed);
  const removals = removalsOf(
    added.filter((each) => !kept.has(each)),
    look,
  );
  refuseEmptying(look.worksheets, removals);
  const marks = new Set([...kept].map(({ intent }) => intent.spec.mark));
  const [relisted] = [...kept].flatMap((each) => relistedOn(each, marks, { listing: write.listing, others }) ?? []);
  return {
    ...{ look, removals, keptWorksheets: namesOf(added, kept), activeBefore },
    updates: updates.map((update) => keepingListed(update, marks)),
    fonts: fontsToUndo(write, look),
    relisted: relisted ?? null,
  };
}

/** Where the sheets of a write stand now. */
function placesNow({ intents }: SheetsWrite, written: readonly Written[]): ReturnType<typeof placedSheets> {
  const byMark = new Map(written.map(({ intent, candidate }) => [intent.spec.mark, candidate]));
  const specs = intents.map(({ spec }) => spec);
  return placedSheets(specs, ({ mark }) => byMark.get(mark));
}

/** The worksheets of those that stay, in the order of the write. */
function namesOf(added: readonly Written[], kept: ReadonlySet<Written>): readonly string[] {
  return added.filter((each) => kept.has(each)).map(({ candidate }) => candidate.found.worksheetName);
}

function removalsOf(leaving: readonly Written<CreateIntent>[], { worksheets }: Look): readonly Removal[] {
  const positions = new Map(worksheets.map(({ id }, i) => [id, i]));
  return leaving.map(({ intent, candidate }) => {
    const { worksheetId: id, found } = candidate;
    return { intent, id, name: found.worksheetName, position: positions.get(id) ?? -1 };
  });
}

interface Written<Kind extends Intent = Intent> {
  readonly intent: Kind;
  readonly candidate: Candidate;
}

/** The sheets of a write that still stand on their worksheets. */
function writtenSheets({ intents, addedIds }: SheetsWrite, look: Look): readonly Written[] {
  return intents.flatMap((intent, i) => {
    const id = intent.kind === "update" ? intent.worksheetId : addedIds[i];
    const candidate = look.sheets[i]?.candidates.find(({ worksheetId }) => worksheetId === id);
    return candidate ? [{ intent, candidate }] : [];
  });
}

/** Added sheets that must stay: someone wrote on them, or what stays names them. */
function keptOf(added: readonly Written<CreateIntent>[], pointed: Pointed): ReadonlySet<Written<CreateIntent>> {
  const kept = new Set<Written<CreateIntent>>();
  const isKept = (each: Written<CreateIntent>): boolean => {
    const { intent, candidate } = each;
    const named = { worksheet: candidate.found.worksheetName, table: intent.tableName };
    return isPointedAt(pointed, named) || !isUntouched(intent, candidate);
  };
  for (let more: readonly Written<CreateIntent>[] = added.filter(isKept); more.length > 0;) {
    for (const each of more) {
      kept.add(each);
      point(pointed, formulasIn(each.candidate.found.grid));
    }
    more = added.filter((each) => !kept.has(each) && isKept(each));
  }
  return kept;
}
