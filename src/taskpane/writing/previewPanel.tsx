import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SheetPreview } from "../../excel/report";
import { t, type MessageKey, type Messages } from "../../i18n/t";
import type { Run } from "../page";
import { DifferenceTable } from "./differenceTable";
import { isOfficial } from "./isOfficial";
import { KeepOrRestore } from "./keepOrRestore";
import { QuestionActions, QuestionHeading } from "./question";
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
  const actions = { confirm: () => void run(write), cancel: () => void run(() => closed(close)) };
  return (
    <>
      <QuestionHeading text={t(messages, titleKey(areOfficial), { count: differences.length })} />
      {pending.previews.map((preview) => (
        <SheetChanges key={preview.mark} messages={messages} preview={preview} />
      ))}
      <KeepOrRestore {...{ messages, areOfficial, isKept, setIsKept }} />
      <p class="hint">{t(messages, "preview.note")}</p>
      <QuestionActions {...{ messages, isBusy }} {...actions} />
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

function SheetChanges({ messages, preview }: { readonly messages: Messages; readonly preview: SheetPreview }) {
  if (preview.isNew) return <p>{t(messages, "preview.willCreate", { name: preview.usedName })}</p>;
  if (preview.differences.length === 0) return null;
  return <DifferenceTable messages={messages} preview={preview} />;
}
