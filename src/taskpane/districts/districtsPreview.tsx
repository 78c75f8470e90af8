import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { DistrictSheetPreview } from "../../excel/districts/districtReport";
import type { WriteChoice } from "../../excel/report";
import { t, type MessageKey, type Messages } from "../../i18n/t";
import { DifferenceTable } from "../writing/differenceTable";
import { isOfficial } from "../writing/isOfficial";
import { KeepOrRestore } from "../writing/keepOrRestore";
import { QuestionActions, QuestionHeading } from "../writing/question";
import { useCut } from "../useCut";
import type { PendingDistricts } from "./make";
import { Sending } from "./sending";

interface DistrictsPreviewProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly pending: PendingDistricts;
  readonly confirm: (choice: WriteChoice) => void;
  readonly close: () => void;
}

/** What is made, what is updated, which names others have, and what was altered, before anything is touched. */
export function DistrictsPreview({ messages, isBusy, pending, confirm, close }: DistrictsPreviewProps): JSX.Element {
  const [isKept, setIsKept] = useState(false);
  const { sheets, changesExisting } = pending.preview;
  const differences = sheets.flatMap((sheet) => sheet.differences);
  const areOfficial = differences.every(isOfficial);
  const answer = () => confirm({ keep: isKept ? differences : [] });
  return (
    <>
      <QuestionHeading
        text={t(messages, "districtsPage.previewTitle", { count: pending.request.districtIds.length })}
      />
      <Fates {...{ messages, sheets }} />
      <Altered {...{ messages, sheets }} />
      {differences.length > 0 && <KeepOrRestore {...{ messages, areOfficial, isKept, setIsKept }} />}
      <Sending messages={messages} />
      {changesExisting && <p class="hint">{t(messages, "preview.note")}</p>}
      <QuestionActions
        {...{ messages, isBusy, cancel: close, confirm: answer }}
        confirmWords={t(messages, changesExisting ? "preview.confirm" : "districtsPage.make")}
      />
    </>
  );
}

interface SheetsProps {
  readonly messages: Messages;
  readonly sheets: readonly DistrictSheetPreview[];
}

/** The names of what is made, of what is updated and of what stays, and those that another sheet has. */
function Fates({ messages, sheets }: SheetsProps): JSX.Element {
  const renamed = sheets.filter(({ wishedName, usedName }) => wishedName !== usedName);
  return (
    <ul class="bullets">
      {fates.map(({ key, isMet }) => (
        <Fate key={key} {...{ messages, words: key, sheets: sheets.filter(isMet) }} />
      ))}
      {renamed.map(({ mark, wishedName, usedName }) => (
        <li key={mark}>{t(messages, "districtsPage.willRename", { wished: wishedName, used: usedName })}</li>
      ))}
    </ul>
  );
}

const fates: readonly { readonly key: MessageKey; readonly isMet: (sheet: DistrictSheetPreview) => boolean }[] = [
  { key: "districtsPage.willCreate", isMet: ({ isNew }) => isNew },
  { key: "districtsPage.willUpdate", isMet: ({ isNew, willChange }) => !isNew && willChange },
  { key: "districtsPage.willStay", isMet: ({ willChange }) => !willChange },
];

function Fate({ messages, words, sheets }: SheetsProps & { readonly words: MessageKey }): JSX.Element | null {
  if (sheets.length === 0) return null;
  const names = sheets.map(({ usedName }) => usedName).join(t(messages, "error.comma"));
  return <li>{t(messages, words, { count: sheets.length, names })}</li>;
}

/** The sheets on which something is other than it should be, with each place. */
function Altered({ messages, sheets }: SheetsProps): JSX.Element | null {
  const altered = sheets.filter(({ differences }) => differences.length > 0);
  const { shown, more } = useCut(messages, altered);
  if (altered.length === 0) return null;
  return (
    <>
      <p>{t(messages, "districtsPage.altered", { count: altered.flatMap(({ differences }) => differences).length })}</p>
      {shown.map((preview) => (
        <DifferenceTable key={preview.mark} messages={messages} preview={preview} />
      ))}
      {more}
    </>
  );
}
