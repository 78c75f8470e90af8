import type { DistrictOutcome } from "../../excel/districts/districtReport";
import type { WriteReport, WrittenSheet } from "../../excel/report";
import { t, type Messages } from "../../i18n/t";
import { directoryMark, isDistrictMark } from "../../sheets/districts/districtMarks";
import { refusal } from "../refusal";
import { describeWrite } from "../report";
import { done, plain, type Status, type StatusLine } from "../status";

/** What a command for district sheets did, naming the worksheets as links; and where it stopped, why, and that the rest stands. */
export function describeDistricts(messages: Messages, outcome: DistrictOutcome): Status {
  const { stoppedBy, doneCount } = outcome;
  const lines = doneCount > 0 ? sheetLines(messages, outcome.report) : [];
  if (stoppedBy === null) return done(...lines, plain(t(messages, "districtsPage.next")));
  if (stoppedBy.kind === "cancel") return done(plain(stopSentence(messages, outcome)), ...lines);
  const refused = refusal(messages, stoppedBy.error);
  if (doneCount === 0) return refused;
  return { ...refused, lines: [plain(stopSentence(messages, outcome)), ...refused.lines, ...lines] };
}

function stopSentence(messages: Messages, { stoppedBy, doneCount, wantedCount }: DistrictOutcome): string {
  if (doneCount === 0) return t(messages, "districtsPage.cancelledUnbegun");
  if (doneCount === wantedCount) return t(messages, "districtsPage.uncolored", { done: doneCount });
  const key = stoppedBy?.kind === "cancel" ? "districtsPage.cancelled" : "districtsPage.stopped";
  return t(messages, key, { done: doneCount, rest: wantedCount - doneCount });
}

/** 目录 first, then the sheets of the districts, then what was made along with them or put right. */
function sheetLines(messages: Messages, { written }: WriteReport): readonly StatusLine[] {
  const directory = written.filter(({ mark }) => mark === directoryMark);
  const districts = written.filter(({ mark }) => isDistrictMark(mark));
  const others = written.filter((sheet) => !directory.includes(sheet) && !districts.includes(sheet));
  return [
    ...described(messages, [...directory, ...districts]),
    ...alsoCreated(messages, others),
    ...described(messages, others.filter(isChanged)),
  ];
}

function described(messages: Messages, written: readonly WrittenSheet[]): readonly StatusLine[] {
  return written.length === 0 ? [] : describeWrite(messages, { written, address: null }).lines;
}

function alsoCreated(messages: Messages, others: readonly WrittenSheet[]): readonly StatusLine[] {
  const worksheetNames = others.filter(({ isNew }) => isNew).map(({ worksheetName }) => worksheetName);
  return worksheetNames.length === 0 ? [] : [{ text: t(messages, "districtsPage.alsoCreated"), worksheetNames }];
}

function isChanged({ isNew, restored, kept }: WrittenSheet): boolean {
  return !isNew && restored.length + kept.length > 0;
}
