/** @jest-environment jsdom */
import "../browserGlobals";
import { axe } from "jest-axe";
import { enUS } from "../../../src/i18n/enUS";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { openPane, type OpenPane } from "../openPane";

jest.setTimeout(30_000);

describe("the 函数 page", () => {
  let excel: InProcessExcel;
  let pane: OpenPane;

  beforeEach(async () => {
    excel = startExcel();
    pane = await openPane();
    await pane.press("函数");
  });
  afterEach(() => excel.dispose());

  const options = () => [...pane.root.querySelectorAll("[role=option]")].map((each) => each.textContent);
  const card = () => pane.root.querySelector("article[aria-label]")?.textContent ?? "";

  it.each([{ typed: "2019 七星" }, { typed: "qx 2019" }, { typed: "2019 七星 拥有量" }])(
    "shows number, growth, share and source for $typed",
    async ({ typed }) => {
      await pane.type(typed);
      // 3968 against 3165 the year before, and of 5751 in the whole city
      expect(card()).toContain("七星区 2019年 拥有量3968 件");
      expect(card()).toContain("比上年增长25.4%");
      expect(card()).toContain("占全市69.0%");
      expect(card()).toContain("附件1");
      expect(card()).toContain("七星区 1692 2387 3165 3968 4618");
    },
  );

  it("shows a dash for the growth of the first year of a district", async () => {
    await pane.type("七星 2016");
    expect(card()).toContain("比上年增长—");
  });

  it.each([
    // 663 = 116 + 124 + 132 + 141 + 150
    { typed: "荔浦 受理 2018", period: "2016—2020年累计663" },
    { typed: "七星 拥有 2018", period: "2020年末4618" },
  ])("shows beside $typed the target of the whole plan: $period", async ({ typed, period }) => {
    await pane.type(typed);
    expect(card()).toContain(period);
  });

  it("shows a goal of the city with its wording, its bar and its quote, and only a value to insert", async () => {
    await pane.type("授权");
    expect(options()[0]).toBe("全市 2016—2020年 授权量突破4000件");
    expect(card()).toContain("全市 2016—2020年 授权量4000 件");
    expect(card()).toContain("文件表述突破4000件");
    expect(card()).toContain("达标条件大于 4000 件");
    expect(card()).toContain("发明专利授权量突破4000件");
    expect(card()).toContain("插入数值");
    expect(card()).not.toContain("插入公式");
  });

  it("shows a multiple with its base, and offers no figure that the document does not give", async () => {
    await pane.type("授权");
    await pane.key("ArrowDown");
    expect(card()).toContain("2 倍");
    expect(card()).toContain("达标条件不少于 2 倍");
    expect(card()).toContain("基数（2011—2015年）2024 件");
    expect(card()).not.toContain("插入");
  });

  it("moves with the arrow keys and confirms with Enter", async () => {
    await pane.type("七星");
    await pane.key("ArrowDown");
    await pane.key("ArrowDown");
    await pane.key("ArrowUp");
    expect(card()).toContain("七星区 2017年 拥有量2387 件");
    const box = pane.root.querySelector("[role=combobox]");
    expect(box?.getAttribute("aria-activedescendant")).toBe("hit-1");
    await pane.key("Enter");
    expect(box?.getAttribute("aria-expanded")).toBe("false");
    expect(card()).toContain("七星区 2017年 拥有量2387 件");
  });

  it("leaves keys alone while an input method composes", async () => {
    await pane.type("七星");
    const event = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, isComposing: true });
    pane.root.querySelector("[role=combobox]")?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(pane.root.querySelector("[role=combobox]")?.getAttribute("aria-expanded")).toBe("true");
  });

  it("stays in the list at both ends", async () => {
    await pane.type("2019 七星");
    await pane.key("ArrowUp");
    expect(card()).toContain("拥有量");
    for (let i = 0; i < 5; i++) await pane.key("ArrowDown");
    expect(options()).toHaveLength(2);
    expect(card()).toContain("受理量");
  });

  it("chooses by a click and forgets the choice when something else is typed", async () => {
    await pane.type("2019 七星");
    await pane.press(options()[1] ?? "");
    expect(card()).toContain("七星区 2019年 受理量");
    await pane.type("2019 灵川");
    expect(card()).toContain("灵川县 2019年 拥有量118 件");
  });

  it("repeats as text what it does not find", async () => {
    await pane.type("<img src=x onerror=alert(1)>");
    expect(pane.text()).toContain("没有找到“<img src=x onerror=alert(1)>”");
    expect(pane.root.querySelector("img")).toBeNull();
  });

  it("runs the examples and shows what they answer", () => {
    expect(pane.text()).toContain('=PATENT.TARGET("七星区",2019)3968');
    expect(pane.text()).toContain('=PATENT.DISTRICT("荔浦市")荔浦县');
    expect(pane.text()).toContain('=PATENT.GAP("七星区",2019,"拥有量",3900)-68');
  });

  it("lists every function in the self-check", () => {
    expect(pane.root.querySelector("details")?.textContent).toContain("TARGET DISTRICT SOURCE");
  });

  it("is clean for axe, empty and with a hit", async () => {
    expect((await axe(pane.root)).violations).toEqual([]);
    await pane.type("七星");
    expect((await axe(pane.root)).violations).toEqual([]);
    await pane.type("授权");
    expect((await axe(pane.root)).violations).toEqual([]);
  });

  it("keeps what was typed while another page is looked at", async () => {
    await pane.type("2019 七星");
    await pane.press("目标表");
    await pane.press("函数");
    expect(card()).toContain("3968 件");
  });

  it("speaks English where Office does", async () => {
    pane = await openPane(enUS);
    await pane.press("Functions");
    await pane.type("2019 七星");
    expect(card()).toContain("Growth on the year before25.4%");
    expect(pane.text()).toContain("Insert formula");
  });
});
