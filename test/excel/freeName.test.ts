import { freeTableName, freeWorksheetName, takenNames } from "../../src/excel/freeName";

describe("freeWorksheetName", () => {
  it.each([
    { wished: "七星区", taken: [], free: "七星区" },
    { wished: "七星区", taken: ["Sheet1", "七星区"], free: "七星区 (2)" },
    { wished: "七星区", taken: ["七星区", "七星区 (2)"], free: "七星区 (3)" },
    { wished: "qixing", taken: ["QIXING"], free: "qixing (2)" },
  ])("gives $free for $wished beside $taken", ({ wished, taken, free }) => {
    expect(freeWorksheetName(wished, takenNames(taken))).toBe(free);
  });

  it("keeps to 31 characters with its number", () => {
    const long = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一";
    expect(long).toHaveLength(31);
    expect(freeWorksheetName(long, takenNames([long]))).toBe(
      "一二三四五六七八九十一二三四五六七八九十一二三四五六七 (2)",
    );
    expect(freeWorksheetName(`${long}二`, takenNames([]))).toBe(long);
  });

  it("leaves no half of a character and no apostrophe where it cuts", () => {
    expect(freeWorksheetName(`${"a".repeat(30)}𠀀`, takenNames([]))).toBe("a".repeat(30));
    expect(freeWorksheetName(`${"a".repeat(29)}''b`, takenNames([]))).toBe("a".repeat(29));
  });

  it("never gives the same name twice", () => {
    const taken = takenNames([]);
    expect([1, 2, 3].map(() => freeWorksheetName("七星区", taken))).toEqual(["七星区", "七星区 (2)", "七星区 (3)"]);
  });
});

describe("freeTableName", () => {
  it("numbers with an underscore, as a table's name must not hold spaces", () => {
    expect(freeTableName("目标_拥有量", takenNames(["目标_拥有量"]))).toBe("目标_拥有量_2");
  });
});
