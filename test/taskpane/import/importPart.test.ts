/** @jest-environment jsdom */
import "../browserGlobals";
import { axe } from "jest-axe";
import { h, render } from "preact";
import { enUS } from "../../../src/i18n/enUS";
import { zhCN } from "../../../src/i18n/zhCN";
import { ImportPart } from "../../../src/taskpane/import/importPart";
import type { ImportSource } from "../../../src/taskpane/import/source";
import type { Importing } from "../../../src/taskpane/import/useImport";
import type { HostFacts } from "../../../src/taskpane/services";
import { refusal } from "../../../src/taskpane/refusal";
import type { Status } from "../../../src/taskpane/status";
import { settled } from "../openPane";

interface Shown {
  readonly reading?: Importing["reading"];
  readonly isBusy?: boolean;
  readonly isShown?: boolean;
  readonly request?: object | null;
  readonly host?: HostFacts;
  readonly messages?: typeof zhCN | typeof enUS;
}

let root: HTMLElement;
let started: ImportSource[];
let stops: number;
let status: Status | null;

async function show(shown: Shown = {}): Promise<void> {
  const { reading = null, isBusy = false, isShown = true, request = null, messages = zhCN, host } = shown;
  const run = async (action: () => Promise<Status | null>) => {
    status = await action().catch((error: unknown) => refusal(messages, error));
  };
  const importing: Importing = {
    start: (source) => void started.push(source),
    stop: () => void stops++,
    reading,
    opened: null,
    close: () => undefined,
  };
  render(h(ImportPart, { messages, isBusy, isShown, run, host, importing, request }), root);
  await settled(root);
}

/** jsdom has no DataTransfer: what the events carry, as far as a page reads it. */
function carrying(data: { readonly text?: string; readonly html?: string; readonly files?: readonly File[] }) {
  const { text = "", html = "", files = [] } = data;
  return {
    getData: (kind: string) => (kind === "text/html" ? html : text),
    files,
    types: files.length > 0 ? ["Files"] : ["text/plain"],
  };
}

function send(target: EventTarget, name: string, properties: object): Event {
  const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), properties);
  target.dispatchEvent(event);
  return event;
}

const drop = (files: readonly File[]) => send(document.body, "drop", { dataTransfer: carrying({ files }) });
const field = () => root.querySelector("textarea") as HTMLTextAreaElement;
const file = new File(["县区,2019年"], "2019年6月.csv");

beforeEach(() => {
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement("main"));
  started = [];
  stops = 0;
  status = null;
});
afterEach(() => render(null, root));

describe("the ways in", () => {
  it("are the selection, a file and the clipboard, with the limits stated", async () => {
    await show();
    expect([...root.querySelectorAll("button")].slice(0, 2).map((each) => each.textContent)).toEqual([
      "从选区导入",
      "选择文件",
    ]);
    expect(field().placeholder).toBe("在这里按 Ctrl+V 粘贴表格");
    expect(root.textContent).toContain("文件不超过 30 MB，每张表不超过 200000 行。");
    expect((await axe(root)).violations).toEqual([]);
  });

  it("are said in English too", async () => {
    await show({ messages: enUS });
    expect(root.textContent).toContain("Files up to 30 MB");
    expect((await axe(root)).violations).toEqual([]);
  });

  it("begin with the selection at a press", async () => {
    await show();
    root.querySelector("button")?.click();
    expect(started).toEqual([{ kind: "selection" }]);
  });

  it("take the file that is chosen, and the same one again", async () => {
    await show();
    const chooser = root.querySelector("input[type=file]") as HTMLInputElement;
    Object.defineProperty(chooser, "files", { value: [file] });
    send(chooser, "change", {});
    send(chooser, "change", {});
    expect(started).toEqual([
      { kind: "file", file },
      { kind: "file", file },
    ]);
    expect(chooser.value).toBe("");
  });
});

describe("pasting", () => {
  it("takes text and table from the clipboard, and leaves the field empty", async () => {
    await show();
    const clipboardData = carrying({ text: "县区\t2019年", html: "<table></table>" });
    expect(send(field(), "paste", { clipboardData }).defaultPrevented).toBe(true);
    expect(started).toEqual([{ kind: "paste", text: "县区\t2019年", html: "<table></table>" }]);
    expect(field().value).toBe("");
  });

  it("prefers the cells to the picture that Excel puts beside them", async () => {
    await show();
    send(field(), "paste", { clipboardData: carrying({ text: "县区", files: [file] }) });
    expect(started).toEqual([{ kind: "paste", text: "县区", html: "" }]);
  });

  it("takes a copied file, and nothing from an empty clipboard", async () => {
    await show();
    send(field(), "paste", { clipboardData: carrying({}) });
    expect(started).toEqual([]);
    send(field(), "paste", { clipboardData: carrying({ files: [file] }) });
    expect(started).toEqual([{ kind: "file", file }]);
  });

  it("forgets what is typed into the field", async () => {
    await show();
    field().value = "a";
    field().dispatchEvent(new Event("input", { bubbles: true }));
    expect(field().value).toBe("");
  });
});

describe("dropping", () => {
  it("takes a file wherever it falls, instead of opening it in place of the pane", async () => {
    await show();
    expect(drop([file]).defaultPrevented).toBe(true);
    expect(started).toEqual([{ kind: "file", file }]);
  });

  it("says where to let go while a file hangs over the page", async () => {
    await show();
    send(document.body, "dragover", { dataTransfer: carrying({ files: [file] }) });
    await settled(root);
    expect(root.textContent).toContain("松开鼠标，导入这个文件");
    send(document.body, "dragleave", { relatedTarget: null });
    await settled(root);
    expect(root.textContent).not.toContain("松开鼠标");
  });

  it("refuses several files with a sentence", async () => {
    await show();
    drop([file, file, file]);
    await settled(root);
    expect(started).toEqual([]);
    expect(status?.lines[0]?.text).toBe("一次只能导入一个文件，这里有 3 个。请一个一个来。");
  });

  it.each([{ isBusy: true }, { isShown: false }])(
    "takes nothing while %j, nor lets the browser open it",
    async (shown) => {
      await show(shown);
      expect(drop([file]).defaultPrevented).toBe(true);
      expect(started).toEqual([]);
    },
  );

  it("leaves text that is dragged alone", async () => {
    await show();
    expect(send(document.body, "drop", { dataTransfer: carrying({ text: "a" }) }).defaultPrevented).toBe(false);
  });
});

describe("reading", () => {
  const reading = { source: { kind: "file", file } as const, share: 0.4 };

  it("shows what is read, how much of it has been, and the way out, which has the keyboard", async () => {
    await show({ reading, isBusy: true });
    expect(root.textContent).toContain("正在读取文件“2019年6月.csv”…");
    expect(root.querySelector("progress")?.value).toBe(0.4);
    expect(document.activeElement?.textContent).toBe("取消");
    (document.activeElement as HTMLElement).click();
    expect(stops).toBe(1);
    expect((await axe(root)).violations).toEqual([]);
  });

  it("says that it looks for the tables once all is read", async () => {
    await show({ reading: { ...reading, share: null } });
    expect(root.textContent).toContain("正在辨认文件“2019年6月.csv”里的表…");
  });

  it("shows a bar that moves by itself while nothing is known of the share", async () => {
    await show({ reading: { ...reading, share: 0 } });
    expect(root.querySelector("progress")?.hasAttribute("value")).toBe(false);
  });
});

describe("the ribbon", () => {
  it("takes the keyboard to the heading each time it asks", async () => {
    await show({ request: {} });
    expect(document.activeElement?.textContent).toBe("导入");
    field().focus();
    await show({ request: {} });
    expect(document.activeElement?.textContent).toBe("导入");
  });
});

describe("下载空表", () => {
  const open = async () => {
    const details = root.querySelector("details") as HTMLDetailsElement;
    details.open = true;
    await settled(root);
  };
  const button = (words: string) =>
    [...root.querySelectorAll("button")].find((each) => each.textContent === words) as HTMLButtonElement;

  it("takes no room until it is opened, and then asks for date and districts", async () => {
    await show();
    expect(root.querySelectorAll("select")).toHaveLength(0);
    await open();
    expect(root.textContent).toContain("填不出的请留空，不要填 0。");
    expect([...root.querySelectorAll("select")].map(({ options }) => options.length)).toEqual([5, 12]);
    expect((await axe(root)).violations).toEqual([]);
  });

  it("is for nobody only while nobody is chosen", async () => {
    await show();
    await open();
    [...root.querySelectorAll("label")].find((each) => each.textContent === "全部 17 个县区")?.click();
    await settled(root);
    expect(button("下载").disabled).toBe(true);
    [...root.querySelectorAll("label")].find((each) => each.textContent === "荔浦县")?.click();
    await settled(root);
    expect(button("下载").disabled).toBe(false);
  });

  it("says where to do it instead on a Mac, where a pane's download does nothing", async () => {
    await show({ host: { host: "Excel", platform: "Mac", version: "16", requirements: [] } });
    await open();
    expect(root.textContent).toContain("请在网页版或 Windows 版 Excel 里打开本加载项");
    expect(button("下载")).toBeUndefined();
  });
});
