import { goTo, photograph, shown, type, useWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

describe("函数 page", () => {
  it("finds 2019 七星 with growth, share and quote, and inserts it as formula and as value", async () => {
    const { page, pane } = await openWorkbench();
    await page.getByRole("button", { name: "函数" }).click();
    await pane.getByRole("combobox").fill("2019 七星");
    // By hand: 3968 ÷ 3165 − 1 = 25.37 %, 3968 ÷ 5750 = 69.01 %.
    for (const text of ["3968", "25.4%", "69.0%"]) await pane.getByText(text).first().waitFor();
    await photograph(page, "lookUp");
    await goTo(page, "B2");
    await pane.getByRole("button", { name: "插入公式", exact: true }).click();
    await pane.getByText("已插入").waitFor();
    expect(await shown(page, "B2")).toEqual([["3968"]]);
    expect(await page.evaluate(() => JSON.stringify(window.workbench.snapshot()))).toContain("PATENT.TARGET(");
    await goTo(page, "B3");
    await pane.getByRole("button", { name: "插入数值", exact: true }).click();
    await pane.getByText(/B3/).waitFor();
    expect(await shown(page, "B3")).toEqual([["3968"]]);
  });

  it.each(["七", "qx"])("finds 七星区 for %s", async (query) => {
    const { page, pane } = await openWorkbench();
    await page.getByRole("button", { name: "函数" }).click();
    await pane.getByRole("combobox").fill(query);
    await pane
      .getByRole("option", { name: /七星区/ })
      .first()
      .waitFor();
  });

  it("shows the city's goal where there is no yearly target, with its words and quote", async () => {
    const { page, pane } = await openWorkbench();
    await page.getByRole("button", { name: "函数" }).click();
    await pane.getByRole("combobox").fill("授权");
    await pane.getByText("4000").first().waitFor();
    await pane.getByText("发明专利授权量突破4000件").first().waitFor();
    await photograph(page, "cityGoal");
  });

  it("asks before it replaces what a cell holds", async () => {
    const { page, pane } = await openWorkbench();
    await type(page, "B2", "我的");
    await goTo(page, "B2");
    await page.getByRole("button", { name: "函数" }).click();
    await pane.getByRole("combobox").fill("2019 七星");
    await pane.getByRole("button", { name: "插入数值", exact: true }).click();
    await pane.getByText("我的").waitFor();
    expect(await shown(page, "B2")).toEqual([["我的"]]);
    await pane.getByRole("button", { name: "替换" }).click();
    await pane.getByText("已插入").waitFor();
    expect(await shown(page, "B2")).toEqual([["3968"]]);
  });

  it("shows every function with an example that was really run", async () => {
    const { page, pane } = await openWorkbench();
    await page.getByRole("button", { name: "函数" }).click();
    for (const id of ["TARGET", "DISTRICT", "SOURCE", "GAP", "ATTAINMENT"]) {
      await pane.getByRole("heading", { name: new RegExp(`PATENT\\.${id}\\(`) }).waitFor();
    }
    const whole = await pane.locator("main").innerText();
    // By hand: 3900 − 3968 = −68.
    for (const result of ["荔浦县", "3968", "-68"]) expect(whole.replace("−", "-")).toContain(result);
    await photograph(page, "functions");
  });
});
