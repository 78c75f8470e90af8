import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SheetPreview } from "../../excel/report";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { Choice, Choices } from "../choice";
import type { Run } from "../page";
import { DifferenceTable } from "./differenceTable";
import type { PendingInsertion } from "./insert";

interface PreviewPanelProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly run: Run;
  readonly pending: PendingInsertion;
  readonly close: () => void;
}

/** What would change, and the choice to restore or to keep, before anything existing is touched. */
export function PreviewPanel({ messages, isBusy, run, pending, close }: PreviewPanelProps): JSX.Element {
  const [isKept, setIsKept] = useState(false);
  const differences = pending.previews.flatMap((preview) => preview.differences);
  const write = () =>
    run(async () => {
      const { writeChosen } = await import(/* webpackChunkName: "writing" */ "./insert");
      const status = await writeChosen(messages, pending.indicatorIds, { keep: isKept ? differences : [] });
      close();
      return status;
    });
  return (
    <>
      <Heading text={t(messages, "preview.title", { count: differences.length })} />
      {pending.previews.map((preview) => (
        <SheetChanges key={preview.mark} messages={messages} preview={preview} />
      ))}
      <Choices legend={t(messages, "preview.choice")}>
        <Answer label={t(messages, "preview.restore")} isChosen={!isKept} onChoose={() => setIsKept(false)} />
        <Answer label={t(messages, "preview.keep")} isChosen={isKept} onChoose={() => setIsKept(true)} />
      </Choices>
      <p class="hint">{t(messages, "preview.note")}</p>
      <div class="actions actions-below">
        <Button look="primary" onPress={() => void write()} isDisabled={isBusy}>
          {t(messages, "preview.confirm")}
        </Button>
        <Button onPress={close} isDisabled={isBusy}>
          {t(messages, "preview.cancel")}
        </Button>
      </div>
    </>
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

interface AnswerProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Answer(props: AnswerProps): JSX.Element {
  return <Choice kind="radio" group="answer" {...props} />;
}

function SheetChanges({ messages, preview }: { readonly messages: Messages; readonly preview: SheetPreview }) {
  if (preview.isNew) return <p>{t(messages, "preview.willCreate", { name: preview.usedName })}</p>;
  if (preview.differences.length === 0) return null;
  return <DifferenceTable messages={messages} preview={preview} />;
}
