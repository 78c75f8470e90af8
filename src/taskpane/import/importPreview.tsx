import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Recognition } from "../../domain/recognition/recognition";
import { t, type MessageKey, type Messages } from "../../i18n/t";
import { Button } from "../button";
import type { Run } from "../page";
import { ApplyBar } from "./applyBar";
import { ChangeList } from "./changeList";
import { DoubtList } from "./doubtList";
import { changesView, figureCounts, type ChangesView } from "./importView";
import { ReadingNotes } from "./readingNotes";
import type { Compared, ImportSession } from "./session";
import { namesTitle } from "./source";
import { TableList } from "./tableList";
import { useAnswers, type Answering } from "./useAnswers";
import { useApply } from "./useApply";
import "../styles/import.css";

interface ImportPreviewProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly run: Run;
  readonly session: ImportSession;
  readonly close: () => void;
}

/** What was understood, what is doubtful, what would change and what is left out, before anything is written. */
export function ImportPreview({ messages, isBusy, run, session, close }: ImportPreviewProps): JSX.Element {
  const answering = useAnswers(session, run);
  const { compared, isComparing, answerOf, compareAgain } = answering;
  const { apply, fault, forget } = useApply({ messages, run, session, close });
  const page = useRef<HTMLDivElement>(null);
  const view = useMemo(() => changesView(compared), [compared]);
  const open = compared.recognition.doubts.filter((doubt) => answerOf(doubt) === null).length;
  const goToOpen = () => page.current?.querySelector<HTMLElement>(".doubt.is-open input:checked")?.focus();
  return (
    <div class="import-preview" ref={page}>
      <Heading messages={messages} title={namesTitle(messages, session.names)} />
      {fault && <Changed {...{ messages, fault, isBusy }} again={() => (forget(), compareAgain())} />}
      <Verdict {...{ messages, compared, view, open }} />
      <Findings {...{ messages, session, answering, view }} />
      <ApplyBar
        {...{ messages, isBusy, isComparing, open, goToOpen, close }}
        toWrite={view.toWrite}
        apply={() => apply(compared)}
      />
    </div>
  );
}

interface FindingsProps {
  readonly messages: Messages;
  readonly session: ImportSession;
  readonly answering: Answering;
  readonly view: ChangesView;
}

function Findings({ messages, session, answering, view }: FindingsProps): JSX.Element {
  const { names, hiddenSheets } = session;
  const { recognition, changes } = answering.compared;
  const counts = useMemo(() => figureCounts(recognition), [recognition]);
  return (
    <>
      <TableList {...{ messages, names, hiddenSheets, counts }} tables={recognition.tables} />
      <DoubtList {...{ messages, names, answering }} />
      {changes.length > 0 && <ChangeList {...{ messages, names, view }} />}
      <ReadingNotes {...{ messages, names, recognition }} />
      {view.toWrite > 0 && <p class="hint">{t(messages, "preview.note")}</p>}
    </>
  );
}

/** Takes the focus, so that who cannot see the page learns that it shows something else now. */
function Heading({ messages, title }: { readonly messages: Messages; readonly title: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {t(messages, "import.previewOf", { title })}
    </h2>
  );
}

interface ChangedProps {
  readonly messages: Messages;
  readonly fault: string;
  readonly isBusy: boolean;
  readonly again: () => void;
}

/** Which cells someone changed after the preview, and the way to see the difference again. */
function Changed({ messages, fault, isBusy, again }: ChangedProps): JSX.Element {
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div class="question" role="alert" tabIndex={-1} ref={question}>
      <p class="refusal">{fault}</p>
      <div class="actions">
        <Button onPress={again} isBusy={isBusy}>
          {t(messages, "import.compareAgain")}
        </Button>
      </div>
    </div>
  );
}

interface VerdictProps {
  readonly messages: Messages;
  readonly compared: Compared;
  readonly view: ChangesView;
  readonly open: number;
}

/** Why there is nothing to import, where there is not. */
function Verdict({ messages, compared: { recognition, changes }, view, open }: VerdictProps): JSX.Element | null {
  if (view.toWrite > 0) return null;
  const count = changes.length;
  return <p class="verdict">{t(messages, verdictKey(recognition, count, open), { count })}</p>;
}

function verdictKey({ tables }: Recognition, count: number, open: number): MessageKey {
  if (tables.length === 0 && open === 0) return "import.noTable";
  if (open > 0) return "import.nothingOpen";
  return count > 0 ? "import.allSame" : "import.nothing";
}
