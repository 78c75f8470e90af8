import { t, type MessageKey, type Messages } from "./t";

/** What a refusal carries, whoever refuses: a code, what was given, and what the sentence also needs. */
interface Refusal {
  readonly code: string;
  readonly given: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** The sentence for a `PlanError`, the same in a cell, in the pane and after a ribbon command. */
export function errorSentence(messages: Messages, { code, given, facts }: Refusal): string {
  const nearest = choices(messages, facts["nearest"]);
  const instead = choices(messages, facts["instead"]);
  const suggestion = nearest ? t(messages, "error.suggestion", { nearest }) : messages["error.anyDistrict"];
  return t(messages, `error.${code}` as MessageKey, { suggestion, ...facts, nearest, instead, given }).trim();
}

/** Names to choose from, which a refusal lists with 、 between them, as the language says it: 永福县或临桂区. */
function choices(messages: Messages, names = ""): string {
  const [last = "", ...others] = names.split("、").reverse();
  if (others.length === 0) return last;
  return others.reverse().join(messages["error.comma"]) + messages["error.or"] + last;
}

/** The sentence for what Excel refused. */
export function faultSentence(messages: Messages, { code, given, facts }: Refusal): string {
  return t(messages, `fault.${code}` as MessageKey, { ...facts, given });
}
