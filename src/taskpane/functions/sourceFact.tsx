import type { JSX } from "preact";
import type { Source } from "../../domain/source";
import { t, type Messages } from "../../i18n/t";

interface SourceFactProps {
  readonly messages: Messages;
  readonly source: Source;
}

/** Where a number stands in the document, with the words that stand there. */
export function SourceFact({ messages, source }: SourceFactProps): JSX.Element {
  return (
    <div class="source">
      <dt>{t(messages, "functionsPage.source")}</dt>
      <dd>
        {place(messages, source)}
        <blockquote>{source.text}</blockquote>
      </dd>
    </div>
  );
}

/** 《plan》附件1 title，row column; a goal of the text itself stands in no annex. */
function place(messages: Messages, { document, annexNumber, annexTitle, row, column }: Source): string {
  if (annexNumber === null) return t(messages, "functionsPage.textPlace", { document });
  return t(messages, "functionsPage.annexPlace", { document, annex: annexNumber, title: annexTitle, row, column });
}
