import type { UndoReport, WriteReport, WrittenSheet } from "../excel/report";
import { t, type MessageKey, type Messages } from "../i18n/t";
import type { Difference } from "../sheets/difference";
import { done, type Status, type StatusLine } from "./status";

/** What a write did, naming the worksheets as links. */
export function describeWrite(messages: Messages, { written, address }: WriteReport): Status {
  if (address !== null) return done(plain(t(messages, "report.written", { address })));
  return done(
    ...fates.flatMap((fate) => named(messages, fate, written)),
    ...labelled(
      messages,
      "report.restored",
      written.flatMap(({ restored }) => restored),
    ),
    ...labelled(
      messages,
      "report.kept",
      written.flatMap(({ kept }) => kept),
    ),
    ...written.flatMap((sheet) => renamed(messages, sheet)),
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

/** What may become of a worksheet, as the words that a line about it opens with. */
const fates = ["report.created", "report.updated", "report.leftAlone", "report.unchanged"] as const;

function fateOf({ isNew, restored, kept }: WrittenSheet): (typeof fates)[number] {
  if (isNew) return "report.created";
  if (restored.length > 0) return "report.updated";
  return kept.length > 0 ? "report.leftAlone" : "report.unchanged";
}

function named(messages: Messages, fate: MessageKey, written: readonly WrittenSheet[]): readonly StatusLine[] {
  const worksheetNames = written.filter((sheet) => fateOf(sheet) === fate).map(({ worksheetName }) => worksheetName);
  return worksheetNames.length === 0 ? [] : [{ text: t(messages, fate), worksheetNames }];
}

function labelled(messages: Messages, key: MessageKey, differences: readonly Difference[]): readonly StatusLine[] {
  if (differences.length === 0) return [];
  const labels = differences.map((difference) => difference.label).join("、");
  return [plain(t(messages, key, { count: differences.length, labels }))];
}

function renamed(messages: Messages, { wishedName, worksheetName }: WrittenSheet): readonly StatusLine[] {
  if (wishedName === worksheetName) return [];
  return [plain(t(messages, "report.renamed", { wished: wishedName, used: worksheetName }))];
}

function plain(text: string): StatusLine {
  return { text, worksheetNames: [] };
}
