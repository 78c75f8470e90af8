import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Monitoring } from "../../domain/monitoring";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import type { Run } from "../page";
import type { Option } from "../select";
import { done, type Status } from "../status";
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
  const copy = () => void run(() => copied(messages, text, shown.current));
  return (
    <section class="group" aria-labelledby="bulletin">
      <div class="card-head">
        <h2 id="bulletin">{t(messages, "monitoringPage.sentence")}</h2>
        <ScopeSwitch {...{ messages, scope, setScope }} />
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

interface ScopeSwitchProps {
  readonly messages: Messages;
  readonly scope: Scope;
  readonly setScope: (scope: Scope) => void;
}

function ScopeSwitch({ messages, scope, setScope }: ScopeSwitchProps): JSX.Element {
  const scopes: readonly (Option & { readonly value: Scope })[] = [
    { value: "city", label: t(messages, "monitoringPage.city") },
    { value: "withoutDominant", label: t(messages, "monitoringPage.without", { district: dominantName }) },
  ];
  return (
    <Switch
      legend={t(messages, "monitoringPage.scope")}
      group="scope"
      options={scopes}
      value={scope}
      choose={(value) => setScope(scopes.find((each) => each.value === value)?.value ?? scope)}
    />
  );
}

async function copied(messages: Messages, text: string, shown: HTMLElement | null): Promise<Status> {
  const key = (await copyText(text, shown)) ? "monitoringPage.copied" : "monitoringPage.selected";
  return done({ text: t(messages, key), worksheetNames: [] });
}
