import type { zhCN } from "./zhCN";

export type MessageKey = keyof typeof zhCN;

/** One language: a sentence for every key. A missing one does not compile. */
export type Messages = Readonly<Record<MessageKey, string>>;

/**
 * The sentence for a key, with `{name}` replaced by the given values.
 * @example t(zhCN, "error.unknownYear", { given: "2021", first: "2016", last: "2020" })
 */
export function t(messages: Messages, key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
