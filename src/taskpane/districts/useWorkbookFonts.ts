import { useEffect, useRef, useState } from "preact/hooks";
import { onUndoChange } from "../../excel/lastWrite";
import type { Messages } from "../../i18n/t";
import type { FontChoice } from "../../sheets/fonts";
import { refusal } from "../refusal";

/** The fonts that the workbook has, as long as nobody chooses others on the page. */
export interface WorkbookFonts {
  readonly shown: FontChoice;
  /** The same once the workbook has been asked. Refuses what Excel refuses. */
  readonly asked: () => Promise<FontChoice>;
}

/** Looked up when the page is opened and after every write, never by polling. */
export function useWorkbookFonts(messages: Messages, isShown: boolean): WorkbookFonts {
  const [shown, setShown] = useState<FontChoice>("windows");
  const asking = useRef<Promise<FontChoice> | null>(null);
  useEffect(() => {
    if (!isShown) return undefined;
    const look = () => {
      asking.current = ask();
      // An Excel that is busy is asked again when it matters; a bug keeps its stack.
      asking.current.then(setShown, (error: unknown) => void refusal(messages, error));
    };
    look();
    return onUndoChange(look);
  }, [isShown]);
  return { shown, asked: async () => (await asking.current?.catch(() => null)) ?? ask() };
}

async function ask(): Promise<FontChoice> {
  const { readFontChoice } = await import(/* webpackChunkName: "writing" */ "../../excel/readFontChoice");
  return readFontChoice();
}
