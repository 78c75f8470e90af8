import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Monitoring } from "../../domain/monitoring";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import type { Run } from "../page";
import { done } from "../status";
import { Switch } from "../switch";
import { bulletin, dominantName, type Scope } from "./bulletin";
import { copyText } from "./copyText";

interface BulletinPanelProps {
  readonly messages: Messages;
  readonly monitoring: Monitoring;
  readonly isBusy: boolean;
  readonly run: Run;
}

/** The sentence for a report, to be copied. */
export function BulletinPanel({ messages, monitoring, isBusy, run }: BulletinPanelProps): JSX.Element {
  const [scope, setScope] = useState<Scope>("city");
  const shown = useRef<HTMLQuoteElement>(null);
  const text = bulletin(messages, monitoring, scope);
  const copy = () =>
    void run(async () => {
      const isCopied = await copyText(text, shown.current);
      const key = isCopied ? "monitoringPage.copied" : "monitoringPage.selected";
      return done({ text: t(messages, key), worksheetNames: [] });
    });
  const scopes: readonly { readonly value: Scope; readonly label: string }[] = [
    { value: "city", label: t(messages, "monitoringPage.city") },
    { value: "withoutDominant", label: t(messages, "monitoringPage.without", { district: dominantName }) },
  ];
  return (
    <section class="group" aria-labelledby="bulletin">
      <div class="card-head">
        <h2 id="bulletin">{t(messages, "monitoringPage.sentence")}</h2>
        <Switch
          legend={t(messages, "monitoringPage.scope")}
          group="scope"
          options={scopes}
          value={scope}
          choose={(value) => setScope(scopes.find((each) => each.value === value)?.value ?? scope)}
        />
      </div>
      <blockquote class="bulletin" ref={shown}>
        {text}
      </blockquote>
      <div class="actions">
        <Button onPress={copy} isBusy={isBusy}>
          {t(messages, "monitoringPage.copy")}
        </Button>
      </div>
    </section>
  );
}
