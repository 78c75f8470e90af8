import { HostError } from "./hostError";
import type { Worksheet } from "./worksheet";

/** Refuses a change of a protected worksheet that its options do not permit; `null` = no option permits it. */
export function refuseProtected(worksheet: Worksheet, permission: string | null): void {
  if (!worksheet.protection || (permission !== null && worksheet.protection.options[permission] === true)) return;
  throw new HostError("AccessDenied", `${worksheet.name} is protected`);
}
