import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { ratio, type Row } from "./measure";

const dist = join(__dirname, "../../dist");
const rounds = 9;

/** What the pane weighs, and how long it takes to show its first button, beside a page that only loads office.js. */
export async function benchPane(address: string, options: { executablePath: string; args: string[] }): Promise<Row[]> {
  const browser = await chromium.launch(options);
  try {
    return [...weights(), await readyTime(browser, address)];
  } finally {
    await browser.close();
  }
}

/** The shared runtime loads the functions for any cell; the pane is what comes on top when somebody looks at it. */
function weights(): Row[] {
  const files = readdirSync(dist).filter((name) => /\.(js|css)$/.test(name));
  const runtime: readonly string[] = files.filter((name) => name === "main.js");
  const english: readonly string[] = files.filter((name) => name === "enUS.js");
  // What reads files is fetched with the first one, most of it by the worker.
  const reading = files.filter((name) => name.startsWith("read"));
  // What writes a file is fetched with the first blank form.
  const saving = files.filter((name) => name.startsWith("writeLibrary"));
  const pane = files.filter((name) => ![...runtime, ...english, ...reading, ...saving].includes(name));
  const first = pane.filter((name) => /^(main|pane)\./.test(name));
  return [
    weight("the pane's first page, gzip kB", first, "< 20"),
    weight("the pane's whole code, gzip kB", pane, "< 140"),
    weight("what an .xlsx is read with, in a worker, gzip kB", reading.filter(isForWorkbooks), "–"),
    weight("what text is read with, in a worker, gzip kB", reading.filter(isForText), "–"),
    weight("what a blank form is written with, gzip kB", saving, "–"),
    weight("functions, plan and sentences, gzip kB", runtime, "–"),
    weight("all of it and English, gzip kB", files, "–"),
  ];
}

const isForWorkbooks = (name: string) => /^read(?:Worker|Workbook|Library)\./.test(name);
const isForText = (name: string) => /^read(?:Worker|Text)\./.test(name);

function weight(what: string, names: readonly string[], goal: string): Row {
  const bytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0);
  return { what, ours: names.join(" "), yardstick: "", figure: Number((bytes / 1000).toFixed(1)), goal };
}

async function readyTime(browser: Browser, address: string): Promise<Row> {
  const [ours, empty] = [await open(browser, address, false), await open(browser, address, true)];
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(await reload(ours));
    times[1].push(await reload(empty));
  }
  return { what: "pane ready, beside a page with office.js alone", ...ratio(times[0], times[1]), goal: "≤ 1.3×" };
}

async function open(browser: Browser, address: string, isEmpty: boolean): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector("main button, [data-ready]")) return;
      watch.disconnect();
      document.documentElement.dataset["readyAt"] = String(performance.now());
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => window.workbench?.isReady());
  if (isEmpty) await serveEmptyPane(page);
  // A page whose requests are looked into is slower: ours must be looked into as well.
  else await page.route("**/addin/main.js", (route) => route.continue());
  return page;
}

/** The pane's own page without its code: office.js, and a mark when it is ready. */
async function serveEmptyPane(page: Page): Promise<void> {
  await page.route("**/addin/main.css", (route) => route.fulfill({ contentType: "text/css", body: "" }));
  await page.route("**/addin/main.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: "Office.onReady(() => document.body.setAttribute('data-ready', ''))",
    }),
  );
}

/** Milliseconds from opening the pane's page to its first button. */
async function reload(page: Page): Promise<number> {
  const frame = page.frames().find((each) => each.url().includes("/addin/"));
  if (!frame) throw new Error("the workbench shows no pane");
  await frame.evaluate(() => {
    delete document.documentElement.dataset["readyAt"];
    setTimeout(() => location.reload(), 0);
  });
  await frame.waitForFunction(() => document.documentElement.dataset["readyAt"]);
  return frame.evaluate(() => Number(document.documentElement.dataset["readyAt"]));
}
