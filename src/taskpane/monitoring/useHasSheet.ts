import { useEffect, useState } from "preact/hooks";
import { onUndoChange } from "../../excel/lastWrite";
import type { Messages } from "../../i18n/t";
import { refusal } from "../refusal";

/** Whether the workbook has a sheet of ours: looked up when the page is opened and after every write, never by polling. */
export function useHasSheet(messages: Messages, mark: string, isShown: boolean): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    if (!isShown) return undefined;
    const look = () => {
      // An Excel that is busy is asked again next time; a bug keeps its stack.
      isThere(mark).then(setHas, (error: unknown) => void refusal(messages, error));
    };
    look();
    return onUndoChange(look);
  }, [isShown]);
  return has;
}

async function isThere(mark: string): Promise<boolean> {
  const { hasSheet } = await import(/* webpackChunkName: "writing" */ "../../excel/goToCell");
  return hasSheet(mark);
}
