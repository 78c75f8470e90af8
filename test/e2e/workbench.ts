import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import browserArguments from "../browserArguments.json";
import type { Driver } from "../../src/workbench/page/driver";

declare global {
  interface Window {
    readonly workbench: Driver;
  }
}

const root = join(__dirname, "../..");

/** The workbench in a real browser, opened for one test. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Every address that the page or the pane asked for. */
  readonly requests: readonly string[];
  /** Errors of the page or the pane. */
  readonly problems: readonly string[];
  readonly address: string;
}

/** One server and one browser for a test file; every test opens a page of its own. */
export function useWorkbench(): (query?: Record<string, string>) => Promise<OpenWorkbench> {
  let server: ChildProcess;
  let address: string;
  let browser: Browser;
  const pages: Page[] = [];
  beforeAll(async () => {
    server = spawn(process.execPath, [join(root, "test/e2e/serve.mjs")], { stdio: ["pipe", "pipe", "inherit"] });
    address = await firstLine(server);
    browser = await chromium.launch({
      executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
      args: browserArguments,
    });
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser?.close();
    server?.stdin?.end();
  });
  return async (query = {}) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    const page = await context.newPage();
    pages.push(page);
    return open(page, address, query);
  };
}

async function open(page: Page, address: string, query: Record<string, string>): Promise<OpenWorkbench> {
  const requests: string[] = [];
  const problems: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(`${address}?${new URLSearchParams(query)}`);
  await page.waitForFunction(() => window.workbench?.isReady());
  await settle(page);
  return { page, pane: page.frameLocator("#pane iframe"), requests, problems, address };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", (data) => resolve(String(data).trim()));
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

/** Waits until the grid shows the workbook and every formula has its result. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench.settled());
}

/** What the grid displays in a range, once everything is calculated. */
export async function shown(page: Page, address: string): Promise<string[][]> {
  await settle(page);
  return page.evaluate((range) => window.workbench.shown(range), address);
}

/** Goes to a cell as a person does: by the tab of its sheet, then by the name box. `目标-拥有量!E5` or `E5`. */
export async function goTo(page: Page, address: string): Promise<void> {
  const [cell = "", sheet] = address.split("!").reverse();
  if (sheet) await page.locator("#grid").getByText(sheet, { exact: true }).click();
  const nameBox = page.locator("#grid input").first();
  await nameBox.fill(cell);
  await nameBox.press("Enter");
  await settle(page);
}

/** Goes to a cell and types into it with real keys, ending with Enter. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text, { delay: 30 });
  await page.keyboard.press("Enter");
  await settle(page);
}

/** Gives the grid the keyboard, without moving its selection. */
export async function focusGrid(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench.grid.focus());
}

/** Inserts a column left of B with the menu of its head, as a person does. */
export async function insertColumnByMenu(page: Page): Promise<void> {
  await goTo(page, "B1");
  const grid = (await page.locator("#grid canvas").last().boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(grid.x + 148, grid.y + 10);
  await page.mouse.click(grid.x + 148, grid.y + 10, { button: "right" });
  await page
    .getByText("在左侧插入")
    .last()
    .click({ position: { x: 8, y: 8 } });
}

/** The picture of a scene, kept for README when there is none yet or when `npm test -- --screenshots` asks for new ones. */
export async function photograph(page: Page, scene: string): Promise<void> {
  await settle(page);
  const path = join(root, "assets/screenshots", `${scene}.png`);
  const picture = await page.screenshot();
  if (process.env["SCREENSHOTS"] === "new" || !existsSync(path)) writeFileSync(path, picture);
}
