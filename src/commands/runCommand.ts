import type { Outcome } from "../excel/report";
import type { Command, CommandOutcome } from "./outcome";

/** What Excel hands to a button's action: it stays busy until told that the action is over. */
export interface CommandEvent {
  completed(): void;
}

/**
 * Runs a ribbon button's action and shows what came of it, a refusal too.
 * Releases the button whatever happens.
 */
export async function runCommand(
  { page, run }: Command,
  show: (shown: CommandOutcome) => Promise<void>,
  event: CommandEvent,
): Promise<void> {
  try {
    await show(run ? { page, outcome: await outcomeOf(run) } : { page });
  } finally {
    event.completed();
  }
}

async function outcomeOf(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    return { kind: "refused", error };
  }
}
