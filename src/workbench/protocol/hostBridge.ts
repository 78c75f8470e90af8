import type { PushEntry } from "./events";
import type { Host } from "./host";
import type { Answer } from "./wire";

/** The object Microsoft's proxies look for under the global name `_richApiNativeBridge` when they are loaded. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the proxies. */
  onMessageFromHost: ((text: string) => void) | null;
}

/** A bridge without a page or a browser between the proxies and a host, and the switch that chooses the host. */
export function createHostBridge(): { bridge: NativeBridge; attach: (host: Host | null) => void } {
  let attached: Host | null = null;
  let stopPushing: () => void = () => {};
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => void answer(bridge, attached, JSON.parse(text) as Envelope),
  };
  const attach = (host: Host | null): void => {
    stopPushing();
    attached = host;
    stopPushing = host ? host.onPush((entries) => pushTo(bridge, entries)) : () => {};
  };
  return { bridge, attach };
}

interface Envelope {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

async function answer(bridge: NativeBridge, host: Host | null, { id, flags, message }: Envelope): Promise<void> {
  const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
  // A request that outlives its host is the proxies' own clean-up: it is confirmed, or they repeat it for seconds.
  const answered: Answer = host
    ? await host.execute(body, flags)
    : { isRefused: false, body: { Results: [], TraceIds: [] } };
  bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: replyOf(answered) }));
}

function replyOf(given: Answer): object {
  if (!given.isRefused) return { statusCode: 200, headers: {}, body: given.body };
  return { statusCode: 400, headers: {}, body: { error: { code: given.code, message: given.message } } };
}

function pushTo(bridge: NativeBridge, entries: readonly PushEntry[]): void {
  bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
}
