import { pushVisibility } from "./events";
import { executeMethod, type MethodCall } from "./executeMethod";
import type { Host } from "./host";
import { actions, eventMessage, readMessage, REQUEST, responseTo, type XdmMessage } from "./xdmMessages";
import { appContext, frameName, type XdmStart } from "./xdmStart";

/** The host's end of the conversation with an unmodified office.js in another window. */
export interface XdmHost {
  /** The `name` to give the iframe before it loads. */
  readonly frameName: string;
  /** Takes what arrives in the host's window; messages of other pages are left alone. */
  receive(text: unknown, origin: string): void;
  /** Runs a ribbon command; settles when the add-in says that it has finished. */
  invokeCommand(functionName: string, controlId: string): Promise<void>;
  /** Settles when the page can take ribbon commands. */
  readonly whenReady: Promise<void>;
  /** Tells the page that the user showed or closed the pane. */
  setVisible(isVisible: boolean): void;
  dispose(): void;
}

export interface XdmOptions extends XdmStart {
  readonly host: Host;
  /** The origin of the add-in's page: nobody else is answered. */
  readonly pageOrigin: string;
  /** Sends a text to the add-in's window. */
  readonly post: (text: string) => void;
}

interface Conversation {
  readonly options: XdmOptions;
  readonly origin: string;
  readonly registered: Set<string>;
  readonly commands: Map<string, () => void>;
  readonly onReady: () => void;
}

/** Opens the host's end for one iframe; a reloaded iframe needs a new one with a new conversation id. */
export function createXdmHost(options: XdmOptions): XdmHost {
  const { host } = options;
  let onReady = (): void => {};
  const whenReady = new Promise<void>((resolve) => (onReady = resolve));
  const origin = new URL(options.hostPageUrl).origin;
  const conversation: Conversation = { options, origin, registered: new Set(), commands: new Map(), onReady };
  const stop = host.onPush((entries) => sendEvent(conversation, "richApiMessage", { ArrayData: entries }));
  return {
    frameName: frameName(options),
    whenReady,
    receive: (text, from) => {
      const message = from === options.pageOrigin ? readMessage(text) : null;
      if (message?._messageType === REQUEST && message._conversationId === options.conversationId)
        void respond(conversation, message);
    },
    invokeCommand: (functionName, controlId) => invokeCommand(conversation, functionName, controlId),
    setVisible: (isVisible) => {
      host.context.services.runtimeState = isVisible ? "Visible" : "Background";
      pushVisibility(host.context.events, isVisible);
    },
    dispose: stop,
  };
}

async function respond(conversation: Conversation, message: XdmMessage): Promise<void> {
  const { options, origin } = conversation;
  const data = await answerTo(conversation, message);
  options.post(responseTo(message, origin, data));
  // Only now: office.js drops an event that comes before the answer to its registration.
  if (message._actionType === actions.registerEvent && message._actionName === "appCommandInvoked")
    conversation.onReady();
}

async function answerTo(conversation: Conversation, message: XdmMessage): Promise<unknown> {
  const { registered, options } = conversation;
  if (message._actionType === actions.registerEvent) {
    registered.add(message._actionName);
    return { Error: 0 };
  }
  if (message._actionType === actions.unregisterEvent) {
    registered.delete(message._actionName);
    return { Error: 0 };
  }
  switch (message._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return appContext(options.host, options);
    case "executeMethod":
      return executeMethod(options.host, message._data as MethodCall, (id) => finish(conversation, id));
    // notifyHost: focus, telemetry, address of the page. Nothing of it concerns the workbook.
    default:
      return null;
  }
}

function invokeCommand(conversation: Conversation, functionName: string, controlId: string): Promise<void> {
  const commandId = `command-${conversation.commands.size + 1}-${Date.now()}`;
  const finished = new Promise<void>((resolve) => conversation.commands.set(commandId, resolve));
  sendEvent(conversation, "appCommandInvoked", [
    commandId,
    functionName,
    JSON.stringify({ source: { id: controlId } }),
  ]);
  return finished;
}

function finish({ commands }: Conversation, commandId: string): void {
  commands.get(commandId)?.();
  commands.delete(commandId);
}

function sendEvent({ options, origin, registered }: Conversation, name: string, data: unknown): void {
  if (registered.has(name)) options.post(eventMessage(name, options.conversationId, origin, data));
}
