import { writeBlock } from "../../src/excel/writeBlock";
import { writeSheets } from "../../src/excel/writeSheets";
import { failEverywhere, type FaultScene } from "./faultScene";
import { block, both, name, one, startSomewhere } from "./preparedWorkbooks";

const scenes: readonly FaultScene[] = [
  { title: "a first insert of both tables", prepare: startSomewhere, act: () => writeSheets(both()) },
  {
    title: "a first insert beside a dead mark",
    prepare: async (user, excel) => {
      await startSomewhere(user, excel);
      await writeSheets(one());
      user.removeSheet(name);
    },
    act: () => writeSheets(one()),
  },
  { title: "a block of cells", prepare: startSomewhere, act: () => writeBlock(block()) },
];

describe.each(scenes)("$title", (scene) => {
  it("leaves the workbook as it was, whichever action of its two syncs fails, and succeeds when tried again", async () => {
    expect(await failEverywhere(scene)).toBe(2);
  }, 300_000);
});
