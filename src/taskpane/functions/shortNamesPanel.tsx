import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { CommentedName } from "../../excel/shortNames";
import { t, type Messages } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { Button } from "../button";
import type { Run } from "../page";
import { refusal } from "../refusal";
import type { ShortName } from "../services";
import { done, type Status } from "../status";

interface ShortNamesPanelProps {
  readonly messages: Messages;
  readonly shortNames: readonly ShortName[];
  readonly isBusy: boolean;
  readonly isShown: boolean;
  readonly run: Run;
}

const naming = () => import(/* webpackChunkName: "writing" */ "../../excel/shortNames");

/** Lets the workbook understand =TARGET("七星区",2019), and takes that back. */
export function ShortNamesPanel({ messages, shortNames, isBusy, isShown, run }: ShortNamesPanelProps): JSX.Element {
  const names = shortNames.map(commented);
  const [present, setPresent] = useState<readonly string[]>([]);
  const look = async () => setPresent(await (await naming()).ownShortNames(names));
  useEffect(() => {
    if (isShown) look().catch((error: unknown) => void refusal(messages, error));
  }, [isShown]);
  const change = (act: () => Promise<Status>) =>
    void run(async () => {
      const status = await act();
      await look();
      return status;
    });
  const add = () => change(() => addNames(messages, names));
  const remove = () => change(() => removeNames(messages, names));
  const isOn = present.length > 0;
  return (
    <section class="group" aria-labelledby="short-names">
      <h2 id="short-names">{t(messages, "shortNames.title")}</h2>
      <p>{t(messages, "shortNames.intro")}</p>
      <p class="trial">{t(messages, "shortNames.trial")}</p>
      {isOn && <p class="hint">{t(messages, "shortNames.isOn", { names: listed(messages, present) })}</p>}
      <div class="actions">
        {present.length < names.length && (
          <Button onPress={add} isBusy={isBusy}>
            {t(messages, "shortNames.add")}
          </Button>
        )}
        {isOn && (
          <Button onPress={remove} isBusy={isBusy}>
            {t(messages, "shortNames.remove")}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The comment stays with the workbook, whatever the language of its next reader's Office: by it the name is ours. */
function commented({ name, formula }: ShortName): CommentedName {
  return { name, formula, comment: t(zhCN, "shortNames.comment", { name }) };
}

async function addNames(messages: Messages, names: readonly CommentedName[]): Promise<Status> {
  await (await naming()).addShortNames(names);
  return said(t(messages, "shortNames.added", { names: listed(messages, namesOf(names)) }));
}

async function removeNames(messages: Messages, names: readonly CommentedName[]): Promise<Status> {
  const removed = await (await naming()).removeShortNames(names);
  if (removed.length === 0) return said(t(messages, "shortNames.nothingRemoved"));
  return said(t(messages, "shortNames.removed", { names: listed(messages, removed) }));
}

function namesOf(names: readonly CommentedName[]): readonly string[] {
  return names.map(({ name }) => name);
}

function listed(messages: Messages, names: readonly string[]): string {
  return names.join(t(messages, "error.comma"));
}

function said(text: string): Status {
  return done({ text, worksheetNames: [] });
}
