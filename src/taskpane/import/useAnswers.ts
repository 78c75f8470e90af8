import { useRef, useState } from "preact/hooks";
import type { ActualsTable } from "../../domain/actuals";
import type { Doubt } from "../../domain/recognition/doubt";
import type { Run } from "../page";
import { forgetAnswers } from "./rememberedAnswers";
import type { Answers, Compared, ImportSession } from "./session";

/** The answers to the questions of one import, and what they make of it. */
export interface Answering {
  readonly compared: Compared;
  /** The answers given meanwhile are still being worked in. */
  readonly isComparing: boolean;
  /** By doubt id: answers of earlier imports that nobody has touched in this one. */
  readonly remembered: Answers;
  /** The answer that holds, the one just given while it is being worked in. `null` while there is none. */
  readonly answerOf: (doubt: Doubt) => string | null;
  readonly answer: (answers: Answers) => void;
  readonly forget: () => void;
  /** Compares with what the workbook holds now. */
  readonly compareAgain: () => void;
}

/** Asks again after every answer; of several under way only the last one counts. */
export function useAnswers(session: ImportSession, run: Run): Answering {
  const [given, setGiven] = useState<Answers>(new Map());
  const [remembered, setRemembered] = useState(session.remembered);
  const { compared, isComparing, compare } = useCompared(session, run);
  const holding = new Map([...remembered, ...given]);
  return {
    compared,
    isComparing,
    remembered: new Map([...remembered].filter(([id]) => !given.has(id))),
    // What was remembered may fit nothing that is offered here: only what was recognised knows.
    answerOf: ({ id, answer }) => (isComparing ? (holding.get(id) ?? null) : answer),
    answer: (answers) => {
      setGiven(new Map([...given, ...answers]));
      compare(new Map([...holding, ...answers]), compared.stored);
    },
    forget: () => {
      forgetAnswers();
      setRemembered(new Map());
      compare(given, compared.stored);
    },
    compareAgain: () => compare(holding, session.storedNow()),
  };
}

function useCompared(session: ImportSession, run: Run) {
  const [compared, setCompared] = useState(session.first);
  const [isComparing, setIsComparing] = useState(false);
  const turn = useRef(0);
  const compare = (answers: Answers, stored: readonly ActualsTable[]) => {
    const mine = ++turn.current;
    const settle = () => mine === turn.current && setIsComparing(false);
    setIsComparing(true);
    session.compare(answers, stored).then(
      (result) => settle() !== false && setCompared(result),
      (error: unknown) => settle() !== false && void run(() => Promise.reject(error)),
    );
  };
  return { compared, isComparing, compare };
}
