import { t, type MessageKey, type Messages } from "./t";

/** What a refusal carries, whoever refuses: a code, what was given, and what the sentence also needs. */
interface Refusal {
  readonly code: string;
  readonly given: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** The sentence for a `PlanError`, the same in a cell, in the pane and after a ribbon command. */
export function errorSentence(messages: Messages, { code, given, facts }: Refusal): string {
  const suggestion = facts["nearest"]
    ? t(messages, "error.suggestion", { nearest: facts["nearest"] })
    : messages["error.anyDistrict"];
  return t(messages, `error.${code}` as MessageKey, { suggestion, ...facts, given }).trim();
}

/** The sentence for what Excel refused. */
export function faultSentence(messages: Messages, { code, given, facts }: Refusal): string {
  return t(messages, `fault.${code}` as MessageKey, { ...facts, given });
}
