import { setValuesCommand, typedEntry } from "../../../../src/workbench/grid/entries/entry";

const range = { startRow: 1, endRow: 1, startColumn: 2, endColumn: 2 };

const command = (value: object, redoUndoId?: string) => ({
  id: setValuesCommand,
  params: { subUnitId: "s", range, value, ...(redoUndoId !== undefined && { redoUndoId }) },
});

describe("typedEntry", () => {
  it.each([
    [{ v: 12, t: 2 }, 12],
    [{ v: "七星区" }, "七星区"],
    [{ v: "2019年6月30日" }, 43646],
    [{ v: "TRUE" }, true],
    [{ v: "130", t: 4 }, "130"],
    [{ v: "" }, ""],
    [{ p: { body: { dataStream: "上\r\n" } } }, "上"],
  ])("reads %j as Excel does", (value, read) => {
    expect(typedEntry(command(value, "x"))).toEqual({
      worksheetId: "s",
      row: 1,
      column: 2,
      formula: null,
      value: read,
    });
  });

  it("reads a formula", () => {
    expect(typedEntry(command({ f: "=1+1", v: null }, "x"))?.formula).toBe("=1+1");
  });

  it("takes no paste for an entry, which validation does not mind in Excel", () => {
    expect(typedEntry(command({ v: 12, t: 2 }))).toBeNull();
    expect(typedEntry({ id: "sheet.command.set-style", params: {} })).toBeNull();
  });
});
