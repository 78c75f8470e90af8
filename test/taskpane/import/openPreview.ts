import { h, render } from "preact";
import type { Recognition } from "../../../src/domain/recognition/recognition";
import type { ImportChange, ImportNames } from "../../../src/domain/importChanges";
import type { Messages } from "../../../src/i18n/t";
import { zhCN } from "../../../src/i18n/zhCN";
import { ImportPreview } from "../../../src/taskpane/import/importPreview";
import type { Answers, Compared, ImportSession } from "../../../src/taskpane/import/session";
import type { Status } from "../../../src/taskpane/status";
import { refusal } from "../../../src/taskpane/refusal";
import { settled } from "../openPane";

export const fileNames: ImportNames = { kind: "file", name: "2019年6月.xlsx", sheets: ["通报表"] };

/** What a session is made of in a test: a recognition for any answers, and changes for any recognition. */
export interface Given {
  readonly recognition: Recognition | ((answers: Answers) => Recognition);
  readonly changes?: readonly ImportChange[];
  readonly names?: ImportNames;
  readonly remembered?: Answers;
  readonly hiddenSheets?: ReadonlySet<number>;
  readonly messages?: Messages;
  readonly apply?: ImportSession["apply"];
}

/** A preview in an empty document, and what came of it. */
export interface OpenPreview {
  readonly root: HTMLElement;
  readonly session: ImportSession;
  readonly text: () => string;
  readonly isClosed: () => boolean;
  readonly status: () => Status | null;
  readonly asked: readonly Answers[];
  /** Presses the button, the choice or the summary that bears the words. */
  readonly press: (words: string) => Promise<void>;
}

/** Shows the preview of a recognition made by hand. */
export async function openPreview(given: Given): Promise<OpenPreview> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement("main"));
  const asked: Answers[] = [];
  const session = handMadeSession(given, asked);
  const messages = given.messages ?? zhCN;
  let status: Status | null = null;
  let isClosed = false;
  const run = async (action: () => Promise<Status | null>) => {
    status = await action().catch((error: unknown) => refusal(messages, error));
  };
  const close = () => {
    isClosed = true;
  };
  render(h(ImportPreview, { messages, isBusy: false, run, session, close }), root);
  await settled(root);
  return {
    root,
    session,
    asked,
    text: () => root.textContent ?? "",
    isClosed: () => isClosed,
    status: () => status,
    press: async (words) => {
      const all = [...root.querySelectorAll<HTMLElement>("button, label, summary")];
      const found = all.find(
        (each) =>
          each.textContent === words ||
          each.getAttribute("aria-label") === words ||
          each.querySelector("span")?.firstChild?.textContent === words,
      );
      if (!found) throw new Error(`nothing to press says “${words}”; the preview says: ${root.textContent}`);
      found.click();
      await settled(root);
    },
  };
}

function handMadeSession(given: Given, asked: Answers[]): ImportSession {
  const recognised = (answers: Answers): Compared => {
    const { recognition } = given;
    const found = typeof recognition === "function" ? recognition(answers) : recognition;
    const doubts = found.doubts.map((each) => ({ ...each, answer: answers.get(each.id) ?? null }));
    return { recognition: { ...found, doubts }, stored: [], changes: given.changes ?? [] };
  };
  const remembered = given.remembered ?? new Map<string, string>();
  return {
    names: given.names ?? fileNames,
    hiddenSheets: given.hiddenSheets ?? new Set<number>(),
    remembered,
    first: recognised(remembered),
    compare: (answers) => {
      asked.push(answers);
      return Promise.resolve(recognised(answers));
    },
    storedNow: () => [],
    apply: given.apply ?? (() => Promise.reject(new Error("this test applies nothing"))),
    close: () => undefined,
  };
}
