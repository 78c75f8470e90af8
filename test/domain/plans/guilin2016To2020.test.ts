import { defaultPlan as plan } from "../../../src/domain/plans";
import { between, officialText as text, printedTable } from "../../officialText";

describe("the annexes against the official text", () => {
  const printed = [printedTable(1), printedTable(2)];

  it("finds both tables whole: 18 rows of five figures under the five years", () => {
    for (const { years, rows } of printed) {
      expect(years).toEqual(["2016年", "2017年", "2018年", "2019年", "2020年"]);
      expect(rows).toHaveLength(18);
      expect(rows.flatMap(({ figures }) => figures)).toHaveLength(90);
    }
  });

  it.each([
    { number: 1, i: 0 },
    { number: 2, i: 1 },
  ])("transcribes all 90 figures of annex $number, row by row", ({ number, i }) => {
    const annex = plan.annexes.find((each) => each.number === number);
    const rows = plan.districts.map(({ id, name }) => ({ name, figures: annex?.targets[id] }));
    expect([...rows, { name: "合计", figures: annex?.printedTotal }]).toEqual(printed[i]?.rows);
  });

  it.each([1, 2])("keeps the printed title of annex %i, its line break joined", (number) => {
    const annex = plan.annexes.find((each) => each.number === number);
    expect(text.replace(/\s/g, "")).toContain(`附件${number}${annex?.title}`);
  });

  it("keeps the document's title", () => {
    expect(text.startsWith(`${plan.title}\n`)).toBe(true);
  });
});

describe("the records against the official text", () => {
  const records = [...plan.baselines, ...plan.goals, ...plan.tasks];

  it.each(records.map(({ id, quote }) => ({ id, quote })))("quotes $id word for word", ({ quote }) => {
    expect(text).toContain(quote);
  });

  const sentences = between("三、总体目标", "五、职责分工").split(/[。\n]/);
  const counting = sentences.filter((sentence) => /\d/.test(sentence));

  it("finds the four sentences of parts 三 and 四 that hold a digit", () => {
    expect(counting.map((sentence) => sentence.slice(0, 6))).toEqual([
      "“十三五”期",
      "“十三五”期",
      "“十三五”期",
      "“十三五”期",
    ]);
  });

  it("cites every digit of parts 三 and 四 in some record", () => {
    const uncited = counting.filter((sentence) => /\d/.test(withoutQuotes(sentence)));
    expect(uncited).toEqual([]);
  });

  it("cites the rules that count in words", () => {
    const counted = sentences.filter((sentence) => /至少|前.名/.test(sentence));
    expect(counted).toHaveLength(1);
    expect(counted.map(withoutQuotes).join("")).not.toMatch(/至少|前.名/);
  });

  function withoutQuotes(sentence: string): string {
    return records.reduce((rest, { quote }) => rest.replace(quote, ""), sentence);
  }
});

describe("goals, baselines and tasks", () => {
  it.each([
    ["C1", ">=", 28300, 2016, 2020],
    ["C2", ">", 4000, 2016, 2020],
    ["C3", ">", 6600, 2020, 2020],
    ["C4", ">", 10, 2020, 2020],
  ])("%s is %s %d in %d–%d", (id, comparator, value, from, to) => {
    expect(plan.goals.find((goal) => goal.id === id)).toMatchObject({ comparator, value, period: { from, to } });
  });

  it("holds 以上 as at least and 突破 as strictly more", () => {
    for (const { wording, comparator, measure } of plan.goals) {
      if (measure === "level") expect(comparator).toBe(wording.includes("突破") ? ">" : ">=");
    }
  });

  it("holds both doublings as multiples of their own baseline, not as a number derived from another goal", () => {
    const doublings = plan.goals.flatMap((goal) => (goal.measure === "multiple" ? [goal] : []));
    expect(doublings.map(({ id, multiple, baselineId }) => [id, multiple, baselineId])).toEqual([
      ["C5", 2, "grants2011To2015"],
      ["C6", 2, "inForcePer10k2015"],
    ]);
  });

  it.each([
    ["applications", 13578, 9.3],
    ["grants", 2024, 4.14],
    ["inForce", 2254, null],
    ["inForcePer10k", 4.62, 4.28],
  ])("starts %s from %d", (indicatorId, value, multipleOfPrevious) => {
    const baseline = plan.baselines.find((each) => each.indicatorId === indicatorId);
    expect(baseline).toMatchObject({ value, multipleOfPrevious });
  });

  it.each([
    ["T1", 1, 2, 100],
    ["T2", 2, 5, 50],
    ["T3", 7500, null, null],
    ["T4", 50, null, 0],
    ["T5", 50, null, null],
    ["T6", 1, 2, 500],
    ["T7", 1, 2, 100],
    ["R1", 1, null, null],
    ["R2", 1, 3, null],
  ])("asks in %s for %d to %s, counted above %s", (id, min, max, threshold) => {
    expect(plan.tasks.find((task) => task.id === id)).toMatchObject({ range: { min, max }, threshold });
  });
});
