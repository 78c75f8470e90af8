import type { JSX } from "preact";
import type { ImportNames } from "../../domain/importChanges";
import type { Ignored, Note, TotalCheck } from "../../domain/recognition/findings";
import type { Recognition } from "../../domain/recognition/recognition";
import { t, type Messages } from "../../i18n/t";
import { ignoredGroups, ignoredText, noteSentence, notesToTell, totalSentence, type IgnoredGroup } from "./noteWords";
import { useCut } from "../useCut";

interface ReadingNotesProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly recognition: Recognition;
}

/** What is checked, what is left out and why, and what else is worth knowing. */
export function ReadingNotes({ messages, names, recognition }: ReadingNotesProps): JSX.Element {
  const { totals, ignored, notes } = recognition;
  return (
    <>
      <Totals {...{ messages, names, totals }} />
      <NotImported {...{ messages, names, ignored }} />
      <Notes {...{ messages, names, notes }} />
    </>
  );
}

interface TotalsProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly totals: readonly TotalCheck[];
}

/** Those that differ first. */
function Totals({ messages, names, totals }: TotalsProps): JSX.Element | null {
  const differ = totals.filter(({ difference }) => difference !== 0);
  const ordered = [...differ, ...totals.filter(({ difference }) => difference === 0)];
  const { shown, more } = useCut(messages, ordered, 6);
  if (totals.length === 0) return null;
  return (
    <section class="group" aria-labelledby="import-totals">
      <h3 id="import-totals">{t(messages, "import.totals")}</h3>
      <ul class="bullets">
        {shown.map((total, i) => (
          <li key={i} class={total.difference === 0 ? "" : "differs"}>
            {totalSentence(messages, names, total)}
          </li>
        ))}
      </ul>
      {more}
      <p class="hint">{t(messages, "import.totalNote")}</p>
    </section>
  );
}

interface NotImportedProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly ignored: readonly Ignored[];
}

function NotImported({ messages, names, ignored }: NotImportedProps): JSX.Element | null {
  if (ignored.length === 0) return null;
  return (
    <section class="group" aria-labelledby="import-ignored">
      <h3 id="import-ignored">{t(messages, "import.ignored")}</h3>
      <div>
        {ignoredGroups(ignored).map((group) => (
          <Group key={group.reason} {...{ messages, names, group }} />
        ))}
      </div>
    </section>
  );
}

interface GroupProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly group: IgnoredGroup;
}

function Group({ messages, names, group: { reason, items } }: GroupProps): JSX.Element {
  const { shown, more } = useCut(messages, items);
  return (
    <details>
      <summary>
        {t(messages, "import.ignoredGroup", { reason: t(messages, `ignored.${reason}`), count: items.length })}
      </summary>
      <ul class="bullets">
        {shown.map((item, i) => (
          <li key={i}>{ignoredText(messages, names, item)}</li>
        ))}
      </ul>
      {more}
    </details>
  );
}

interface NotesProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly notes: readonly Note[];
}

function Notes({ messages, names, notes }: NotesProps): JSX.Element | null {
  const told = notesToTell(notes);
  if (told.names.length + told.others.length === 0) return null;
  return (
    <section class="group" aria-labelledby="import-notes">
      <h3 id="import-notes">{t(messages, "import.notes")}</h3>
      {told.others.length > 0 && <NoteList {...{ messages, names }} notes={told.others} />}
      {told.names.length > 0 && (
        <details>
          <summary>{t(messages, "import.nameNotes", { count: told.names.length })}</summary>
          <NoteList {...{ messages, names }} notes={told.names} />
        </details>
      )}
    </section>
  );
}

function NoteList({ messages, names, notes }: NotesProps): JSX.Element {
  const { shown, more } = useCut(messages, notes);
  return (
    <>
      <ul class="bullets">
        {shown.map((note, i) => (
          <li key={i}>{noteSentence(messages, names, note)}</li>
        ))}
      </ul>
      {more}
    </>
  );
}
