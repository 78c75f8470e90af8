import type { JSX } from "preact";
import type { SheetPreview } from "../../excel/report";
import { t, type Messages } from "../../i18n/t";

interface DifferenceTableProps {
  readonly messages: Messages;
  readonly preview: SheetPreview;
}

/** Every official place of one worksheet that was changed: what stands there, and what the plan says. */
export function DifferenceTable({ messages, preview }: DifferenceTableProps): JSX.Element {
  const shown = (content: string | number | null) =>
    content === null || content === "" ? t(messages, "preview.empty") : String(content);
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
        {preview.differences.map(({ rowKey, columnKey, label, found, official }) => (
          <tr key={`${rowKey} ${columnKey}`}>
            <th scope="row">{label}</th>
            {official === null ? (
              <td class="words" colSpan={2}>
                {t(messages, "preview.missing")}
              </td>
            ) : (
              <>
                <td class={lookOf(official)}>{shown(found)}</td>
                <td class={lookOf(official)}>{shown(official)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Figures stand under each other by their last digit, words by their first. */
function lookOf(official: string | number): string {
  return typeof official === "number" ? "figure" : "words";
}
