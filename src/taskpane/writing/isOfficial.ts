import type { Difference } from "../../sheets/difference";

/** Whether a difference is one from the official document, and not one from what our own sheets say. */
export function isOfficial({ mark }: Difference): boolean {
  return mark.startsWith("targets.");
}
