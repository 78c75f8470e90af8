import type { JSX } from "preact";
import type { SheetPreview } from "../../excel/report";
import { t, type Messages } from "../../i18n/t";
import type { Difference } from "../../sheets/difference";
import { isOfficial } from "./isOfficial";

interface DifferenceTableProps {
  readonly messages: Messages;
  readonly preview: SheetPreview;
}

/** Every place of one worksheet that was changed: what stands there, and what belongs there. */
export function DifferenceTable({ messages, preview }: DifferenceTableProps): JSX.Element {
  const wanted = preview.differences.every(isOfficial) ? "preview.official" : "preview.wanted";
  return (
    <table class="differences">
      <caption>{preview.worksheetName}</caption>
      <thead>
        <tr>
          <th scope="col">{t(messages, "preview.place")}</th>
          <th scope="col">{t(messages, "preview.found")}</th>
          <th scope="col">{t(messages, wanted)}</th>
        </tr>
      </thead>
      <tbody>
        {preview.differences.map((difference) => (
          <tr key={`${difference.rowKey} ${difference.columnKey}`}>
            <th scope="row">{difference.label}</th>
            <Contents messages={messages} difference={difference} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ContentsProps {
  readonly messages: Messages;
  readonly difference: Difference;
}

function Contents({ messages, difference: { found, official } }: ContentsProps): JSX.Element {
  if (official === null) {
    return (
      <td class="words" colSpan={2}>
        {t(messages, "preview.missing")}
      </td>
    );
  }
  // Figures stand under each other by their last digit, words by their first.
  const look = typeof official === "number" ? "figure" : "words";
  return (
    <>
      <td class={look}>{shown(messages, found)}</td>
      <td class={look}>{shown(messages, official)}</td>
    </>
  );
}

/** A formula longer than this says nothing to a reader that the word would not. */
const longestFormula = 24;

function shown(messages: Messages, content: string | number | null): string | number {
  if (content === null || content === "") return t(messages, "preview.empty");
  const isLong = typeof content === "string" && content.startsWith("=") && content.length > longestFormula;
  return isLong ? t(messages, "preview.formula") : content;
}
