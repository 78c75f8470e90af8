import { undoLastWrite } from "../../src/excel/undo";
import { writeBlock } from "../../src/excel/writeBlock";
import { writeSheets } from "../../src/excel/writeSheets";
import { failEverywhere, type FaultScene } from "./faultScene";
import { block, both, name, one, startSomewhere, withUserEdits } from "./preparedWorkbooks";

const scenes: readonly FaultScene[] = [
  {
    title: "taking back an update",
    prepare: async (user, excel) => {
      await withUserEdits(user, excel);
      await writeSheets(one());
      user.type(name, "A31", "后来的备注");
    },
    act: undoLastWrite,
  },
  {
    title: "taking back a first insert",
    prepare: async (user, excel) => {
      await startSomewhere(user, excel);
      await writeSheets(both());
    },
    act: undoLastWrite,
    ignoresIds: true,
  },
  {
    title: "taking back a block of cells",
    prepare: async (user, excel) => {
      await startSomewhere(user, excel);
      await writeBlock(block());
    },
    act: undoLastWrite,
  },
];

describe.each(scenes)("$title", (scene) => {
  it("leaves the workbook as it was, whichever action fails, and succeeds when tried again", async () => {
    expect(await failEverywhere(scene)).toBeGreaterThan(1);
  }, 300_000);
});
