import { PlanError } from "../planError";
import { isoDate, parsePeriod } from "../period";
import type { Choice, Doubt } from "./doubt";
import type { Ignored, IgnoredReason, Note, NoteCode } from "./findings";
import type { SourcePlace } from "./sourceSheet";

/** A question as it is put: without its answer, and without the choice 不导入 that every question has. */
export interface Question extends Pick<Doubt, "code" | "given" | "places"> {
  readonly facts?: Doubt["facts"];
  readonly choices?: readonly Choice[];
  readonly entry?: Doubt["entry"];
  /** What the answer is remembered by, where it is about a unit and not about a cell. */
  readonly lastingId?: string;
  /** Tells apart two questions of one kind about the same first cell. */
  readonly detail?: string;
}

/** Collects what recognition finds out, and answers questions that the user has answered. */
export interface Inquiry {
  readonly doubts: Doubt[];
  readonly ignored: Ignored[];
  readonly notes: Note[];
  /** The answer; `null` while the question is open. */
  ask(question: Question): string | null;
  ignore(reason: IgnoredReason, given: string, places: readonly SourcePlace[]): void;
  note(code: NoteCode, given: string, places: readonly SourcePlace[], facts?: Note["facts"]): void;
}

const skip: Choice = { id: "skip", code: "skip", facts: {} };

/** An inquiry that knows these answers. */
export function openInquiry(answers: ReadonlyMap<string, string>): Inquiry {
  const doubts: Doubt[] = [];
  const byId = new Map<string, Doubt>();
  const ignored: Ignored[] = [];
  const notes: Note[] = [];
  return {
    doubts,
    ignored,
    notes,
    ask: (question) => {
      const id = idOf(question);
      const known = byId.get(id);
      if (known) return known.answer;
      const doubt = doubtOf(question, id, answers);
      doubts.push(doubt);
      byId.set(id, doubt);
      return doubt.answer;
    },
    ignore: (reason, given, places) => void ignored.push({ reason, given, places }),
    note: (code, given, places, facts = {}) => void notes.push({ code, given, places, facts }),
  };
}

function idOf({ code, places, lastingId, detail }: Question): string {
  if (lastingId !== undefined) return `${code}:${lastingId}`;
  const [first] = places;
  const place = first ? `${first.sheet}:${first.row},${first.column}` : "";
  return detail === undefined ? `${code}@${place}` : `${code}@${place}:${detail}`;
}

function doubtOf(question: Question, id: string, answers: ReadonlyMap<string, string>): Doubt {
  const { code, given, places, facts = {}, choices = [], entry = null, lastingId } = question;
  const offered = [skip, ...choices];
  const answer = validAnswer(answers.get(id), offered, entry);
  return { id, code, given, facts, places, choices: offered, entry, answer, isLasting: lastingId !== undefined };
}

// An answer that fits nothing offered leaves the question open.
function validAnswer(given: string | undefined, choices: readonly Choice[], entry: Doubt["entry"]): string | null {
  if (given === undefined) return null;
  if (choices.some(({ id }) => id === given)) return given;
  if (entry === "district") return given;
  if (entry !== "period") return null;
  try {
    return isoDate(parsePeriod(given));
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}
