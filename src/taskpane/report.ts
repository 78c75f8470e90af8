import type { UndoReport, WriteReport, WrittenSheet } from "../excel/report";
import { t, type MessageKey, type Messages } from "../i18n/t";
import type { Difference } from "../sheets/difference";
import { done, type Status, type StatusLine } from "./status";

/** What a write did, naming the worksheets as links. */
export function describeWrite(messages: Messages, report: WriteReport): Status {
  const { written, address } = report;
  if (address !== null) return done(plain(t(messages, "report.written", { address })));
  const existing = written.filter((sheet) => !sheet.isNew);
  const unrestored = existing.filter((sheet) => sheet.restored.length === 0);
  return done(
    ...named(
      messages,
      "report.created",
      written.filter((sheet) => sheet.isNew),
    ),
    ...named(
      messages,
      "report.updated",
      existing.filter((sheet) => sheet.restored.length > 0),
    ),
    ...named(
      messages,
      "report.leftAlone",
      unrestored.filter((sheet) => sheet.kept.length > 0),
    ),
    ...named(
      messages,
      "report.unchanged",
      unrestored.filter((sheet) => sheet.kept.length === 0),
    ),
    ...labelled(
      messages,
      "report.restored",
      written.flatMap((sheet) => sheet.restored),
    ),
    ...labelled(
      messages,
      "report.kept",
      written.flatMap((sheet) => sheet.kept),
    ),
    ...written
      .filter((sheet) => sheet.worksheetName !== sheet.wishedName && sheet.isNew)
      .map((sheet) => renamed(messages, sheet)),
  );
}

/** What 撤销本次写入 did, and what it left alone. */
export function describeUndo(messages: Messages, report: UndoReport): Status {
  const { editedSince, keptWorksheets } = report;
  return done(
    plain(t(messages, "report.undone")),
    ...(editedSince.length > 0 ? [plain(t(messages, "report.undoLeft", { cells: editedSince.join("、") }))] : []),
    ...(keptWorksheets.length > 0 ? [{ text: t(messages, "report.undoKept"), worksheetNames: keptWorksheets }] : []),
  );
}

function named(messages: Messages, key: MessageKey, sheets: readonly WrittenSheet[]): readonly StatusLine[] {
  if (sheets.length === 0) return [];
  return [{ text: t(messages, key), worksheetNames: sheets.map((sheet) => sheet.worksheetName) }];
}

function labelled(messages: Messages, key: MessageKey, differences: readonly Difference[]): readonly StatusLine[] {
  if (differences.length === 0) return [];
  const labels = differences.map((difference) => difference.label).join("、");
  return [plain(t(messages, key, { count: differences.length, labels }))];
}

function renamed(messages: Messages, { wishedName, worksheetName }: WrittenSheet): StatusLine {
  return plain(t(messages, "report.renamed", { wished: wishedName, used: worksheetName }));
}

function plain(text: string): StatusLine {
  return { text, worksheetNames: [] };
}
