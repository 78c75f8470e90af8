import { inAddIn } from "./inAddIn";
import { goTo, settle, shown, type, useWorkbench, type OpenWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

async function withShortNames(): Promise<OpenWorkbench> {
  const open = await openWorkbench({ pane: "hidden" });
  await type(open.page, "A1", '=TARGET("七星区",2019)');
  expect(await shown(open.page, "A1")).toEqual([["#NAME?"]]);
  await inAddIn(open, () =>
    Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add(
        "TARGET",
        "=LAMBDA([县区],[年份],IF(ISOMITTED(县区),IF(ISOMITTED(年份),PATENT.TARGET(),PATENT.TARGET(,年份)),IF(ISOMITTED(年份),PATENT.TARGET(县区),PATENT.TARGET(县区,年份))))",
      );
      names.add("差额", "=LAMBDA(县区,年份,完成数,PATENT.GAP(县区,年份,,完成数))");
      await context.sync();
    }),
  );
  return open;
}

describe("workbook names that are LAMBDAs", () => {
  it("answer in cells where they were typed before, alone, with one argument, and in capitals or not", async () => {
    const { page } = await withShortNames();
    expect(await shown(page, "A1")).toEqual([["3968"]]);
    await type(page, "A2", "=target(,2019)");
    await type(page, "C1", "=TARGET()");
    expect(await shown(page, "A2:A4")).toEqual([["118"], ["59"], ["95"]]);
    expect((await shown(page, "C1:H20"))[19]).toEqual(["", "", "", "", "", ""]);
    expect((await shown(page, "C1:H19"))[18]).toEqual(["合计", "2665", "3650", "4700", "5750", "6600"]);
  });

  it("tell the sentence of an error in the cell that called", async () => {
    const { page } = await withShortNames();
    await type(page, "B2", '=TARGET("七星关区",2019)');
    expect(await shown(page, "B2")).toEqual([["#N/A"]]);
    await goTo(page, "B2");
    await page.locator("#cell", { hasText: "七星关区" }).waitFor();
  });

  it("stream, by a Chinese name, and follow their arguments", async () => {
    const { page } = await withShortNames();
    await type(page, "D1", "3900");
    await type(page, "D2", '=差额("七星区",2019,D1)');
    expect(await shown(page, "D2")).toEqual([["-68"]]);
    await type(page, "D1", "4000");
    expect(await shown(page, "D2")).toEqual([["32"]]);
  });

  it("keep what was typed in the cell, and refuse what Excel refuses", async () => {
    const { page } = await withShortNames();
    await type(page, "B1", '=TARGET("七星区",2019,1)+1');
    expect(await shown(page, "B1")).toEqual([["#VALUE!"]]);
    const content = await page.evaluate(() => JSON.stringify(window.workbench.snapshot()));
    expect(content).toContain('"B1":{"content":"=TARGET(\\"七星区\\",2019,1)+1"');
  });

  it("show #NAME? again when the name is gone", async () => {
    const open = await withShortNames();
    await inAddIn(open, () =>
      Excel.run(async (context) => {
        context.workbook.names.getItem("TARGET").delete();
        await context.sync();
      }),
    );
    await settle(open.page);
    expect(await shown(open.page, "A1")).toEqual([["#NAME?"]]);
  });
});
