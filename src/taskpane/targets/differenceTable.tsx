import type { JSX } from "preact";
import type { SheetPreview } from "../../excel/report";
import { t, type Messages } from "../../i18n/t";
import type { Difference } from "../../sheets/difference";

interface DifferenceTableProps {
  readonly messages: Messages;
  readonly preview: SheetPreview;
}

/** Every official place of one worksheet that was changed: what stands there, and what the plan says. */
export function DifferenceTable({ messages, preview }: DifferenceTableProps): JSX.Element {
  return (
    <table class="differences">
      <caption>{preview.worksheetName}</caption>
      <thead>
        <tr>
          <th scope="col">{t(messages, "preview.place")}</th>
          <th scope="col">{t(messages, "preview.found")}</th>
          <th scope="col">{t(messages, "preview.official")}</th>
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
      <td class={look}>{found === null || found === "" ? t(messages, "preview.empty") : found}</td>
      <td class={look}>{official}</td>
    </>
  );
}
