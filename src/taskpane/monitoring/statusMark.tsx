import type { JSX } from "preact";
import type { Status } from "../../domain/status";
import { statusWord } from "../../i18n/statusWord";
import type { Messages } from "../../i18n/t";
import { statusSigns } from "./statusSign";

interface StatusMarkProps {
  readonly messages: Messages;
  readonly status: Status;
}

/** A status as a word with its sign and colour. */
export function StatusMark({ messages, status }: StatusMarkProps): JSX.Element {
  return (
    <span class={`status-mark is-${status.code}`}>
      <span aria-hidden>{statusSigns[status.code]}</span> {statusWord(messages, status)}
    </span>
  );
}
