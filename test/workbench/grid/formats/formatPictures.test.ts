import { formatChanges, formatPictures } from "../../../../src/workbench/grid/formats/formatPictures";
import { area } from "../../../../src/workbench/objects/area";
import type { ConditionalFormat } from "../../../../src/workbench/objects/conditionalFormat";

const look = { fill: "#FFC7CE", fontColor: null, bold: null, italic: null, numberFormat: null };
const size = { rowCount: 1000, columnCount: 52 };

const format = (change: Partial<ConditionalFormat> = {}): ConditionalFormat => ({
  id: "1",
  areas: [area(4, 1, 17, 5)],
  formula: "=$B5<INDEX('规则'!$H$20:$H$36,MATCH($A5,'规则'!$A$20:$A$36,0))",
  format: look,
  stopIfTrue: false,
  ...change,
});

const sheet = (...formats: ConditionalFormat[]) => ({ id: "s", formats: formatPictures("s", formats, size) });

describe("formatPictures", () => {
  it("let the formula of every rectangle count from its own first cell", () => {
    const areas = [area(4, 1, 17, 5), area(30, 3, 2, 2)];
    expect(sheet(format({ areas, formula: "=B$5<$A5" })).formats.map(({ formula }) => formula)).toEqual([
      "=B$5<$A5",
      "=D$5<$A31",
    ]);
  });

  it("let ROW() and COLUMN() ask of the formatted cell", () => {
    const [one] = sheet(format({ formula: '=MOD(ROW(),2)+(COLUMN()=ROW(A1))+("ROW()"="")' })).formats;
    expect(one?.formula).toBe('=MOD(ROW(B5),2)+(COLUMN(B5)=ROW(A1))+("ROW()"="")');
  });

  it("reach no further than the sheet is shown", () => {
    const [whole] = sheet(format({ areas: [area(0, 2, 1_048_576, 1)] })).formats;
    expect(whole?.area).toEqual(area(0, 2, 1000, 1));
  });

  it("leave out a format that has no formula yet", () => {
    expect(sheet(format({ formula: "" })).formats).toEqual([]);
  });
});

describe("formatChanges", () => {
  it("are none when nothing happened, and none when only a look changed", () => {
    const before = sheet(format());
    expect(formatChanges(before, sheet(format()))).toEqual([]);
    expect(formatChanges(before, sheet(format({ format: { ...look, bold: true } })))).toEqual([]);
  });

  it("have the same formula on the same cells calculated once", () => {
    const [registration] = formatChanges(sheet(), sheet(format(), format({ id: "2" })));
    expect(Object.values((registration?.params as { formulaMap: object }).formulaMap)).toEqual([
      { f: format().formula, ranges: [{ startRow: 4, endRow: 20, startColumn: 1, endColumn: 5 }] },
    ]);
  });

  it("forget the old formula before a new one is calculated", () => {
    const changes = formatChanges(sheet(format()), sheet(format({ formula: "=$B5<0" })));
    expect(changes.map(({ id }) => id)).toEqual([
      "formula.mutation.remove-other-formula",
      "formula.mutation.set-other-formula",
      "sheet.mutation.data-validation-formula-mark-dirty",
    ]);
  });
});
