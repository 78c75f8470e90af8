import { PlanError } from "../domain/planError";
import type { Answer, Question } from "./messages";
import { openReadingSession } from "./session";

/** Answers the questions of one reader, each with `say`; whatever goes wrong is said too. */
export function answerQuestions(say: (answer: Answer) => void): (question: Question) => Promise<void> {
  const session = openReadingSession();
  const resultOf = (question: Question) =>
    question.kind === "read"
      ? session.read(question.brought, (share) => say({ id: question.id, kind: "progress", share }))
      : session.recognise(question.context);
  return async (question) => {
    try {
      say({ id: question.id, kind: "done", result: await resultOf(question) });
    } catch (error) {
      say(failure(question.id, error));
    }
  };
}

function failure(id: number, error: unknown): Answer {
  if (error instanceof PlanError) {
    const { code, given, facts } = error;
    return { id, kind: "refused", refusal: { code, given, facts } };
  }
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  return { id, kind: "failed", message, stack };
}
