/** A message between the page of the host and the page of the add-in, both ways. */
export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _responseType?: number;
  readonly _errorCode?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data: unknown;
  readonly _serializerVersion: number;
}

export const REQUEST = 0;
export const actions = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE = 1;
const EVENT = 1;

/** Reads a message; anything that is not one of ours is `null`. */
export function readMessage(text: unknown): XdmMessage | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    const message = JSON.parse(text) as Partial<XdmMessage>;
    return typeof message._actionName === "string" && typeof message._messageType === "number"
      ? (message as XdmMessage)
      : null;
  } catch {
    // The same window also carries messages of others, in any form.
    return null;
  }
}

/** The answer to a request; `errorCode` 0 is success. */
export function responseTo(request: XdmMessage, origin: string, data: unknown, errorCode = 0): string {
  const { _actionName, _conversationId, _correlationId } = request;
  const head = { _messageType: RESPONSE, _responseType: 0, _errorCode: errorCode, _serializerVersion: 1 };
  return JSON.stringify({ ...head, _actionName, _conversationId, _correlationId, _origin: origin, _data: data });
}

/** An event for the page of the add-in. */
export function eventMessage(name: string, conversationId: string, origin: string, data: unknown): string {
  const head = {
    _messageType: RESPONSE,
    _responseType: EVENT,
    _errorCode: 0,
    _serializerVersion: 1,
    _correlationId: -1,
  };
  return JSON.stringify({ ...head, _actionName: name, _conversationId: conversationId, _origin: origin, _data: data });
}
