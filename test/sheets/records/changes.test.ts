import fc from "fast-check";
import { guilin2016To2020 as plan } from "../../../src/domain/plans/guilin2016To2020";
import type { Entry } from "../../../src/sheets/actuals/readActuals";
import { contentsOf } from "../../../src/sheets/contents";
import { placeFresh } from "../../../src/sheets/fresh";
import type { Content, FoundSheet } from "../../../src/sheets/grid";
import { changesFrom, knownEntries, recordedEntries, recordLine } from "../../../src/sheets/records/changes";
import { recordsSheet } from "../../../src/sheets/records/recordsSheet";

const entry = (content: Content): Entry => ({
  indicatorId: "applications",
  period: { year: 2019, month: 6, day: 30 },
  rowKey: "qixing",
  content,
});

/** 导入记录 with these lines below its head. */
function records(lines: readonly (readonly Content[])[]): FoundSheet {
  const spec = recordsSheet();
  const contents = [...contentsOf(spec, placeFresh(spec)), ...lines.map((line) => ["", 43646, ...line])];
  return {
    ...{ worksheetName: "导入记录", markRow: 0, markColumn: 0, table: null },
    grid: { row: 0, column: 0, contents, numberFormats: [] },
  };
}

describe("changesFrom", () => {
  it("finds what is new, other or gone, and nothing else", () => {
    expect(changesFrom(knownEntries([entry(90)]), [entry(90)])).toEqual([]);
    expect(changesFrom(knownEntries([entry(90)]), [entry(91)])).toEqual([{ ...entry(91), before: 90 }]);
    expect(changesFrom(knownEntries([entry(90)]), [entry("")])).toEqual([{ ...entry(""), before: 90 }]);
    expect(changesFrom(new Map(), [entry("")])).toEqual([]);
  });
});

describe("recordedEntries", () => {
  it("knows the figure with which a new sheet begins", () => {
    expect([...recordedEntries(plan, null)]).toEqual([["inForce 2015-12-31 published", 2254]]);
  });

  it("gives back what the lines say, the last line of a cell counting", () => {
    const districts = fc.constantFrom(...plan.districts.map(({ id }) => id), "published");
    const contents: fc.Arbitrary<Content> = fc.oneof(
      fc.nat(9999),
      fc.constant(""),
      fc.constant("约130"),
      fc.constant("=1"),
    );
    const periods = fc.constantFrom(
      { year: 2018 },
      { year: 2019, month: 6, day: 30 },
      { year: 2019, month: 6, day: 15 },
      { year: 2019, month: 1, day: 31 },
    );
    const changes = fc.array(
      fc.record({
        indicatorId: fc.constantFrom("inForce", "applications"),
        period: periods,
        rowKey: districts,
        content: contents,
      }),
    );
    fc.assert(
      fc.property(changes, (entries) => {
        const lines = entries.map((each) => recordLine(plan, { ...each, before: "" }, "byHand"));
        const known = recordedEntries(plan, records(lines));
        expect(known).toEqual(new Map([...recordedEntries(plan, null), ...knownEntries(entries)]));
      }),
    );
  });
});
