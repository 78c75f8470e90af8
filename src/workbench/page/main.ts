import { openGrid } from "../grid/grid";
import { createWorkbook } from "../objects/workbook";
import { createFunctionRuntime } from "../protocol/customFunctions";
import { createHost } from "../protocol/host";
import { profile } from "../protocol/profiles";
import type { RequirementSets } from "../protocol/requirementSets";
import { scenes } from "../scenes/scenes";
import { loadAddIn, type AddIn } from "./addIn";
import { drawChoices, followProtection, readChoices, type Choices } from "./choices";
import { createDriver, type Driver, type DriverParts } from "./driver";
import { addInFunctions } from "./functionRuntime";
import { openPane } from "./pane";
import { toggleProtection } from "./protection";
import { drawRibbon } from "./ribbon";
import { download, fileOf } from "./saveFile";
import { goRoundByF6 } from "./stations";
import { countRequests, followCell, sayRefusal } from "./status";
import "./page.css";

declare const REQUIREMENT_SETS: RequirementSets;

start().catch((error: unknown) => {
  sayRefusal(element("message"))(new Error("试用台没有启动，请运行 npm run workbench 重新构建", { cause: error }));
  throw error;
});

async function start(): Promise<void> {
  const choices = readChoices(location.search);
  const addIn = await loadAddIn(choices);
  await loadFonts();
  const parts = openParts(choices, addIn);
  drawPage(choices, addIn, parts);
  const workbench = createDriver(parts);
  Object.assign(window, { workbench });
  await playScene(workbench, choices.scene);
}

/** The workbook, Excel around it, the add-in in its pane and the grid that shows all of it. */
function openParts(choices: Choices, { manifest, functions: metadata, servedAt }: AddIn): DriverParts {
  const workbook = createWorkbook();
  const host = createHost({ workbook, profile: profile(choices.profile, REQUIREMENT_SETS) });
  const functions = addInFunctions(workbook, metadata, createFunctionRuntime(host));
  const pane = openPane({ aside: element("pane"), host, manifest, choices, pageUrl: servedAt(manifest.pageUrl) });
  const grid = openGrid({
    container: element("grid"),
    workbook,
    functions: metadata,
    namespace: manifest.namespace,
    blanks: choices.blanks,
    runtime: functions,
    refuse: sayRefusal(element("message")),
  });
  return { workbook, host, grid, pane, functions, save: () => fileOf(workbook, manifest.namespace) };
}

function drawPage(choices: Choices, { manifest, servedAt }: AddIn, parts: DriverParts): void {
  const { workbook, host, grid, pane, save } = parts;
  const refuse = sayRefusal(element("message"));
  drawChoices(element("choices"), choices, {
    toggleProtection: () => attempt(refuse, () => toggleProtection(workbook)),
    save: () => void save().then((bytes) => download(bytes, "工作簿1.xlsx"), refuse),
  });
  followProtection(element("choices"), workbook);
  drawRibbon(element("tabs"), element("ribbon"), manifest, {
    servedAt,
    showTaskpane: pane.show,
    executeFunction: (id, name) => void pane.runCommand(id, name),
  });
  host.onBatch(countRequests(element("counter")));
  followCell(element("cell"), workbook, grid);
  const ribbon = element("ribbon");
  goRoundByF6(
    [
      { element: ribbon, focus: () => ribbon.querySelector("button")?.focus() },
      { element: element("grid"), focus: grid.focus },
      { element: element("pane"), focus: () => firstControl(pane.frame())?.focus() },
    ],
    pane.frame(),
  );
}

function attempt(refuse: (reason: unknown) => void, act: () => void): void {
  try {
    act();
  } catch (reason) {
    refuse(reason);
  }
}

// With only the frame itself in focus, Tab does nothing in the pane.
const firstControl = (frame: HTMLIFrameElement): HTMLElement | null =>
  frame.contentDocument?.querySelector<HTMLElement>("button, input, select, a[href]") ?? null;

async function playScene(workbench: Driver, id: string | null): Promise<void> {
  const scene = scenes.find((one) => one.id === id);
  if (!scene) return;
  await workbench.whenReady;
  await scene.run(workbench);
}

/** The grid draws on a canvas, which takes a font only when it is there already. */
async function loadFonts(): Promise<void> {
  const fonts = [...document.fonts].map(({ family, weight }) =>
    document.fonts.load(`${weight} 12px ${family}`, "桂林 2019"),
  );
  await Promise.allSettled(fonts);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}
