/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../src/workbench/page/manifest";
import { drawRibbon } from "../../../src/workbench/page/ribbon";

const xml = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

describe("readManifest", () => {
  it("reads what Excel needs to start the add-in", () => {
    const manifest = readManifest(xml, "zh-CN");
    expect(manifest).toMatchObject({
      displayName: "专利目标",
      namespace: "PATENT",
      tabLabel: "专利目标",
      baseUrl: "https://localhost:3000/",
      pageUrl: "https://localhost:3000/taskpane.html",
      functionsUrl: "https://localhost:3000/functions.json",
    });
  });

  it("reads the labels in the language of Excel", () => {
    expect(readManifest(xml, "en-US").displayName).toBe("Patent Targets");
    expect(readManifest(xml, "zh-CN").groups[0]?.buttons[0]?.label).toBe("目标表");
  });

  it("tells a button that opens the pane from one that runs a function", () => {
    const buttons = readManifest(xml, "zh-CN").groups.flatMap((group) => group.buttons);
    expect(buttons.find(({ id }) => id === "Button.InsertTargets")?.action).toEqual({
      kind: "executeFunction",
      name: "insertTargets",
    });
    expect(buttons.find(({ id }) => id === "Button.ShowPane")?.action).toEqual({ kind: "showTaskpane" });
  });

  it("refuses a manifest without custom functions by name", () => {
    expect(() =>
      readManifest(
        "<OfficeApp><DefaultSettings><SourceLocation DefaultValue='https://x/y'/></DefaultSettings></OfficeApp>",
        "zh-CN",
      ),
    ).toThrow(/Namespace/);
  });
});

describe("drawRibbon", () => {
  it("draws every button of the manifest with its icon, and a click does what it says", () => {
    const [tabs, ribbon] = [document.createElement("div"), document.createElement("div")];
    const done: string[] = [];
    drawRibbon(tabs, ribbon, readManifest(xml, "zh-CN"), {
      servedAt: (url) => url.replace("https://localhost:3000/", "/addin/"),
      showTaskpane: () => done.push("pane"),
      executeFunction: (id, name) => done.push(`${id} ${name}`),
    });
    expect(tabs.textContent).toBe("专利目标");
    const buttons = [...ribbon.querySelectorAll("button")];
    expect(buttons.map((button) => button.textContent)).toEqual(
      expect.arrayContaining(["目标表", "撤销本次写入", "函数"]),
    );
    expect(ribbon.querySelector("img")?.getAttribute("src")).toMatch(/^\/addin\/assets\/.*32\.png$/);
    for (const button of buttons) button.click();
    expect(done).toEqual(expect.arrayContaining(["pane", "Button.InsertTargets insertTargets"]));
    expect(done).toHaveLength(buttons.length);
  });
});
