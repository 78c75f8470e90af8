import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SheetPreview } from "../../excel/report";
import { t, type MessageKey, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { Choice, Choices } from "../choice";
import type { Run } from "../page";
import { DifferenceTable } from "./differenceTable";
import { isOfficial } from "./isOfficial";
import type { PendingSheets } from "./write";

interface PreviewPanelProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly run: Run;
  readonly pending: PendingSheets;
  readonly close: () => void;
}

/** What would change, and the choice to restore or to keep, before anything existing is touched. */
export function PreviewPanel({ messages, isBusy, run, pending, close }: PreviewPanelProps): JSX.Element {
  const [isKept, setIsKept] = useState(false);
  const differences = pending.previews.flatMap((preview) => preview.differences);
  const areOfficial = differences.every(isOfficial);
  const write = async () => {
    const { writeChosen } = await import(/* webpackChunkName: "writing" */ "./write");
    const status = await writeChosen(messages, pending.request, { keep: isKept ? differences : [] });
    close();
    return status;
  };
  return (
    <>
      <Heading text={t(messages, titleKey(areOfficial), { count: differences.length })} />
      {pending.previews.map((preview) => (
        <SheetChanges key={preview.mark} messages={messages} preview={preview} />
      ))}
      <Answers {...{ messages, areOfficial, isKept, setIsKept }} />
      <p class="hint">{t(messages, "preview.note")}</p>
      <Actions {...{ messages, isBusy }} confirm={() => void run(write)} cancel={() => void run(() => closed(close))} />
    </>
  );
}

async function closed(close: () => void): Promise<null> {
  close();
  return null;
}

function titleKey(areOfficial: boolean): MessageKey {
  return areOfficial ? "preview.title" : "preview.titleOwn";
}

interface ActionsProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

function Actions({ messages, isBusy, confirm, cancel }: ActionsProps): JSX.Element {
  return (
    <div class="actions actions-below">
      <Button look="primary" onPress={confirm} isBusy={isBusy}>
        {t(messages, "preview.confirm")}
      </Button>
      <Button onPress={cancel} isBusy={isBusy}>
        {t(messages, "preview.cancel")}
      </Button>
    </div>
  );
}

/** Takes the focus, so that who cannot see the page learns that it asks something. */
function Heading({ text }: { readonly text: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}

interface AnswersProps {
  readonly messages: Messages;
  readonly areOfficial: boolean;
  readonly isKept: boolean;
  readonly setIsKept: (isKept: boolean) => void;
}

function Answers({ messages, areOfficial, isKept, setIsKept }: AnswersProps): JSX.Element {
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

function SheetChanges({ messages, preview }: { readonly messages: Messages; readonly preview: SheetPreview }) {
  if (preview.isNew) return <p>{t(messages, "preview.willCreate", { name: preview.usedName })}</p>;
  if (preview.differences.length === 0) return null;
  return <DifferenceTable messages={messages} preview={preview} />;
}
