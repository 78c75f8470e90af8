import type { MarkReport, UndoReport, WriteReport, WrittenSheet } from "../excel/report";
import { t, type MessageKey, type Messages } from "../i18n/t";
import type { Difference } from "../sheets/difference";
import { done, plain, type Status, type StatusLine } from "./status";
import { isOfficial } from "./writing/isOfficial";

/** What a write did, naming the worksheets as links. */
export function describeWrite(messages: Messages, { written, address }: WriteReport): Status {
  if (address !== null) return done(plain(t(messages, "report.written", { address })));
  const restored = written.flatMap((sheet) => sheet.restored);
  const cells = restored.filter((difference) => !isLine(difference));
  const kept = written.flatMap((sheet) => sheet.kept);
  return done(
    ...fates.flatMap((fate) => named(messages, fate, written)),
    ...labelled(messages, "report.added", restored.filter(isToldLine)),
    ...labelled(messages, "report.restored", cells.filter(isOfficial)),
    ...labelled(
      messages,
      "report.restoredOwn",
      cells.filter((difference) => !isOfficial(difference)),
    ),
    ...labelled(messages, "report.kept", kept),
    ...written.flatMap((sheet) => renamed(messages, sheet)),
  );
}

/** Which worksheets a write added, as links, and which name a stranger had. */
export function describeNewSheets(messages: Messages, { written }: WriteReport): readonly StatusLine[] {
  return [...named(messages, "report.created", written), ...written.flatMap((sheet) => renamed(messages, sheet))];
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

/** Which worksheets 标示 marked, as links. */
export function describeMarks(messages: Messages, { marked }: MarkReport): Status {
  return done({ text: t(messages, "report.marked"), worksheetNames: marked });
}

/** Which of the user's own cells 标示 marked. */
export function describeMarkedCells(messages: Messages, { marked }: MarkReport): Status {
  return done(plain(t(messages, "report.markedCells", { address: marked.join("、") })));
}

/** What 清除标示 took away. */
export function describeClearing(messages: Messages, { cleared: count }: MarkReport): Status {
  return done(plain(t(messages, count > 0 ? "report.cleared" : "report.nothingCleared", { count })));
}

/** What may become of a worksheet, as the words that a line about it opens with. */
const fates = ["report.created", "report.updated", "report.leftAlone", "report.unchanged"] as const;

function fateOf({ isNew, restored, kept }: WrittenSheet): (typeof fates)[number] {
  if (isNew) return "report.created";
  if (restored.length > 0) return "report.updated";
  return kept.length > 0 ? "report.leftAlone" : "report.unchanged";
}

function named(messages: Messages, fate: MessageKey, written: readonly WrittenSheet[]): readonly StatusLine[] {
  const told = fate === "report.unchanged" ? unchangedToTell(written) : written.filter((each) => fateOf(each) === fate);
  const worksheetNames = told.map(({ worksheetName }) => worksheetName);
  return worksheetNames.length === 0 ? [] : [{ text: t(messages, fate), worksheetNames }];
}

/** That a sheet is up to date is worth a line only where nothing else was done, and of the sheets that were asked for. */
function unchangedToTell(written: readonly WrittenSheet[]): readonly WrittenSheet[] {
  if (written.some((sheet) => fateOf(sheet) !== "report.unchanged")) return [];
  const asked = askedFor.map((isAsked) => written.filter(({ mark }) => isAsked.test(mark)));
  return asked.find((sheets) => sheets.length > 0) ?? written;
}

/** The sheets that a command is about; the others are those that these rest on. */
const askedFor = [/^monitoring$/, /^actuals\./] as const;

/** That the rules list a date too goes without saying. */
function isToldLine(difference: Difference): boolean {
  return isLine(difference) && difference.mark !== "rules";
}

/** A whole row or column that was missing. */
function isLine({ rowKey, columnKey }: Difference): boolean {
  return rowKey === null || columnKey === null;
}

function labelled(messages: Messages, key: MessageKey, differences: readonly Difference[]): readonly StatusLine[] {
  if (differences.length === 0) return [];
  const labels = [...new Set(differences.map((difference) => difference.label))].join("、");
  return [plain(t(messages, key, { count: differences.length, labels }))];
}

function renamed(messages: Messages, { mark, wishedName, worksheetName }: WrittenSheet): readonly StatusLine[] {
  if (wishedName === worksheetName) return [];
  const key = mark.startsWith("targets.") ? "report.renamed" : "report.renamedOwn";
  return [plain(t(messages, key, { wished: wishedName, used: worksheetName }))];
}
