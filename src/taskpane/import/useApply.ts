import { useState } from "preact/hooks";
import { PlanError } from "../../domain/planError";
import { errorSentence } from "../../i18n/errorSentence";
import type { Messages } from "../../i18n/t";
import type { Run } from "../page";
import { describeImport } from "./importReport";
import { rememberAnswers } from "./rememberedAnswers";
import type { Compared, ImportSession } from "./session";

/** Writing what was compared, and what stands in the way. */
export interface Applying {
  readonly apply: (compared: Compared) => void;
  /** The cells that were changed after the preview, as a sentence; `null` while there are none. */
  readonly fault: string | null;
  readonly forget: () => void;
}

interface ApplyProps {
  readonly messages: Messages;
  readonly run: Run;
  readonly session: ImportSession;
  readonly close: () => void;
}

/** Writes an import and closes its preview, which stays while someone has changed what it shows. */
export function useApply({ messages, run, session, close }: ApplyProps): Applying {
  const [fault, setFault] = useState<string | null>(null);
  const write = async (compared: Compared) => {
    try {
      const outcome = await session.apply(compared);
      rememberAnswers(compared.recognition.doubts);
      close();
      return describeImport(messages, outcome);
    } catch (error) {
      if (!(error instanceof PlanError) || error.code !== "changedSincePreview") throw error;
      setFault(errorSentence(messages, error));
      return null;
    }
  };
  return { apply: (compared) => void run(() => write(compared)), fault, forget: () => setFault(null) };
}
