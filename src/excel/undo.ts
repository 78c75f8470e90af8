import { PlanError } from "../domain/planError";
import { forgetWrite, rememberedWrite } from "./lastWrite";
import type { UndoReport } from "./report";
import { undoCells } from "./undoCells";
import { undoSheets } from "./undoSheets";

/** Takes back our last write, leaving alone and naming whatever someone changed since. */
export async function undoLastWrite(): Promise<UndoReport> {
  const write = rememberedWrite();
  if (!write) throw new PlanError("nothingToUndo", "");
  const report = await Excel.run((context) =>
    write.kind === "sheets" ? undoSheets(context, write) : undoCells(context, write),
  );
  forgetWrite();
  return report;
}
