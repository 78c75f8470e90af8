import type { Messages } from "./t";
import { zhCN } from "./zhCN";

/** The sentences for Office's display language: English, fetched for it, for any kind of English; else Chinese. */
export async function messagesFor(displayLanguage: string | undefined): Promise<Messages> {
  if (!/^en\b/i.test(displayLanguage ?? "")) return zhCN;
  const { enUS } = await import(/* webpackChunkName: "enUS" */ "./enUS");
  return enUS;
}
