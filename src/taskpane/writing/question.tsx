import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";

/** The heading of a question. Takes the focus, so that who cannot see the page learns that it asks something. */
export function QuestionHeading({ text }: { readonly text: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}

interface QuestionActionsProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly confirm: () => void;
  readonly cancel: () => void;
  /** What the button says that goes on, where it is not just 执行. */
  readonly confirmWords?: string;
}

/** The way on and the way out. */
export function QuestionActions(props: QuestionActionsProps): JSX.Element {
  const { messages, isBusy, confirm, cancel, confirmWords } = props;
  return (
    <div class="actions actions-below">
      <Button look="primary" onPress={confirm} isBusy={isBusy}>
        {confirmWords ?? t(messages, "preview.confirm")}
      </Button>
      <Button onPress={cancel} isBusy={isBusy}>
        {t(messages, "preview.cancel")}
      </Button>
    </div>
  );
}
