/** @jest-environment jsdom */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { TextEncoder } from "node:util";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { worksheetNamed } from "../src/workbench/objects/workbook";
import { startExcel, type InProcessExcel } from "./workbench/excelInProcess";

// jsdom has none, and the emulated host measures requests with it.
globalThis.TextEncoder ??= TextEncoder as typeof globalThis.TextEncoder;

const folder = join(__dirname, "../src/functions");
const notice = "专利目标没有启动";

let excel: InProcessExcel;
let wasPaneOpened: boolean;

beforeEach(async () => {
  excel = startExcel();
  const files = readdirSync(folder).map((name) => join(folder, name));
  const { metadataJson } = await generateCustomFunctionsMetadata(files, false);
  Object.assign(globalThis, { CUSTOM_FUNCTIONS_METADATA: JSON.parse(metadataJson) });
  document.body.innerHTML = `<div id="root">${notice}</div>`;
  wasPaneOpened = false;
});
afterEach(() => excel.dispose());

/** Loads the add-in's page in the given Excel, as if for the first time. */
async function load(given: { host: string | null; sets?: readonly string[] }): Promise<HTMLElement> {
  const { host, sets = ["ExcelApi", "SharedRuntime", "CustomFunctionsRuntime"] } = given;
  Object.assign(Office, {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host, platform: "PC" }),
    addin: { showAsTaskpane: async () => void (wasPaneOpened = true) },
  });
  const context = {
    displayLanguage: "zh-CN",
    diagnostics: { host, platform: "PC", version: "16.0.10000.1" },
    requirements: { isSetSupported: (name: string) => sets.includes(name) },
  };
  Object.defineProperty(Office, "context", { configurable: true, value: context });
  jest.resetModules();
  await import("../src/main");
  await settled();
  return document.getElementById("root") as HTMLElement;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !isSo(); i++) await settled();
  expect(isSo()).toBe(true);
}

/** Presses a ribbon button the way office.js does: the function tied to its name, until it says it is over. */
function press(name: string): Promise<void> {
  const { mappings } = (
    Office.actions as unknown as { _association: { mappings: Record<string, (event: { completed(): void }) => void> } }
  )._association;
  return new Promise((resolve) => mappings[name.toUpperCase()]?.({ completed: () => resolve() }));
}

describe("the add-in's page", () => {
  it("shows the pane in Excel", async () => {
    const root = await load({ host: "Excel" });
    expect(root.textContent).not.toContain(notice);
    expect(root.querySelector("button")).not.toBeNull();
  });

  it("runs a ribbon button and opens the pane to say what came of it", async () => {
    const root = await load({ host: "Excel" });
    await press("insertTargets");
    await settled();
    expect(worksheetNamed(excel.workbook, "目标-拥有量")).not.toBeNull();
    expect(wasPaneOpened).toBe(true);
    expect(root.textContent).toContain("目标-受理量");
  });

  it("reads the figures of the workbook, whether or not the pane is looked at", async () => {
    // What is read here are typed cells; formulas of the sheets stay uncalculated.
    excel.workbook.calculator = { calculate: () => Promise.resolve() };
    const root = await load({ host: "Excel" });
    const { actualsStore } = await import("../src/domain/actualsStore");
    await until(() => actualsStore.current() !== null);
    expect(actualsStore.current()?.tables.size).toBe(0);
    await press("createEntrySheets");
    await until(() => actualsStore.current()?.tables.size === 2);
    await until(() => root.textContent?.includes("添加截止日期") ?? false);
  });

  it("asks nothing of an Excel that is too old", async () => {
    await load({ host: "Excel", sets: [] });
    const { actualsStore } = await import("../src/domain/actualsStore");
    expect(actualsStore.current()).toBeNull();
  });

  it("says that an Excel before 2021 is too old, with its version", async () => {
    const root = await load({ host: "Excel", sets: [] });
    expect(root.textContent).toContain("16.0.10000.1");
    expect(root.textContent).toContain("Excel 2021");
  });

  it("leaves the page's own notice where it is not in Excel", async () => {
    const root = await load({ host: null });
    expect(root.textContent).toBe(notice);
  });
});
