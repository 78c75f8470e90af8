import { growTable } from "../objects/growTable";
import { HostError, type HostErrorCode } from "../objects/hostError";
import { subscribe, type Change, type WorkbookModel } from "../objects/workbook";
import { runBatch } from "./dispatch";
import { dueFault, plant, strike, type Fault, type FaultHandle, type PendingFault } from "./faults";
import { createEvents, pushChange, type PushEntry } from "./events";
import { moveRanges, type HostContext, type Services } from "./hostObject";
import type { Profile } from "./requirementSets";
import { bytesOf, readRequest, report, type BatchReport, type HostRequest } from "./request";
import type { Answer } from "./wire";

export type { BatchReport } from "./request";

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

/** Excel refuses requests and responses over 5 MB. Source: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const LIMIT_BYTES = 5 * 1024 * 1024;

/** Puts an emulated Excel of the given version around a workbook. */
export function createHost({ workbook, profile }: { workbook: WorkbookModel; profile: Profile }): Host {
  const context = createContext(workbook, profile);
  const stopListening = listenToWorkbook(context);
  const reports = new Set<(report: BatchReport) => void>();
  const faults: PendingFault[] = [];
  const inTurn = createQueue();
  return {
    context,
    execute: async (body, flags = 0) => {
      const start = performance.now();
      const request = readRequest(body, flags);
      // Waiting for the user's cell holds up nobody else: a request that does not wait is refused at once.
      const answer =
        refusedAtOnce(context, request) ??
        (await whenEditingEnds(context, request, () => inTurn(() => run(context, request, faults))));
      report(reports, request, answer, performance.now() - start);
      return answer;
    },
    onPush: (listener) => kept(context.events.listeners, listener),
    onBatch: (listener) => kept(reports, listener),
    failAt: (fault) => plant(faults, fault),
    dispose: stopListening,
  };
}

/** Does one work after another, whatever becomes of each. */
function createQueue(): (work: () => Promise<Answer>) => Promise<Answer> {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const answer = queue.then(work);
    queue = answer.catch(() => null);
    return answer;
  };
}

function refusedAtOnce({ workbook }: HostContext, { kind, isPatient, bytes }: HostRequest): Answer | null {
  if (bytes > LIMIT_BYTES) return refusal("RequestPayloadSizeLimitExceeded");
  // Only what touches the workbook minds the user's cell: releasing ranges and function results go on.
  const isInTheWay = workbook.isEditingCell && kind === "workbook" && !isPatient;
  return isInTheWay ? refusal("InvalidOperationInCellEditMode") : null;
}

async function whenEditingEnds(
  { workbook }: HostContext,
  { kind }: HostRequest,
  work: () => Promise<Answer>,
): Promise<Answer> {
  while (workbook.isEditingCell && kind === "workbook") await editingEnds(workbook);
  return work();
}

async function run(context: HostContext, { batch, kind }: HostRequest, faults: PendingFault[]): Promise<Answer> {
  const due = kind === "workbook" ? dueFault(faults) : null;
  if (due?.fault.action === null) {
    due.hasFired = true;
    return refusal(due.fault.code);
  }
  const body = await runBatch(context, batch, (index) => strike(due, index));
  context.ranges.live.clear();
  return bytesOf(JSON.stringify(body)) > LIMIT_BYTES
    ? refusal("ResponsePayloadSizeLimitExceeded")
    : { isRefused: false, body };
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
    if (change.kind === "cells" && change.origin === "user") growTableFor(workbook, change);
  });
}

function growTableFor(workbook: WorkbookModel, { worksheetId, area }: Change): void {
  const isSingle = area?.rowCount === 1 && area.columnCount === 1;
  if (isSingle && worksheetId !== null) growTable(workbook, worksheetId, area.row, area.column);
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

const refusal = (code: HostErrorCode): Answer => ({ isRefused: true, code, message: new HostError(code).message });

function kept<T>(set: Set<T>, listener: T): () => void {
  set.add(listener);
  return () => set.delete(listener);
}
