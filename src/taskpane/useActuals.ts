import { useEffect, useState } from "preact/hooks";
import type { Actuals } from "../domain/actuals";
import { actualsStore } from "../domain/actualsStore";

/**
 * The figures of the workbook, live: one new picture for each change, and none while the page is hidden.
 * `null` until the workbook has been read.
 */
export function useActuals(isShown: boolean): Actuals | null {
  const [actuals, setActuals] = useState(() => actualsStore.current());
  useEffect(() => {
    if (!isShown) return undefined;
    const follow = () => setActuals(actualsStore.current());
    // What changed while nobody looked.
    follow();
    return actualsStore.subscribe(follow);
  }, [isShown]);
  return actuals;
}
