import type { JSX } from "preact";
import { t, type Messages } from "../../i18n/t";
import { Choice, Choices } from "../choice";

interface KeepOrRestoreProps {
  readonly messages: Messages;
  /** Whether all that differs is from the official document. */
  readonly areOfficial: boolean;
  readonly isKept: boolean;
  readonly setIsKept: (isKept: boolean) => void;
}

/** Whether what differs is to be put right or left as it is. */
export function KeepOrRestore({ messages, areOfficial, isKept, setIsKept }: KeepOrRestoreProps): JSX.Element {
  const answer = (key: "preview.restore" | "preview.restoreOwn" | "preview.keep", keeps: boolean) => (
    <Choice
      kind="radio"
      group="answer"
      label={t(messages, key)}
      isChosen={isKept === keeps}
      onChoose={() => setIsKept(keeps)}
    />
  );
  return (
    <Choices legend={t(messages, "preview.choice")}>
      {answer(areOfficial ? "preview.restore" : "preview.restoreOwn", false)}
      {answer("preview.keep", true)}
    </Choices>
  );
}
