import type { JSX } from "preact";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";

interface ApplyBarProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly isComparing: boolean;
  /** How many questions are open: until none is, nothing can be imported. */
  readonly open: number;
  /** How many figures would be written. */
  readonly toWrite: number;
  readonly apply: () => void;
  readonly goToOpen: () => void;
  readonly close: () => void;
}

/** The way on and the way out, always in sight. */
export function ApplyBar(props: ApplyBarProps): JSX.Element {
  const { messages, isBusy, isComparing, open, toWrite, apply, goToOpen, close } = props;
  // With nothing to write there is only the way out.
  const canWrite = toWrite > 0 || open > 0;
  return (
    <div class="actions actions-below import-actions">
      {isComparing && <Comparing messages={messages} />}
      {open > 0 && (
        <Button look="link" label={t(messages, "import.applyOpenGo", { count: open })} onPress={goToOpen}>
          {t(messages, "import.applyOpen", { count: open })}
        </Button>
      )}
      {canWrite && (
        <Button look="primary" onPress={apply} isBusy={isBusy || isComparing} isDisabled={open > 0 || toWrite === 0}>
          {t(messages, "import.apply", { count: toWrite })}
        </Button>
      )}
      <Button onPress={close} isBusy={isBusy}>
        {t(messages, canWrite ? "preview.cancel" : "import.close")}
      </Button>
    </div>
  );
}

function Comparing({ messages }: Pick<ApplyBarProps, "messages">): JSX.Element {
  return (
    <p class="hint comparing" role="status">
      {t(messages, "import.comparing")}
    </p>
  );
}
