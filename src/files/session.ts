import { PlanError } from "../domain/planError";
import { defaultPlan } from "../domain/plans";
import { recognise } from "../domain/recognition/recognise";
import type { Recognition, RecognitionContext } from "../domain/recognition/recognition";
import type { SourceSheet } from "../domain/recognition/sourceSheet";
import { readDelimitedText } from "./delimitedText";
import { limits } from "./limits";
import { givenOf, type Brought, type SourceSummary } from "./messages";
import { readBytes } from "./readBytes";
import type { ReadSheet } from "./readSheet";
import { checkLimits } from "./sheetLimits";

/** Reads what someone brings, keeps it, and says what it means: the part that runs in the worker. */
export interface ReadingSession {
  read(brought: Brought, progress: (share: number) => void): Promise<SourceSummary>;
  recognise(context: RecognitionContext): Promise<Recognition>;
}

/** A session that has read nothing yet. */
export function openReadingSession(): ReadingSession {
  let kept: readonly SourceSheet[] = [];
  return {
    read: async (brought, progress) => {
      const sheets = await readBrought(brought, progress);
      kept = sheets.map(({ sheet }) => sheet);
      return summaryOf(brought, sheets);
    },
    recognise: async (context) => recognise(defaultPlan, kept, context),
  };
}

async function readBrought(brought: Brought, progress: (share: number) => void): Promise<readonly ReadSheet[]> {
  const given = givenOf(brought);
  const sheets = "bytes" in brought ? await readBytes(brought, progress) : await readCells(brought);
  const isEmpty = sheets.every(({ sheet }) => sheet.values.length === 0 && !sheet.pictures);
  if (isEmpty) throw new PlanError("noCells", given);
  progress(1);
  return sheets;
}

async function readCells(brought: Exclude<Brought, { bytes: ArrayBuffer }>): Promise<readonly ReadSheet[]> {
  const given = givenOf(brought);
  if ("text" in brought) {
    if (brought.text.length > limits.fileBytes) throw new PlanError("tooManyCells", given);
    return [{ sheet: await readDelimitedText(brought.text, { given, isPasted: true }), isHidden: false }];
  }
  checkLimits(given, brought.sheets);
  return brought.sheets.map((sheet) => ({ sheet, isHidden: false }));
}

function summaryOf(brought: Brought, sheets: readonly ReadSheet[]): SourceSummary {
  return {
    name: "bytes" in brought ? brought.name.replace(/\.[^.]*$/, "") : "",
    sheets: sheets.map(({ sheet: { name, values }, isHidden }) => ({
      name,
      rowCount: values.length,
      columnCount: values[0]?.length ?? 0,
      isHidden,
    })),
  };
}
