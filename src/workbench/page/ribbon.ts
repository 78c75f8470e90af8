import type { Manifest, RibbonButton, RibbonGroup } from "./manifest";

export interface RibbonActions {
  readonly showTaskpane: () => void;
  readonly executeFunction: (buttonId: string, functionName: string) => void;
  /** Where an address of the manifest is served here. */
  readonly servedAt: (url: string) => string;
}

/** Draws the ribbon as the manifest describes it. */
export function drawRibbon(tabs: HTMLElement, ribbon: HTMLElement, manifest: Manifest, actions: RibbonActions): void {
  const tab = document.createElement("button");
  tab.type = "button";
  tab.role = "tab";
  tab.ariaSelected = "true";
  tab.textContent = manifest.tabLabel;
  tabs.append(tab);
  ribbon.append(...manifest.groups.map((group) => drawGroup(group, actions)));
}

function drawGroup({ id, label, buttons }: RibbonGroup, actions: RibbonActions): HTMLElement {
  const group = document.createElement("div");
  group.className = "group";
  group.id = id;
  group.role = "group";
  group.ariaLabel = label;
  const row = document.createElement("div");
  row.append(...buttons.map((button) => drawButton(button, actions)));
  const name = document.createElement("span");
  name.textContent = label;
  group.append(row, name);
  return group;
}

function drawButton(given: RibbonButton, actions: RibbonActions): HTMLElement {
  const { id, label, title, tip, iconUrl, action } = given;
  const button = document.createElement("button");
  button.type = "button";
  button.id = id;
  button.title = `${title}\n${tip}`;
  const icon = document.createElement("img");
  icon.src = actions.servedAt(iconUrl);
  icon.alt = "";
  icon.width = 32;
  icon.height = 32;
  const text = document.createElement("span");
  text.textContent = label;
  button.append(icon, text);
  button.addEventListener("click", () => {
    if (action.kind === "executeFunction") actions.executeFunction(id, action.name);
    else actions.showTaskpane();
  });
  return button;
}
