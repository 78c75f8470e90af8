import type { JSX } from "preact";
import { t, type Messages } from "../../i18n/t";

/** How one sheet is sent to its district, and how not. */
export function Sending({ messages }: { readonly messages: Messages }): JSX.Element {
  return (
    <section class="group sending">
      <p>{t(messages, "districtsPage.sendingNot")}</p>
      <ul class="bullets">
        <li>{t(messages, "districtsPage.sendingPdf")}</li>
        <li>{t(messages, "districtsPage.sendingWhole")}</li>
      </ul>
    </section>
  );
}
