import { setSetting } from "../objects/view";
import type { Host } from "./host";
import { settingsPairs } from "./xdmStart";

/** A call of office.js that is not about trust or context: requests, settings, finished commands. */
export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [position: number]: unknown;
}

const dispatchIds = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Numbers that office.js turns into Excel's error codes. */
const errorNumbers: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  AccessDenied: 7000,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};
const GENERAL_EXCEPTION = 5001;
const NOT_SUPPORTED = 5000;

/** Answers one executeMethod message; `onCommand` hears that a ribbon command has finished. */
export async function executeMethod(
  host: Host,
  call: MethodCall,
  onCommand: (commandId: string) => void,
): Promise<object> {
  switch (call.DdaMethod?.DispatchId) {
    case dispatchIds.richApi:
      return richApi(host, call.ArrayData ?? []);
    case dispatchIds.saveSettings:
      saveSettings(host, call.DdaSettingsMethod?.Properties ?? []);
      return fine({});
    case dispatchIds.loadSettings: {
      const pairs = settingsPairs(host.context.workbook.settings);
      return fine({ Properties: { Settings: pairs.map(([Name, Value]) => ({ Name, Value })) } });
    }
    case dispatchIds.commandCompleted:
      onCommand(String(call[0]));
      return fine({});
    default:
      return { Version: 1, Error: NOT_SUPPORTED };
  }
}

async function richApi(host: Host, data: readonly unknown[]): Promise<object> {
  const [, , , , body, , flags] = data;
  const answer = await host.execute(String(body), Number(flags ?? 0));
  if (answer.isRefused) return { Version: 1, Error: errorNumbers[answer.code] ?? GENERAL_EXCEPTION };
  return fine({ Data: [200, [], JSON.stringify(answer.body)] });
}

// The whole set comes every time: what is missing was removed.
function saveSettings({ context }: Host, pairs: readonly (readonly [string, string])[]): void {
  const { workbook } = context;
  const kept = new Set(pairs.map(([name]) => name));
  for (const name of [...workbook.settings.keys()]) if (!kept.has(name)) setSetting(workbook, name, undefined, "addin");
  for (const [name, text] of pairs) setSetting(workbook, name, JSON.parse(text), "addin");
}

const fine = (rest: object): object => ({ Version: 1, Error: 0, ...rest });
