import { defaultPlan } from "../../domain/plans";
import type { ImportOutcome } from "../../excel/importFigures";
import { periodLabel } from "../../i18n/periodLabel";
import { t, type Messages } from "../../i18n/t";
import { actualsMark } from "../../sheets/sheetMarks";
import { describeNewSheets } from "../report";
import { reportedIndicators } from "../reportedIndicators";
import { done, plain, type Status, type StatusLine } from "../status";

/** What an import did, naming the worksheets as links. */
export function describeImport(messages: Messages, { counts, columns, report }: ImportOutcome): Status {
  const marks = reportedIndicators.map(({ id }) => actualsMark(id));
  const sheets = report.written.filter(({ mark }) => marks.includes(mark));
  return done(
    { text: countsSentence(messages, counts), worksheetNames: sheets.map(({ worksheetName }) => worksheetName) },
    ...(counts.same > 0 ? [plain(t(messages, "import.doneSame", { count: counts.same }))] : []),
    ...columnLines(messages, columns),
    ...describeNewSheets(messages, report),
    plain(t(messages, "import.doneNext")),
  );
}

function countsSentence(messages: Messages, { new: added, changed, restated }: ImportOutcome["counts"]): string {
  const parts = [
    ["import.doneNew", added],
    ["import.doneChanged", changed],
    ["import.doneRestated", restated],
  ] as const;
  const told = parts.filter(([, count]) => count > 0).map(([key, count]) => t(messages, key, { count }));
  return t(messages, "import.done", {
    count: added + changed + restated,
    parts: told.join(t(messages, "error.comma")),
  });
}

/** A level and a count are headed differently: 2019年6月末, 2019年1—6月. */
function columnLines(messages: Messages, columns: ImportOutcome["columns"]): readonly StatusLine[] {
  if (columns.length === 0) return [];
  const kinds = new Set(defaultPlan.indicators.filter(({ isAssessed }) => isAssessed).map(({ kind }) => kind));
  const labels = columns.flatMap((period) => [...kinds].map((kind) => periodLabel(messages, kind, period)));
  return [plain(t(messages, "import.doneColumns", { labels: [...new Set(labels)].join(t(messages, "error.comma")) }))];
}
