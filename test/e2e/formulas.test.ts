import { goTo, photograph, settle, shown, type, useWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

describe("formulas typed into cells", () => {
  it("answers a single target", async () => {
    const { page } = await openWorkbench();
    await type(page, "B2", '=PATENT.TARGET("七星区",2019)');
    expect(await shown(page, "B2")).toEqual([["3968"]]);
  });

  it("spills names down and years across", async () => {
    const { page } = await openWorkbench();
    await type(page, "A2", "荔浦市");
    await type(page, "A3", "450305");
    await type(page, "B1", "2019年");
    await type(page, "C1", "2020");
    await type(page, "B2", "=PATENT.TARGET(A2:A3,B1:C1)");
    expect(await shown(page, "B2:C3")).toEqual([
      ["99", "109"],
      ["3968", "4618"],
    ]);
  });

  it("spills the whole table with head and 合计", async () => {
    const { page } = await openWorkbench();
    await type(page, "B2", "=PATENT.TARGET()");
    const cells = await shown(page, "B2:G20");
    expect(cells[0]).toEqual(["县区", "2016年", "2017年", "2018年", "2019年", "2020年"]);
    expect(cells[1]).toEqual(["灵川县", "66", "86", "103", "118", "130"]);
    expect(cells[18]).toEqual(["合计", "2665", "3650", "4700", "5750", "6600"]);
    await photograph(page, "formulas");
  });

  it("shows the error and its sentence, which repeats what was given", async () => {
    const { page } = await openWorkbench();
    await type(page, "B2", '=PATENT.TARGET("七星关区",2019)');
    expect(await shown(page, "B2")).toEqual([["#N/A"]]);
    expect(await page.evaluate(() => window.workbench.errorOf("B2")?.message)).toContain("七星关区");
    await type(page, "B3", '=PATENT.TARGET("七星区",2021)');
    await goTo(page, "B3");
    await page.locator("#cell", { hasText: "本计划没有2021年的目标，只有2016—2020年" }).waitFor();
  });

  it.each(["0", "null"])("leaves a result blank where the name is blank, blanks arriving as %s", async (blank) => {
    const { page } = await openWorkbench({ blank });
    await type(page, "A1", "七星区");
    await type(page, "A3", "灵川县");
    await type(page, "B1", "=PATENT.TARGET(A1:A3,2019)");
    expect(await shown(page, "B1:B3")).toEqual([["3968"], [""], ["118"]]);
  });

  it("keeps one bad cell to itself", async () => {
    const { page } = await openWorkbench();
    await type(page, "A1", "七星区");
    await type(page, "A2", "高新区");
    await type(page, "A3", "象山");
    await type(page, "B1", "=PATENT.TARGET(A1:A3,2020)");
    expect(await shown(page, "B1:B3")).toEqual([["4618"], ["#N/A"], ["422"]]);
    expect(await page.evaluate(() => window.workbench.errorOf("B2")?.message)).toContain("本计划不单列高新区");
  });

  it("follows a change of its arguments", async () => {
    const { page } = await openWorkbench();
    await type(page, "A1", "七星区");
    await type(page, "B1", '=PATENT.TARGET(A1,2016,"受理量")');
    expect(await shown(page, "B1")).toEqual([["2492"]]);
    await type(page, "A1", "雁山");
    expect(await shown(page, "B1")).toEqual([["142"]]);
  });

  it("streams a gap: negative is not yet reached", async () => {
    const { page } = await openWorkbench();
    await type(page, "A1", "3900");
    await type(page, "B1", '=PATENT.GAP("七星区",2019,"拥有量",A1)');
    await type(page, "C1", '=PATENT.ATTAINMENT("灵川县",2019,,59)');
    await type(page, "D1", '=PATENT.GAP("七星区",2019)');
    expect(await shown(page, "B1:D1")).toEqual([["-68", "0.5", "#N/A"]]);
    await type(page, "A1", "4000");
    expect(await shown(page, "B1")).toEqual([["32"]]);
  });

  it("gives names and sources", async () => {
    const { page } = await openWorkbench();
    await type(page, "A1", '=PATENT.DISTRICT("荔浦市")');
    await type(page, "A2", '=PATENT.SOURCE("七星区",2019)');
    expect(await shown(page, "A1")).toEqual([["荔浦县"]]);
    const [[source] = []] = await shown(page, "A2");
    for (const part of ["附件1", "七星区", "2019年"]) expect(source).toContain(part);
  });

  it("paints nothing back into the grid for what the user typed", async () => {
    const { page } = await openWorkbench();
    await settle(page);
    const before = await page.evaluate(() => window.workbench.painted());
    await type(page, "B2", "130");
    expect(await shown(page, "B2")).toEqual([["130"]]);
    expect(await page.evaluate(() => JSON.stringify(window.workbench.snapshot()))).toContain('"B2":{"content":130,');
    expect(await page.evaluate(() => window.workbench.painted())).toEqual(before);
  });
});
