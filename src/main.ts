import "./main.css";
import { commands } from "./commands/commands";
import type { CommandOutcome } from "./commands/outcome";
import { runCommand, type CommandEvent } from "./commands/runCommand";
import { functionCatalogue, type FunctionMetadata } from "./functions/catalogue";
import * as pace from "./functions/pace";
import * as progress from "./functions/progress";
import { shortNames } from "./functions/shortNames";
import * as targets from "./functions/targets";
import { messagesFor } from "./i18n/messagesFor";
import { t, type Messages } from "./i18n/t";
import type { PaneHandle } from "./taskpane/pane";
import type { HostFacts } from "./taskpane/services";

/** functions.json, put in by webpack.config.js: the pane lists what Excel is told. */
declare const CUSTOM_FUNCTIONS_METADATA: { readonly functions: readonly FunctionMetadata[] };

const requirements = [
  { name: "ExcelApi", version: "1.14" },
  { name: "SharedRuntime", version: "1.1" },
  { name: "CustomFunctionsRuntime", version: "1.2" },
];

// Cells do not wait for the pane: its code comes beside the functions, not before them.
const paneCode = import(/* webpackChunkName: "pane" */ "./taskpane/pane");
const feedCode = import(/* webpackChunkName: "feed" */ "./excel/actualsFeed");

const ready = Office.onReady();
const pane = ready.then(async ({ host }) => startPane(host, await messagesFor(Office.context.displayLanguage)));
// With or without a pane: live cells wait for the figures.
void ready.then(({ host }) => startFeed(host));

// At load, not when ready: a button may be the very thing that starts the runtime.
for (const [name, command] of Object.entries(commands)) {
  Office.actions.associate(name, (event: CommandEvent) => runCommand(command, show, event));
}

/** Reads the figures of the workbook, and again whenever they change. */
async function startFeed(host: Office.HostType | null): Promise<void> {
  if (!isUsable(host)) return;
  const { startActualsFeed } = await feedCode;
  await startActualsFeed();
}

/** Shows the pane, or why there is none. Outside Excel the page's own notice stays. */
async function startPane(host: Office.HostType | null, messages: Messages): Promise<PaneHandle | null> {
  const root = document.getElementById("root");
  if (!root || host !== Office.HostType.Excel) return null;
  document.documentElement.lang = t(messages, "pane.language");
  if (!isUsable(host)) {
    root.replaceChildren(tooOldNotice(messages));
    return null;
  }
  const functions = functionCatalogue(CUSTOM_FUNCTIONS_METADATA.functions, [targets, progress, pace]);
  const { showPane } = await paneCode;
  // Only now: should anything before have failed, the page's own notice is still there.
  root.replaceChildren();
  return showPane(root, { messages, functions, shortNames, host: hostFacts() });
}

function isUsable(host: Office.HostType | null): boolean {
  return host === Office.HostType.Excel && Office.context.requirements.isSetSupported("ExcelApi", "1.14");
}

/** A button's result is shown even when the pane was closed. */
async function show({ page, outcome }: CommandOutcome): Promise<void> {
  await Office.addin.showAsTaskpane();
  (await pane)?.openPage(page, outcome);
}

function tooOldNotice(messages: Messages): HTMLElement {
  const notice = document.createElement("p");
  notice.className = "notice notice-now";
  notice.textContent = t(messages, "startup.tooOld", { version: Office.context.diagnostics.version });
  return notice;
}

function hostFacts(): HostFacts {
  const { host, platform, version } = Office.context.diagnostics;
  return {
    host: String(host),
    platform: String(platform),
    version,
    requirements: requirements.map(({ name, version: least }) => ({
      name: `${name} ${least}`,
      isSupported: Office.context.requirements.isSetSupported(name, least),
    })),
  };
}
