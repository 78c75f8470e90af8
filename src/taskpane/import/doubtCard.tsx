import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ImportNames } from "../../domain/importChanges";
import type { Doubt } from "../../domain/recognition/doubt";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { AnswerChoice } from "./answerChoice";
import { DoubtEntry } from "./doubtEntry";
import { choiceLabel, doubtSentence } from "./doubtWords";

interface DoubtCardProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly doubt: Doubt;
  readonly answer: string | null;
  /** Was unfolded to be changed: takes the keyboard. */
  readonly isReopened: boolean;
  readonly give: (answer: string) => void;
  readonly fold: () => void;
}

/** One question with its choices. 不导入 holds until another is chosen, but counts only once it is confirmed. */
export function DoubtCard(props: DoubtCardProps): JSX.Element {
  const { messages, doubt, answer, isReopened, give, fold } = props;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isReopened) card.current?.querySelector<HTMLElement>("input:checked, button")?.focus();
  }, [isReopened]);
  return (
    <article ref={card} class={`card doubt ${answer === null ? "is-open" : ""}`}>
      <Question {...props} />
      {doubt.entry && <DoubtEntry {...{ messages, doubt, answer, give }} entry={doubt.entry} />}
      {answer !== null && (
        <Button look="link" onPress={fold}>
          {t(messages, "import.fold")}
        </Button>
      )}
    </article>
  );
}

function Question({ messages, names, doubt, answer, give }: DoubtCardProps): JSX.Element {
  const marked = answer ?? doubt.choices[0]?.id;
  const state = t(messages, answer === null ? "import.confirmTag" : "import.confirmedTag");
  return (
    <fieldset class="choices">
      <legend>{doubtSentence(messages, names, doubt)}</legend>
      {doubt.choices.map((choice) => (
        <AnswerChoice
          key={choice.id}
          group={`doubt ${doubt.id}`}
          label={choiceLabel(messages, names, choice)}
          hint={choice.id === marked ? state : null}
          isChosen={choice.id === marked}
          choose={() => give(choice.id)}
        />
      ))}
    </fieldset>
  );
}
