/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/commands/commands";

const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(xml, "application/xml");
const base = "https://localhost:3000";

const all = (name: string) => [...manifest.getElementsByTagName(name)];
const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? "";
const texts = (name: string) => all(name).map((element) => element.textContent?.trim() ?? "");

const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
  all(name).filter((element) => element.parentElement?.parentElement?.tagName === "Resources"),
);
const resource = (id: string) => attribute("DefaultValue")(resources.find((it) => it.id === id) as Element);
const usedResids = [...manifest.querySelectorAll("[resid]")].map(attribute("resid"));
const values = [...manifest.querySelectorAll("[DefaultValue]")].map(attribute("DefaultValue"));

/** Width and height as the PNG itself says: the first chunk after the eight bytes of its signature. */
function pngSize(file: string): { signature: string; width: number; height: number } {
  const bytes = readFileSync(file);
  return {
    signature: bytes.subarray(1, 4).toString("latin1"),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
  };
}

const iconFile = (url: string) => join(root, url.replace(`${base}/assets`, "assets/icons"));

describe("manifest.xml", () => {
  it("is well-formed and belongs to a task pane", () => {
    expect(all("parsererror")).toEqual([]);
    expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
  });

  it("defines every resource that is used, and uses every one that is defined", () => {
    const ids = resources.map(attribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(usedResids)].sort()).toEqual([...ids].sort());
  });

  it("keeps resource ids within 32 characters", () => {
    expect(usedResids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps short texts within 125 and long ones within 250 characters, in both languages", () => {
    const textsIn = (list: string) =>
      [...(all(list)[0] as Element).getElementsByTagName("*")].map(
        (element) => element.getAttribute("DefaultValue") ?? attribute("Value")(element),
      );
    const tooLong = (list: string, limit: number) => textsIn(list).filter((text) => text.length > limit);
    expect(tooLong("bt:ShortStrings", 125)).toEqual([]);
    expect(tooLong("bt:LongStrings", 250)).toEqual([]);
    expect([textsIn("bt:ShortStrings").length, textsIn("bt:LongStrings").length]).toEqual([43, 22]);
    expect(all("DisplayName").map((element) => attribute("DefaultValue")(element).length)).toEqual([4]);
    expect(attribute("DefaultValue")(all("Description")[0] as Element).length).toBeLessThanOrEqual(250);
  });

  it("says everything in English too, but the namespace, which is the same everywhere", () => {
    const spoken = [...all("bt:String"), ...all("DisplayName"), ...all("Description")].filter((element) =>
      element.hasAttribute("DefaultValue"),
    );
    const onlyChinese = spoken.filter((element) => {
      const english = [...element.children].find((child) => attribute("Locale")(child) === "en-US");
      return !english || attribute("Value")(english) === "";
    });
    expect(texts("DefaultLocale")).toEqual(["zh-CN"]);
    expect(onlyChinese.map((element) => element.id)).toEqual(["Namespace"]);
    expect(resource("Namespace")).toBe("PATENT");
  });

  it("loads everything over https from the one base that the build replaces", () => {
    const urls = values.filter((value) => /^[a-z]+:\/\//i.test(value));
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(`${base}/`))).toEqual([]);
  });

  it("has every icon as a real PNG of the size it claims", () => {
    const images = all("bt:Image")
      .filter((element) => element.hasAttribute("size"))
      .map((element) => ({
        size: Number(attribute("size")(element)),
        file: iconFile(resource(attribute("resid")(element))),
      }));
    const product = ["IconUrl", "HighResolutionIconUrl"].map((name, i) => ({
      size: [32, 64][i] as number,
      file: iconFile(attribute("DefaultValue")(all(name)[0] as Element)),
    }));
    const catalogue = [16, 32, 64, 80].map((size) => ({ size, file: join(root, `assets/icons/icon-${size}.png`) }));
    for (const { size, file } of [...images, ...product, ...catalogue]) {
      expect({ file, ...pngSize(file) }).toEqual({ file, signature: "PNG", width: size, height: size });
    }
    expect(images.length).toBeGreaterThanOrEqual(3 * 13);
  });

  it("gives every group and button all three icon sizes", () => {
    for (const icon of all("Icon")) {
      expect([...icon.children].map(attribute("size"))).toEqual(["16", "32", "80"]);
    }
  });

  it("has unique ids for its tab, groups and buttons", () => {
    const ids = [...all("CustomTab"), ...all("Group"), ...all("Control")].map(attribute("id"));
    expect(ids).toHaveLength(14);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("runs pane, buttons and functions in one long-living runtime", () => {
    const [runtime] = all("Runtime");
    const page = all("Page")[0]?.firstElementChild as Element;
    const pageIds = [runtime, all("FunctionFile")[0], page].map((element) => attribute("resid")(element as Element));
    expect(pageIds).toEqual(["Pane.Url", "Pane.Url", "Pane.Url"]);
    expect(attribute("lifetime")(runtime as Element)).toBe("long");
    expect(resource("Pane.Url")).toBe(
      attribute("DefaultValue")(all("DefaultSettings")[0]?.firstElementChild as Element),
    );
  });

  it("asks for Office LTSC 2021, and for functions and shared runtime only for what needs them", () => {
    const sets = (name: string) => all(name).map((set) => [attribute("Name")(set), set.getAttribute("MinVersion")]);
    expect(attribute("DefaultMinVersion")(all("Sets")[0] as Element)).toBe("1.14");
    expect(sets("Set")).toEqual([["ExcelApi", null]]);
    expect(sets("bt:Set")).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.2"],
    ]);
  });

  it("names only buttons that the commands table knows, and every one of them", () => {
    expect(texts("FunctionName").sort()).toEqual(Object.keys(commands).sort());
  });

  it("puts the tab's label after its groups, as Excel demands", () => {
    expect([...(all("CustomTab")[0] as Element).children].map((child) => child.tagName)).toEqual([
      "Group",
      "Group",
      "Group",
      "Label",
    ]);
  });
});
