import type { ImportNames } from "../../../src/domain/importChanges";
import type { Recognition } from "../../../src/domain/recognition/recognition";
import { enUS } from "../../../src/i18n/enUS";
import type { Messages } from "../../../src/i18n/t";
import { zhCN } from "../../../src/i18n/zhCN";
import { choiceLabel, doubtSentence } from "../../../src/taskpane/import/doubtWords";
import { ignoredText, noteSentence, totalSentence } from "../../../src/taskpane/import/noteWords";
import { booksOf, recogniseBook } from "../../domain/recognition/attempt";
import { allCases } from "../../domain/recognition/cases/allCases";

const names: ImportNames = { kind: "file", name: "2019年.xlsx", sheets: ["表1", "表2", "表3", "表4", "表5"] };

/** Every sentence that a preview says of a recognition. */
function sentences(messages: Messages, { doubts, ignored, notes, totals }: Recognition): readonly string[] {
  return [
    ...doubts.map((doubt) => doubtSentence(messages, names, doubt)),
    ...doubts.flatMap(({ choices }) => choices.map((choice) => choiceLabel(messages, names, choice))),
    ...ignored.map((each) => ignoredText(messages, names, each)),
    ...notes.map((note) => noteSentence(messages, names, note)),
    ...totals.map((total) => totalSentence(messages, names, total)),
  ];
}

/** A place for a fact that was not given, or a word of the program. */
const gap = /\{\w+\}|undefined|null|NaN|“”/;

const recognitions = allCases.map(
  (each) => [`case ${each.number}`, booksOf(each).map((book) => recogniseBook(book))] as const,
);

describe.each([
  ["Chinese", zhCN],
  ["English", enUS],
])("what a preview says in %s", (_, messages) => {
  it.each(recognitions)("has no gap in %s", (_name, each) => {
    const said = each.flatMap((recognition) => sentences(messages, recognition));
    expect(said.filter((sentence) => gap.test(sentence))).toEqual([]);
  });
});

describe("the cases together", () => {
  it("ask enough kinds of questions to mean something", () => {
    const doubts = recognitions.flatMap(([, each]) => each.flatMap((recognition) => recognition.doubts));
    expect(new Set(doubts.map(({ code }) => code)).size).toBeGreaterThanOrEqual(20);
  });
});
