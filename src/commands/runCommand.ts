import type { CommandOutcome } from "./outcome";

/** What Excel hands to a button's action: it stays busy until told that the action is over. */
export interface CommandEvent {
  completed(): void;
}

/**
 * Runs a ribbon button's action and shows what came of it, a refusal too.
 * Releases the button whatever happens.
 */
export async function runCommand(
  command: () => Promise<CommandOutcome>,
  show: (shown: CommandOutcome) => Promise<void>,
  event: CommandEvent,
): Promise<void> {
  try {
    await show(await outcomeOf(command));
  } finally {
    event.completed();
  }
}

async function outcomeOf(command: () => Promise<CommandOutcome>): Promise<CommandOutcome> {
  try {
    return await command();
  } catch (error) {
    return { page: "targets", outcome: { kind: "refused", error } };
  }
}
