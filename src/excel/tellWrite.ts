import type { Intent } from "./intent";
import type { SheetPreview, WriteReport, WrittenSheet } from "./report";

/** What a write of these intents did. */
export function reportOf(intents: readonly Intent[]): WriteReport {
  return { written: intents.map(writtenSheet), address: null };
}

function writtenSheet(intent: Intent): WrittenSheet {
  const { mark, name: wishedName } = intent.spec;
  if (intent.kind === "create") {
    return { mark, worksheetName: intent.worksheetName, wishedName, isNew: true, restored: [], kept: [] };
  }
  // A worksheet that its user renamed is not one whose name was taken.
  const { worksheetName } = intent.found;
  const { restored, kept } = intent.edits;
  return { mark, worksheetName, wishedName: worksheetName, isNew: false, restored, kept };
}

/** What writing one sheet would meet. */
export function previewOf(intent: Intent): SheetPreview {
  const { mark, name: wishedName } = intent.spec;
  if (intent.kind === "create") {
    const usedName = intent.worksheetName;
    return { mark, worksheetName: null, wishedName, usedName, isNew: true, differences: [] };
  }
  const { worksheetName } = intent.found;
  const { restored } = intent.edits;
  return {
    mark,
    worksheetName,
    wishedName: worksheetName,
    usedName: worksheetName,
    isNew: false,
    differences: restored,
  };
}
