import type { JSX } from "preact";
import { t, type Messages } from "../../i18n/t";
import type { PaneServices } from "../services";

interface SelfCheckProps {
  readonly messages: Messages;
  readonly services: PaneServices;
}

/** What a maintainer asks first: where the add-in runs, and what this Excel can do. */
export function SelfCheck({ messages, services }: SelfCheckProps): JSX.Element {
  const { host, functions } = services;
  const state = (isSupported: boolean) => t(messages, isSupported ? "selfCheck.supported" : "selfCheck.unsupported");
  const facts: readonly (readonly [string, string])[] = [
    ...(host ? [[t(messages, "selfCheck.host"), `${host.host} · ${host.platform}`] as const] : []),
    ...(host ? [[t(messages, "selfCheck.version"), host.version] as const] : []),
    ...(host?.requirements ?? []).map(({ name, isSupported }) => [name, state(isSupported)] as const),
    [t(messages, "selfCheck.functions"), functions.map(({ id }) => id).join(" ")],
  ];
  return (
    <details class="self-check">
      <summary>{t(messages, "selfCheck.title")}</summary>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
