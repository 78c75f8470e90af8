import type { JSX } from "preact";
import { limits } from "../../files/limits";
import { t, type Messages } from "../../i18n/t";

/** What can be read, and how much of it. */
export function Limits({ messages }: { readonly messages: Messages }): JSX.Element {
  const megabytes = limits.fileBytes / 2 ** 20;
  return <p class="hint">{t(messages, "import.limits", { megabytes, rows: limits.rows })}</p>;
}
