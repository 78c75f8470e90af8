import type { Host } from "../protocol/host";
import { createXdmHost, type XdmHost } from "../protocol/xdm";
import type { Choices } from "./choices";
import type { Manifest } from "./manifest";

/** The add-in's page in its pane. One page is all of the add-in: closed, it runs on. */
export interface Pane {
  readonly show: () => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
  /** Runs what a ribbon button names, as soon as the add-in can take it; settles when it has finished. */
  readonly runCommand: (buttonId: string, functionName: string) => Promise<void>;
  readonly frame: () => HTMLIFrameElement;
}

export interface PaneOptions {
  readonly aside: HTMLElement;
  readonly host: Host;
  readonly manifest: Manifest;
  readonly choices: Choices;
  readonly pageUrl: string;
}

/** Loads the add-in's page into the pane, with our end of the conversation that office.js holds with its host. */
export function openPane(options: PaneOptions): Pane {
  const { aside, host, manifest, choices, pageUrl } = options;
  const frame = document.createElement("iframe");
  const xdm = startXdm(options, frame);
  const setShown = (isShown: boolean) => {
    if (aside.hidden !== isShown) return;
    aside.hidden = !isShown;
    xdm.setVisible(isShown);
  };
  host.context.services.onRuntimeState = (state) => setShown(state === "Visible");
  host.context.services.runtimeState = choices.isPaneOpen ? "Visible" : "Background";
  aside.hidden = !choices.isPaneOpen;
  frame.src = new URL(pageUrl, location.href).href;
  aside.append(
    titleBar(manifest.displayName, () => setShown(false)),
    frame,
  );
  return {
    show: () => setShown(true),
    hide: () => setShown(false),
    isShown: () => !aside.hidden,
    runCommand: (buttonId, functionName) => xdm.whenReady.then(() => xdm.invokeCommand(functionName, buttonId)),
    frame: () => frame,
  };
}

function startXdm({ host, manifest, choices }: PaneOptions, frame: HTMLIFrameElement): XdmHost {
  const xdm = createXdmHost({
    host,
    // A new one for each start: office.js keeps settings in the session under it.
    conversationId: crypto.randomUUID(),
    appId: manifest.id,
    hostPageUrl: location.href.split("#")[0] ?? location.href,
    locale: choices.language,
    pageOrigin: location.origin,
    post: (text) => frame.contentWindow?.postMessage(text, location.origin),
  });
  frame.title = manifest.displayName;
  frame.name = xdm.frameName;
  listen(xdm, frame);
  return xdm;
}

function listen(xdm: XdmHost, frame: HTMLIFrameElement): void {
  window.addEventListener("message", (event) => {
    if (event.source === frame.contentWindow) xdm.receive(event.data, event.origin);
  });
}

function titleBar(title: string, close: () => void): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "title";
  const button = document.createElement("button");
  button.type = "button";
  button.id = "close-pane";
  button.ariaLabel = "关闭任务窗格";
  button.textContent = "✕";
  button.addEventListener("click", close);
  const name = document.createElement("span");
  name.textContent = title;
  bar.append(name, button);
  return bar;
}
