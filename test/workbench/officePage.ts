import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createWorkbook, type WorkbookModel } from "../../src/workbench/objects/workbook";
import { createHost, type Host } from "../../src/workbench/protocol/host";
import { profile } from "../../src/workbench/protocol/profiles";
import { createXdmHost, type XdmHost } from "../../src/workbench/protocol/xdm";
import { installedRequirementSets } from "./officeDefinitions";

/** A page (jsdom) that runs Microsoft's unmodified office.js against the host's XDM end. */
export interface OfficePage {
  readonly workbook: WorkbookModel;
  readonly host: Host;
  readonly xdm: XdmHost;
}

const officeFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const page = "https://localhost";

/** Loads office.js and waits until it has met its host. Once per test file: it cannot be loaded twice into a page. */
export async function openOfficePage(prepare: (host: Host) => void = () => undefined): Promise<OfficePage> {
  const workbook = createWorkbook();
  const host = createHost({ workbook, profile: profile("ltsc2021", installedRequirementSets()) });
  prepare(host);
  const xdm = createXdmHost({
    host,
    conversationId: "conversation-1",
    appId: "add-in-1",
    hostPageUrl: `${page}/workbench.html`,
    pageOrigin: page,
    locale: "zh-CN",
    post: (text) =>
      setTimeout(() => window.dispatchEvent(new MessageEvent("message", { data: text, origin: page })), 0),
  });
  window.name = xdm.frameName;
  Object.defineProperty(document, "domain", { value: "localhost" });
  Object.defineProperty(window, "parent", { value: { postMessage: (text: string) => xdm.receive(text, page) } });
  loadScriptsFromDisk();
  const script = document.createElement("script");
  script.setAttribute("src", `${page}/office.js`);
  document.head.appendChild(script);
  await waitFor(() => "Office" in globalThis);
  await Office.onReady();
  return { workbook, host, xdm };
}

/** Waits until the claim holds. */
export async function waitFor(claim: () => boolean, timeoutMs = 5000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!claim()) {
    if (Date.now() > end) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

// jsdom fetches nothing: scripts under our origin are the files of the installed package.
function loadScriptsFromDisk(): void {
  const append = Element.prototype.appendChild;
  Element.prototype.appendChild = function <T extends Node>(this: Element, node: T): T {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(page)) return append.call(this, node) as T;
    const file = join(officeFolder, new URL(node.src).pathname);
    node.remove = () => undefined;
    const holder = document.createElement("meta");
    holder.setAttribute("data-script", file);
    append.call(this, holder);
    knownScripts.push(node);
    setTimeout(() => {
      (0, eval)(readFileSync(file, "utf8"));
      node.onload?.(new Event("load"));
    }, 0);
    return node;
  };
  const find = document.getElementsByTagName.bind(document);
  document.getElementsByTagName = ((name: string) =>
    name.toLowerCase() === "script" ? knownScripts : find(name)) as typeof document.getElementsByTagName;
}

const knownScripts: HTMLScriptElement[] = [];
