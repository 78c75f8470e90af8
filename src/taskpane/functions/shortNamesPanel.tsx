import type { JSX } from "preact";
import { t } from "../../i18n/t";
import { Button } from "../button";
import type { PageProps } from "../page";
import { listed, useShortNames } from "./useShortNames";

/** Lets the workbook understand =TARGET("七星区",2019), and takes that back. */
export function ShortNamesPanel(props: PageProps): JSX.Element {
  const { messages, isBusy, services } = props;
  const { present, areAll, add, remove } = useShortNames(props, services.shortNames);
  const isOn = present.length > 0;
  return (
    <section class="group" aria-labelledby="short-names">
      <h2 id="short-names">{t(messages, "shortNames.title")}</h2>
      <p>{t(messages, "shortNames.intro")}</p>
      <p class="trial">{t(messages, "shortNames.trial")}</p>
      {isOn && <p class="hint">{t(messages, "shortNames.isOn", { names: listed(messages, present) })}</p>}
      <div class="actions">
        {!areAll && <Button {...{ onPress: add, isBusy }}>{t(messages, "shortNames.add")}</Button>}
        {isOn && <Button {...{ onPress: remove, isBusy }}>{t(messages, "shortNames.remove")}</Button>}
      </div>
    </section>
  );
}
