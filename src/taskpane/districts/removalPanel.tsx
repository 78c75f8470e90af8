import type { JSX } from "preact";
import type { DistrictSheetsFound } from "../../excel/districts/districtReport";
import { t, type Messages } from "../../i18n/t";
import { useCut } from "../useCut";
import { QuestionActions, QuestionHeading } from "../writing/question";

interface RemovalPanelProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly found: DistrictSheetsFound;
  readonly confirm: () => void;
  readonly close: () => void;
}

/** What would be deleted, which formulas point there, and what people wrote on it, before anything is. */
export function RemovalPanel({ messages, isBusy, found, confirm, close }: RemovalPanelProps): JSX.Element {
  const { worksheetNames, pointing, written } = found;
  const count = worksheetNames.length;
  return (
    <>
      <QuestionHeading text={t(messages, "districtsPage.removeTitle", { count })} />
      <p>{worksheetNames.join(t(messages, "error.comma"))}</p>
      <Pointing {...{ messages, pointing }} />
      <Written {...{ messages, written }} />
      <p class="refusal">{t(messages, "districtsPage.removeFinal")}</p>
      <QuestionActions
        {...{ messages, isBusy, confirm, cancel: close }}
        confirmWords={t(messages, "districtsPage.removeDo", { count })}
      />
    </>
  );
}

function Pointing({ messages, pointing }: Pick<RemovalPanelProps, "messages"> & Pick<DistrictSheetsFound, "pointing">) {
  const { shown, more } = useCut(messages, pointing);
  if (pointing.length === 0) return <p>{t(messages, "districtsPage.nothingPoints")}</p>;
  return (
    <section class="group" aria-labelledby="pointing">
      <h3 id="pointing">{t(messages, "districtsPage.pointing", { count: pointing.length })}</h3>
      <ul class="bullets pointing">
        {shown.map(({ place, formula }) => (
          <li key={`${place} ${formula}`}>
            {place} <code>{formula}</code>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function Written({ messages, written }: Pick<RemovalPanelProps, "messages"> & Pick<DistrictSheetsFound, "written">) {
  const { shown, more } = useCut(messages, written);
  if (written.length === 0) return null;
  return (
    <section class="group" aria-labelledby="written">
      <h3 id="written">{t(messages, "districtsPage.written", { count: written.length })}</h3>
      <p>{shown.join(t(messages, "error.comma"))}</p>
      {more}
    </section>
  );
}
