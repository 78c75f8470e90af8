import { DELAY_FOR_CELL_EDIT, pathTypes, type Answer, type Batch } from "./wire";

/** What one request cost. `cleanUp` is sent by `Excel.run` itself, `service` concerns functions and the runtime. */
export interface BatchReport {
  readonly kind: "workbook" | "cleanUp" | "service";
  /** It waits for the user's cell: something in the background, which nobody asked for just now. */
  readonly isPatient: boolean;
  readonly actions: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly error: string | null;
}

/** One request, read. */
export interface HostRequest {
  readonly batch: Batch;
  readonly kind: BatchReport["kind"];
  readonly isPatient: boolean;
  readonly bytes: number;
}

/** Reads a request; the flags say whether it waits for the user's cell. */
export function readRequest(body: string, flags: number): HostRequest {
  const batch = JSON.parse(body) as Batch;
  return { batch, kind: kindOf(batch), isPatient: (flags & DELAY_FOR_CELL_EDIT) !== 0, bytes: bytesOf(body) };
}

/** Tells the listeners what a request cost. */
export function report(
  reports: ReadonlySet<(report: BatchReport) => void>,
  request: HostRequest,
  answer: Answer,
  milliseconds: number,
): void {
  const error = answer.isRefused ? answer.code : (answer.body.Error?.Code ?? null);
  const { kind, isPatient, batch, bytes } = request;
  const cost = { actions: batch.Actions.length, bytes, milliseconds };
  for (const listener of [...reports]) listener({ kind, isPatient, ...cost, error });
}

/** The size of a text on the wire, in bytes of UTF-8. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes++;
    if (code > 0x7ff) bytes++;
    // Two halves of one character beyond the first plane make four bytes, not six.
    if (code >= 0xd800 && code <= 0xdfff) bytes--;
  }
  return bytes;
}

function kindOf({ Actions: actions, ObjectPaths: paths }: Batch): BatchReport["kind"] {
  if (Object.values(paths).some(({ ObjectPathType }) => ObjectPathType === pathTypes.service)) return "service";
  const names = actions.filter(({ ActionType }) => ActionType !== 1 && ActionType !== 5).map(({ Name }) => Name);
  const isCleanUp = names.length > 0 && names.every((name) => name === "_RemoveReference");
  return isCleanUp ? "cleanUp" : "workbook";
}
