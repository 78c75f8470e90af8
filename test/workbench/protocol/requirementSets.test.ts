import { isVersionAtLeast, parseRequirementSets } from "../../../src/workbench/protocol/requirementSets";
import { classTables } from "../../../src/workbench/protocol/classes";
import { installedRequirementSets } from "../officeDefinitions";

const definitions = `
declare namespace Word {
    /** [Api set: WordApi 1.1] */
    class Range extends OfficeExtension.ClientObject {
        /** [Api set: WordApi 1.1] */
        values: string;
    }
}
declare namespace Excel {
    /**
     * Cells.
     * @remarks
     * [Api set: ExcelApi 1.1]
     */
    class Range extends OfficeExtension.ClientObject {
        /**
         * [Api set: ExcelApi 1.1]
         */
        values: any[][];
        /**
         * [Api set: ExcelApi 1.15]
         */
        find(text: string, other: boolean): void;
        /**
         * [Api set: ExcelApi 1.9]
         */
        find(text: string): void;
        /**
         * [Api set: ExcelApi 1.1 for reading visibility; 1.2 for setting it.]
         */
        visibility: string;
    }
    interface Options {
        /** [Api set: ExcelApi 1.17] */
        values: string;
    }
}
`;

describe("parseRequirementSets", () => {
  it("takes the classes of Excel only, the oldest overload, and a later set for setting", () => {
    expect(parseRequirementSets(definitions)).toEqual({
      "Range.values": "ExcelApi 1.1",
      "Range.find": "ExcelApi 1.9",
      "Range.visibility": "ExcelApi 1.1",
      "Range.visibility=": "ExcelApi 1.2",
    });
  });

  it.each([
    ["Worksheet.tabColor", "ExcelApi 1.7"],
    ["Table.resize", "ExcelApi 1.13"],
    ["NamedItem.formula", "ExcelApi 1.7"],
    ["Worksheet.onNameChanged", "ExcelApi 1.17"],
    ["Worksheet.visibility=", "ExcelApi 1.2"],
  ])("finds in Microsoft's definitions that %s needs %s", (member, set) => {
    expect(installedRequirementSets()[member]).toBe(set);
  });

  it("finds a set for every member that the workbench emulates, so none has to be set by hand", () => {
    const sets = installedRequirementSets();
    const members = classTables
      .filter(({ type }) => !type.startsWith("Microsoft."))
      .flatMap(({ type, read, children, methods }) =>
        [read, children, methods].flatMap((part) => Object.keys(part ?? {}).map((name) => `${type}.${name}`)),
      )
      .filter((member) => !member.includes("._"));
    expect(members.length).toBeGreaterThan(150);
    expect(members.filter((member) => sets[member] === undefined)).toEqual([]);
  });
});

describe("isVersionAtLeast", () => {
  it.each([
    ["1.14", "1.9", true],
    ["1.9", "1.14", false],
    ["1.14", "1.14", true],
    ["2.0", "1.20", true],
  ])("%s reaches %s: %s", (given, wanted, expected) => {
    expect(isVersionAtLeast(given, wanted)).toBe(expected);
  });
});
