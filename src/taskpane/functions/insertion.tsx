import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { PlanError } from "../../domain/planError";
import type { CellInsertion } from "../../excel/report";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import type { Run } from "../page";
import { done, type Status } from "../status";

export type Insert = (content: CellInsertion) => void;

/** An insertion that waits, because the selected cell holds something. */
interface BlockedInsertion {
  readonly content: CellInsertion;
  readonly address: string;
  readonly found: string;
}

export interface Insertion {
  readonly insert: Insert;
  readonly replace: () => void;
  readonly blocked: BlockedInsertion | null;
  readonly forget: () => void;
}

/** Inserting into the selected cell: at once when it is empty, after a question when it is not. */
export function useInsertion(messages: Messages, run: Run): Insertion {
  const [blocked, setBlocked] = useState<BlockedInsertion | null>(null);
  const start = (content: CellInsertion, replace?: string) =>
    void run(async () => {
      const result = await insertOrAsk(messages, content, replace);
      setBlocked("found" in result ? result : null);
      return "found" in result ? null : result;
    });
  return {
    insert: (content) => start(content),
    replace: () => blocked && start(blocked.content, blocked.address),
    blocked,
    forget: () =>
      void run(async () => {
        setBlocked(null);
        return null;
      }),
  };
}

async function insertOrAsk(
  messages: Messages,
  content: CellInsertion,
  replace: string | undefined,
): Promise<Status | BlockedInsertion> {
  try {
    const { insertAtSelection } = await import(/* webpackChunkName: "writing" */ "../../excel/insertAtSelection");
    const { address } = await insertAtSelection(content, { replace });
    return done({ text: t(messages, "functionsPage.inserted", { address }), worksheetNames: [] });
  } catch (error) {
    if (!(error instanceof PlanError) || error.code !== "wouldCover") throw error;
    return { content, address: error.given, found: error.facts["found"] ?? "" };
  }
}

interface ReplaceQuestionProps {
  readonly messages: Messages;
  readonly insertion: Insertion;
}

/** Asks inside the page whether the content of the selected cell may go. */
export function ReplaceQuestion({ messages, insertion }: ReplaceQuestionProps): JSX.Element | null {
  const { blocked, replace, forget } = insertion;
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), [blocked]);
  if (!blocked) return null;
  return (
    <div class="question" role="group" aria-labelledby="replace-question" tabIndex={-1} ref={question}>
      <p id="replace-question">{t(messages, "functionsPage.replaceQuestion", { ...blocked, content: "" })}</p>
      <div class="actions">
        <Button onPress={replace}>{t(messages, "functionsPage.replace")}</Button>
        <Button onPress={forget}>{t(messages, "functionsPage.cancel")}</Button>
      </div>
    </div>
  );
}
