import { openGrid, type Grid } from "../grid/grid";
import type { FunctionMetadata } from "../grid/functions/metadata";
import { createWorkbook, subscribe } from "../objects/workbook";
import { createFunctionRuntime } from "../protocol/customFunctions";
import { createHost } from "../protocol/host";
import { profile } from "../protocol/profiles";
import type { RequirementSets } from "../protocol/requirementSets";
import { scenes } from "../scenes/scenes";
import { drawChoices, readChoices } from "./choices";
import { createDriver, type Driver } from "./driver";
import { addInFunctions } from "./functionRuntime";
import { readManifest } from "./manifest";
import { openPane } from "./pane";
import { toggleProtection } from "./protection";
import { drawRibbon } from "./ribbon";
import { countRequests, sayRefusal, showCell } from "./status";
import "./page.css";

declare const REQUIREMENT_SETS: RequirementSets;

void start();

async function start(): Promise<void> {
  const choices = readChoices(location.search);
  const manifest = readManifest(await textOf("/addin/manifest.xml"), choices.language);
  const servedAt = (url: string) => url.replace(manifest.baseUrl, "/addin/");
  const metadata = JSON.parse(await textOf(servedAt(manifest.functionsUrl))) as { functions: FunctionMetadata[] };

  await loadFonts();

  const workbook = createWorkbook();
  const host = createHost({ workbook, profile: profile(choices.profile, REQUIREMENT_SETS) });
  const functions = addInFunctions(workbook, metadata.functions, createFunctionRuntime(host));
  const pane = openPane({ aside: element("pane"), host, manifest, choices, pageUrl: servedAt(manifest.pageUrl) });
  const refuse = sayRefusal(element("message"));
  const grid = openGrid({
    container: element("grid"),
    workbook,
    functions: metadata.functions,
    namespace: manifest.namespace,
    blanks: choices.blanks,
    runtime: functions,
    refuse,
  });

  drawChoices(element("choices"), choices, { toggleProtection: () => toggleProtection(workbook) });
  drawRibbon(element("tabs"), element("ribbon"), manifest, {
    servedAt,
    showTaskpane: pane.show,
    executeFunction: (id, name) => void pane.runCommand(id, name),
  });
  host.onBatch(countRequests(element("counter")));
  followCell(grid);
  const workbench = createDriver({ workbook, host, grid, pane, functions });
  Object.assign(window, { workbench });
  await playScene(workbench, choices.scene);

  function followCell(shown: Grid): void {
    const follow = () => showCell(element("cell"), workbook, shown);
    subscribe(workbook, ({ kind }) => {
      if (kind === "selection" || kind === "cells" || kind === "worksheetActivated") setTimeout(follow, 0);
    });
    follow();
  }
}

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

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}
