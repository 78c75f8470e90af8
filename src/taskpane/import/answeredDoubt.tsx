import type { JSX } from "preact";
import type { ImportNames } from "../../domain/importChanges";
import type { Doubt } from "../../domain/recognition/doubt";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { answerLabel } from "./doubtWords";
import { placesText, shortened } from "./source";

interface AnsweredDoubtProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly doubt: Doubt;
  readonly isRemembered: boolean;
  readonly change: () => void;
}

/** An answered question on one line: what it was about, the answer, and the way back. */
export function AnsweredDoubt({ messages, names, doubt, isRemembered, change }: AnsweredDoubtProps): JSX.Element {
  const given = shortened(doubt.given) || placesText(messages, names, doubt.places);
  return (
    <li class="answered">
      <span>
        {`${t(messages, "import.quoted", { given })} → ${answerLabel(messages, names, doubt)}`}
        {isRemembered && <small class="hint">{t(messages, "import.remembered")}</small>}
      </span>
      <Button look="link" label={t(messages, "import.changeAnswer", { given })} onPress={change}>
        {t(messages, "import.change")}
      </Button>
    </li>
  );
}
