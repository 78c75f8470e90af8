import { useEffect, useState } from "preact/hooks";
import type { CommentedName } from "../../excel/shortNames";
import { t, type Messages } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import type { PageProps } from "../page";
import { refusal } from "../refusal";
import type { ShortName } from "../services";
import { done, type Status } from "../status";

/** The short names of the workbook, and the ways to add and to remove them. */
export interface ShortNames {
  readonly present: readonly string[];
  readonly areAll: boolean;
  readonly add: () => void;
  readonly remove: () => void;
}

const naming = () => import(/* webpackChunkName: "writing" */ "../../excel/shortNames");

/** Looks the names up when the page is opened and after every change of ours. */
export function useShortNames(
  { messages, run, isShown }: Pick<PageProps, "messages" | "run" | "isShown">,
  shortNames: readonly ShortName[],
): ShortNames {
  const names = shortNames.map(commented);
  const [present, setPresent] = useState<readonly string[]>([]);
  const look = async () => setPresent(await (await naming()).ownShortNames(names));
  useEffect(() => {
    // An Excel that is busy is asked again next time; a bug keeps its stack.
    if (isShown) look().catch((error: unknown) => void refusal(messages, error));
  }, [isShown]);
  const change = (act: (messages: Messages, names: readonly CommentedName[]) => Promise<Status>) =>
    void run(async () => {
      const status = await act(messages, names);
      await look();
      return status;
    });
  const areAll = present.length === names.length;
  return { present, areAll, add: () => change(addNames), remove: () => change(removeNames) };
}

/** The names as a sentence lists them. */
export function listed(messages: Messages, names: readonly string[]): string {
  return names.join(t(messages, "error.comma"));
}

/** The comment stays with the workbook, whatever the language of its next reader's Office: by it the name is ours. */
function commented({ name, formula }: ShortName): CommentedName {
  return { name, formula, comment: t(zhCN, "shortNames.comment", { name }) };
}

async function addNames(messages: Messages, names: readonly CommentedName[]): Promise<Status> {
  await (await naming()).addShortNames(names);
  const added = names.map(({ name }) => name);
  return said(t(messages, "shortNames.added", { names: listed(messages, added) }));
}

async function removeNames(messages: Messages, names: readonly CommentedName[]): Promise<Status> {
  const removed = await (await naming()).removeShortNames(names);
  if (removed.length === 0) return said(t(messages, "shortNames.nothingRemoved"));
  return said(t(messages, "shortNames.removed", { names: listed(messages, removed) }));
}

function said(text: string): Status {
  return done({ text, worksheetNames: [] });
}
