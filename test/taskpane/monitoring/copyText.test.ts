/** @jest-environment jsdom */
import { copyText } from "../../../src/taskpane/monitoring/copyText";

let shown: HTMLElement;

beforeEach(() => {
  shown = document.body.appendChild(document.createElement("p"));
  shown.textContent = "截至2019年6月30日";
});
afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(navigator, "clipboard");
  Reflect.deleteProperty(document, "execCommand");
});

const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });

describe("copyText", () => {
  it("puts the text on the clipboard", async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    expect(await copyText("一句话", shown)).toBe(true);
    expect(copied).toEqual(["一句话"]);
  });

  it("selects the text for Ctrl+C where the page may not use the clipboard", async () => {
    clipboard(() => Promise.reject(new DOMException("blocked by permissions policy", "NotAllowedError")));
    expect(await copyText("一句话", shown)).toBe(false);
    expect(document.getSelection()?.toString()).toBe("截至2019年6月30日");
  });

  it("selects it where there is no clipboard at all", async () => {
    expect(await copyText("一句话", shown)).toBe(false);
    expect(document.getSelection()?.toString()).toBe("截至2019年6月30日");
  });

  it("copies the selection where only the old way is left", async () => {
    const asked: string[] = [];
    Object.defineProperty(document, "execCommand", {
      configurable: true,
      value: (command: string) => asked.push(command) > 0,
    });
    expect(await copyText("一句话", shown)).toBe(true);
    expect(asked).toEqual(["copy"]);
  });
});
