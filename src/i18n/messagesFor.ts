import { enUS } from "./enUS";
import type { Messages } from "./t";
import { zhCN } from "./zhCN";

/** The sentences for Office's display language: English for any kind of English, else Chinese. */
export function messagesFor(displayLanguage: string | undefined): Messages {
  return /^en\b/i.test(displayLanguage ?? "") ? enUS : zhCN;
}
