import { readFileSync } from "node:fs";
import { createWorkbook, type WorkbookModel } from "../../src/workbench/objects/workbook";
import { createHost, type Host } from "../../src/workbench/protocol/host";
import { createHostBridge } from "../../src/workbench/protocol/hostBridge";
import { profile, type ProfileId } from "../../src/workbench/protocol/profiles";
import { isVersionAtLeast, type RequirementSets } from "../../src/workbench/protocol/requirementSets";
import { installedRequirementSets } from "./officeDefinitions";

/** An emulated Excel in this process: tests speak to it through the global `Excel`, which is Microsoft's own. */
export interface InProcessExcel {
  readonly workbook: WorkbookModel;
  readonly host: Host;
  dispose(): void;
}

interface Options {
  readonly profile?: ProfileId;
  readonly workbook?: WorkbookModel;
}

const { bridge, attach } = createHostBridge();
let requirementSets: RequirementSets | null = null;
let current: Host | null = null;

/** Starts an emulated Excel and puts `Excel`, `Office`, `CustomFunctions` and `OfficeExtension` in the global scope. */
export function startExcel(options: Options = {}): InProcessExcel {
  requirementSets ??= installedRequirementSets();
  loadProxies();
  const workbook = options.workbook ?? createWorkbook();
  const host = createHost({ workbook, profile: profile(options.profile ?? "ltsc2021", requirementSets) });
  current = host;
  attach(host);
  const dispose = (): void => {
    host.dispose();
    if (current === host) attach(null);
  };
  return { workbook, host, dispose };
}

type Globals = Record<string, unknown>;

function loadProxies(): void {
  const globals = globalThis as unknown as Globals;
  if (globals._richApiNativeBridge === bridge) return;
  predefine(globals);
  // Indirect eval runs in this environment's realm: arrays and errors are the test's own.
  const source = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  (0, eval)(source);
}

/** What the proxies expect of a page and of office.js before they are loaded. */
function predefine(globals: Globals): void {
  const nothing = (): void => {};
  globals._richApiNativeBridge = bridge;
  globals.window ??= globals;
  globals.self ??= globals;
  globals.addEventListener ??= nothing;
  globals.removeEventListener ??= nothing;
  globals.location ??= { href: "https://localhost/", origin: "https://localhost", search: "", hash: "" };
  if (!("navigator" in globals)) globals.navigator = { userAgent: "node" };
  globals.document ??= {
    getElementById: () => null,
    addEventListener: nothing,
    readyState: "loading",
    createElement: () => ({}),
    domain: "localhost",
  };
  const office = createOffice();
  globals.Microsoft = { Office: { WebExtension: office } };
  globals.Office = office;
  const functions = association();
  globals.CustomFunctions = { _association: functions, associate: functions.associate };
  globals.OSF = { _OfficeAppFactory: { getContext: () => contextOf(), getHostInfo: () => ({ hostPlatform: "web" }) } };
}

function createOffice(): Globals {
  const actions = association();
  const ready = (callback?: (info: unknown) => unknown): Promise<unknown> => {
    const info = { host: "Excel", platform: "OfficeOnline", addin: { visibilityMode: "Taskpane" } };
    return Promise.resolve(callback?.(info)).then(() => info);
  };
  return {
    actions: { _association: actions, associate: actions.associate },
    onReady: ready,
    onReadyInternal: ready,
    context: contextOf(),
  };
}

function contextOf(): Globals {
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    const provided = current?.context.profile.sets[name];
    return provided !== undefined && isVersionAtLeast(provided, version);
  };
  return {
    requirements: { isSetSupported },
    displayLanguage: "zh-CN",
    contentLanguage: "zh-CN",
    platform: "OfficeOnline",
    host: "Excel",
  };
}

interface Association {
  readonly mappings: Globals;
  onchange(callback: () => void): void;
  associate(name: string | Record<string, unknown>, implementation?: unknown): void;
}

function association(): Association {
  const mappings: Globals = {};
  const callbacks: (() => void)[] = [];
  const associate = (name: string | Record<string, unknown>, implementation?: unknown): void => {
    const given = typeof name === "string" ? { [name]: implementation } : name;
    for (const [key, value] of Object.entries(given)) mappings[key.toUpperCase()] = value;
    for (const callback of callbacks) callback();
  };
  return { mappings, onchange: (callback) => void callbacks.push(callback), associate };
}
