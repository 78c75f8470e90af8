import type { FunctionRuntime } from "../grid/calculator";
import type { Host } from "../protocol/host";
import type { Choices } from "./choices";
import type { Manifest } from "./manifest";

export interface Pane {
  readonly show: () => void;
  readonly hide: () => void;
  readonly runCommand: (buttonId: string, functionName: string) => void;
  readonly frame: () => HTMLIFrameElement | null;
  readonly functions: FunctionRuntime;
}

export interface PaneOptions {
  readonly aside: HTMLElement;
  readonly host: Host;
  readonly manifest: Manifest;
  readonly choices: Choices;
  readonly pageUrl: string;
}

/** Opens the task pane. */
export function openPane({ aside }: PaneOptions): Pane {
  return {
    show: () => (aside.hidden = false),
    hide: () => (aside.hidden = true),
    runCommand: () => undefined,
    frame: () => null,
    functions: { isReady: () => false, onReady: () => undefined, invoke: () => undefined, cancel: () => undefined },
  };
}
