import { t, type Messages } from "./t";

interface Status {
  readonly code: "reached" | "normal" | "watch" | "behind" | "unreported" | "undetermined";
  readonly reason: "noBaseline" | "noTarget" | null;
}

/** The word for a status; one that cannot be determined carries its reason: 未判定（缺上年末数）. */
export function statusWord(messages: Messages, { code, reason }: Status): string {
  return t(messages, `status.${code}`, reason === null ? {} : { reason: messages[`status.${reason}`] });
}
