import type { Actuals } from "./actuals";

/** Where the figures of the workbook are kept for whoever needs them live: `excel` fills it, functions and pane read it. */
export interface ActualsStore {
  /** `null` until the workbook has been read once. */
  current(): Actuals | null;
  /** Keeps new figures and tells each listener once, even when they are the same: the caller knows whether they changed. */
  set(actuals: Actuals): void;
  /** Calls the listener after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/** An empty store. */
export function createActualsStore(): ActualsStore {
  let kept: Actuals | null = null;
  const subscriptions = new Set<{ readonly listener: () => void }>();
  return {
    current: () => kept,
    set: (actuals) => {
      kept = actuals;
      // A copy: who subscribes meanwhile has seen this change already. Who has left meanwhile is not called.
      for (const subscription of [...subscriptions]) {
        if (subscriptions.has(subscription)) subscription.listener();
      }
    },
    subscribe: (listener) => {
      const subscription = { listener };
      subscriptions.add(subscription);
      return () => void subscriptions.delete(subscription);
    },
  };
}

/** The store of the workbook that the add-in runs in. */
export const actualsStore: ActualsStore = createActualsStore();
