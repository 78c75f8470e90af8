import { writeSheets } from "../../src/excel/writeSheets";
import { failEverywhere, type FaultScene } from "./faultScene";
import { name, one, startSomewhere, withUserEdits } from "./preparedWorkbooks";

const scenes: readonly FaultScene[] = [
  { title: "an update of a sheet with user edits", prepare: withUserEdits, act: () => writeSheets(one()) },
  {
    title: "an update that mends a dead mark and brings back a column and the last rows",
    prepare: async (user, excel) => {
      await startSomewhere(user, excel);
      await writeSheets(one());
      user.deleteColumn(name, "F");
      user.deleteRow(name, 25);
      user.deleteRow(name, 21);
      user.deleteRow(name, 1);
    },
    act: () => writeSheets(one()),
  },
];

describe.each(scenes)("$title", (scene) => {
  it("leaves the workbook as it was, whichever action of its two syncs fails, and succeeds when tried again", async () => {
    expect(await failEverywhere(scene)).toBe(2);
  }, 300_000);
});
