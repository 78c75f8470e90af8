import { useEffect, useRef, useState } from "preact/hooks";
import { PlanError } from "../../domain/planError";
import type { Run } from "../page";
import type { Importing } from "./useImport";

interface Dropping {
  readonly run: Run;
  readonly start: Importing["start"];
  /** Whether a file can be taken now. */
  readonly isOn: boolean;
}

/**
 * Whether a file hangs over the page. One that is dropped is imported, wherever it falls:
 * else the browser would open it in place of the pane.
 */
export function useDrop(dropping: Dropping): boolean {
  const [isOver, setIsOver] = useState(false);
  const now = useRef(dropping);
  now.current = dropping;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(now.current.isOn);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setIsOver(false);
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      take([...(event.dataTransfer?.files ?? [])], now.current);
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    const entries = Object.entries(listeners) as [keyof typeof listeners, EventListener][];
    entries.forEach(([name, listener]) => document.addEventListener(name, listener));
    return () => entries.forEach(([name, listener]) => document.removeEventListener(name, listener));
  }, []);
  return isOver;
}

function take([file, ...others]: readonly File[], { run, start, isOn }: Dropping): void {
  if (!isOn || !file) return;
  if (others.length === 0) return start({ kind: "file", file });
  const given = String(others.length + 1);
  void run(() => Promise.reject(new PlanError("severalFiles", given)));
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return [...(dataTransfer?.types ?? [])].includes("Files");
}
