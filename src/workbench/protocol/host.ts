import { HostError, type HostErrorCode } from "../objects/hostError";
import { subscribe, type WorkbookModel } from "../objects/workbook";
import { runBatch } from "./dispatch";
import { dueFault, plant, strike, type Fault, type FaultHandle, type PendingFault } from "./faults";
import { createEvents, pushChange, type PushEntry } from "./events";
import { moveRanges, type HostContext, type Services } from "./hostObject";
import type { Profile } from "./profiles";
import { DELAY_FOR_CELL_EDIT, type Answer, type Batch, type BatchResponse } from "./wire";

/** Excel as the add-in's page meets it: requests in, answers and events out. */
export interface Host {
  readonly context: HostContext;
  execute(body: string, flags?: number): Promise<Answer>;
  /** Calls the listener with every group of messages for the page; the result stops it. */
  onPush(listener: (entries: readonly PushEntry[]) => void): () => void;
  onBatch(listener: (report: BatchReport) => void): () => void;
  /** Makes a coming request fail, for tests. */
  failAt(fault: Fault): FaultHandle;
  dispose(): void;
}

/** What one request cost. `cleanUp` is sent by `Excel.run` itself, `service` concerns functions and the runtime. */
export interface BatchReport {
  readonly kind: "workbook" | "cleanUp" | "service";
  readonly actions: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly error: string | null;
}

/** Excel refuses requests and responses over 5 MB. Source: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const LIMIT_BYTES = 5 * 1024 * 1024;

/** Puts an emulated Excel of the given version around a workbook. */
export function createHost({ workbook, profile }: { workbook: WorkbookModel; profile: Profile }): Host {
  const context = createContext(workbook, profile);
  const stopListening = listenToWorkbook(context);
  const reports = new Set<(report: BatchReport) => void>();
  const faults: PendingFault[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  return {
    context,
    execute: (body, flags = 0) => {
      const answer = queue.then(() => answerBatch({ context, reports, faults }, body, flags));
      queue = answer.catch(() => null);
      return answer;
    },
    onPush: (listener) => kept(context.events.listeners, listener),
    onBatch: (listener) => kept(reports, listener),
    failAt: (fault) => plant(faults, fault),
    dispose: stopListening,
  };
}

interface Running {
  readonly context: HostContext;
  readonly reports: Set<(report: BatchReport) => void>;
  readonly faults: PendingFault[];
}

async function answerBatch({ context, reports, faults }: Running, body: string, flags: number): Promise<Answer> {
  const start = performance.now();
  const batch = JSON.parse(body) as Batch;
  const kind = kindOf(batch);
  const due = kind === "workbook" ? dueFault(faults) : null;
  const answer = await settle(context, { batch, kind, flags, bytes: bytesOf(body) }, due);
  const milliseconds = performance.now() - start;
  const error = answer.isRefused ? answer.code : (answer.body.Error?.Code ?? null);
  const report = { kind, actions: batch.Actions.length, bytes: bytesOf(body), milliseconds, error };
  for (const listener of [...reports]) listener(report);
  return answer;
}

interface Request {
  readonly batch: Batch;
  readonly kind: BatchReport["kind"];
  readonly flags: number;
  readonly bytes: number;
}

async function settle(
  context: HostContext,
  { batch, kind, flags, bytes }: Request,
  due: PendingFault | null,
): Promise<Answer> {
  if (bytes > LIMIT_BYTES) return refusal("RequestPayloadSizeLimitExceeded");
  // Only what touches the workbook has to wait for the user's cell: releasing ranges and function results go on.
  if (context.workbook.isEditingCell && kind === "workbook") {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refusal("InvalidOperationInCellEditMode");
    await editingEnds(context.workbook);
  }
  if (due?.fault.action === null) {
    due.hasFired = true;
    return refusal(due.fault.code);
  }
  const body = await runBatch(context, batch, (index) => strike(due, index));
  context.ranges.live.clear();
  return bytesOf(JSON.stringify(body)) > LIMIT_BYTES ? refusal("ResponsePayloadSizeLimitExceeded") : answered(body);
}

function kindOf({ Actions: actions, ObjectPaths: paths }: Batch): BatchReport["kind"] {
  if (Object.values(paths).some(({ ObjectPathType }) => ObjectPathType === 2)) return "service";
  const names = actions.filter(({ ActionType }) => ActionType !== 1 && ActionType !== 5).map(({ Name }) => Name);
  const isCleanUp = names.length > 0 && names.every((name) => name === "_RemoveReference");
  return isCleanUp ? "cleanUp" : "workbook";
}

function createContext(workbook: WorkbookModel, profile: Profile): HostContext {
  const services: Services = {
    runtimeState: "Visible",
    startState: "Inactive",
    onRuntimeState: () => {},
    onFunctionResults: () => {},
    onFunctionsReady: () => {},
  };
  const ranges = { live: new Set<never>(), kept: new Map(), nextReference: 1 };
  return { workbook, profile, events: createEvents(), ranges, services };
}

function listenToWorkbook({ workbook, ranges, events }: HostContext): () => void {
  return subscribe(workbook, (change) => {
    moveRanges(workbook, ranges, change);
    pushChange(workbook, events, change);
  });
}

function editingEnds(workbook: WorkbookModel): Promise<void> {
  return new Promise((resolve) => {
    const stop = subscribe(workbook, () => {
      if (workbook.isEditingCell) return;
      stop();
      resolve();
    });
  });
}

const answered = (body: BatchResponse): Answer => ({ isRefused: false, body });
const refusal = (code: HostErrorCode): Answer => ({ isRefused: true, code, message: new HostError(code).message });
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function kept<T>(set: Set<T>, listener: T): () => void {
  set.add(listener);
  return () => set.delete(listener);
}
