import { HostError, type HostErrorCode } from "../objects/hostError";

/** `batch` 1 is the next request about the workbook; `action` counts from 0, `null` refuses the whole request. */
export interface Fault {
  readonly batch: number;
  readonly action: number | null;
  readonly code: HostErrorCode;
}

export interface FaultHandle {
  hasFired(): boolean;
  cancel(): void;
}

export interface PendingFault {
  readonly fault: Fault;
  /** Requests to go. */
  left: number;
  hasFired: boolean;
}

/** Remembers a fault for a request to come. */
export function plant(faults: PendingFault[], fault: Fault): FaultHandle {
  const pending: PendingFault = { fault, left: fault.batch, hasFired: false };
  faults.push(pending);
  return {
    hasFired: () => pending.hasFired,
    cancel: () => void (faults.includes(pending) && faults.splice(faults.indexOf(pending), 1)),
  };
}

/** Counts one request down and gives the fault that is due in it. */
export function dueFault(faults: PendingFault[]): PendingFault | null {
  for (const pending of faults) pending.left--;
  const due = faults.find(({ left }) => left === 0) ?? null;
  if (due) faults.splice(faults.indexOf(due), 1);
  return due;
}

/** Fails when the fault is due at this action. */
export function strike(due: PendingFault | null, action: number | null): void {
  if (!due || due.fault.action !== action) return;
  due.hasFired = true;
  throw new HostError(due.fault.code, "a fault set by a test");
}
