import { PlanError } from "../domain/planError";
import { forgetWrite, rememberedWrite, type LastWrite } from "./lastWrite";
import type { UndoReport } from "./report";
import { undoCells } from "./undoCells";
import { undoMarks } from "./undoMarks";
import { undoSheets } from "./undoSheets";

/** Takes back our last write, leaving alone and naming whatever someone changed since. */
export async function undoLastWrite(): Promise<UndoReport> {
  const write = rememberedWrite();
  if (!write) throw new PlanError("nothingToUndo", "");
  const report = await Excel.run((context) => takeBack(context, write));
  forgetWrite();
  return report;
}

function takeBack(context: Excel.RequestContext, write: LastWrite): Promise<UndoReport> {
  switch (write.kind) {
    case "sheets":
      return undoSheets(context, write);
    case "cells":
      return undoCells(context, write);
    case "marks":
      return undoMarks(context, write);
  }
}
