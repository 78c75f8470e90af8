import type { JSX } from "preact";
import { t, type Messages } from "../i18n/t";
import { Button } from "./button";
import type { Status, StatusLine } from "./status";

interface StatusAreaProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly status: Status | null;
  readonly openWorksheet: (name: string) => void;
}

/** What is going on, or what came of the last action; read aloud when it changes. */
export function StatusArea({ messages, isBusy, status, openWorksheet }: StatusAreaProps): JSX.Element {
  return (
    <div class={`status ${status ? `status-${status.tone}` : ""}`} role="status" aria-live="polite">
      {isBusy && (
        <p class="busy">
          <progress aria-label={t(messages, "pane.busy")} /> {t(messages, "pane.busy")}
        </p>
      )}
      {status?.lines.map((line, i) => (
        <Line key={i} messages={messages} line={line} openWorksheet={openWorksheet} />
      ))}
    </div>
  );
}

interface LineProps {
  readonly messages: Messages;
  readonly line: StatusLine;
  readonly openWorksheet: (name: string) => void;
}

function Line({ messages, line, openWorksheet }: LineProps): JSX.Element {
  return (
    <p>
      {line.text}
      {line.worksheetNames.map((name) => (
        <Button key={name} look="link" label={t(messages, "pane.opens", { name })} onPress={() => openWorksheet(name)}>
          {name}
        </Button>
      ))}
    </p>
  );
}
