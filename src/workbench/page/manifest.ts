/** The part of an add-in's manifest.xml that Excel draws and starts, in one language. */
export interface Manifest {
  readonly id: string;
  readonly displayName: string;
  readonly version: string;
  /** Where the add-in's files are; addresses in the manifest begin with it. */
  readonly baseUrl: string;
  readonly pageUrl: string;
  readonly functionsUrl: string;
  readonly namespace: string;
  readonly tabLabel: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly tip: string;
  readonly iconUrl: string;
  readonly action: { readonly kind: "showTaskpane" } | { readonly kind: "executeFunction"; readonly name: string };
}

/** Reads a manifest as Excel in the given language would. */
export function readManifest(xml: string, language: string): Manifest {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const strings = resources(root, language);
  const resolve = (element: Element | null): string => strings.get(element?.getAttribute("resid") ?? "") ?? "";
  const page = required(root, "DefaultSettings SourceLocation").getAttribute("DefaultValue") ?? "";
  const functions = required(root, "ExtensionPoint:has(Namespace)");
  const tab = required(root, "CustomTab");
  return {
    id: required(root, "Id").textContent.trim(),
    version: required(root, "Version").textContent.trim(),
    displayName: localised(required(root, "DisplayName"), language),
    baseUrl: page.slice(0, page.lastIndexOf("/") + 1),
    pageUrl: page,
    functionsUrl: resolve(functions.querySelector("Metadata SourceLocation")),
    namespace: resolve(functions.querySelector("Namespace")),
    tabLabel: resolve(childOf(tab, "Label")),
    groups: [...tab.querySelectorAll("Group")].map((group) => readGroup(group, resolve)),
  };
}

type Resolve = (element: Element | null) => string;

function readGroup(group: Element, resolve: Resolve): RibbonGroup {
  return {
    id: group.getAttribute("id") ?? "",
    label: resolve(childOf(group, "Label")),
    buttons: [...group.querySelectorAll("Control")].map((control) => readButton(control, resolve)),
  };
}

function readButton(control: Element, resolve: Resolve): RibbonButton {
  const action = required(control, "Action");
  const name = action.querySelector("FunctionName")?.textContent.trim();
  return {
    id: control.getAttribute("id") ?? "",
    label: resolve(childOf(control, "Label")),
    title: resolve(control.querySelector("Supertip Title")),
    tip: resolve(control.querySelector("Supertip Description")),
    iconUrl: resolve(
      [...control.querySelectorAll("Icon > *")].find((image) => image.getAttribute("size") === "32") ?? null,
    ),
    action: name ? { kind: "executeFunction", name } : { kind: "showTaskpane" },
  };
}

function resources(root: Element, language: string): Map<string, string> {
  const entries = [...root.querySelectorAll("Resources > * > *")];
  return new Map(entries.map((entry) => [entry.getAttribute("id") ?? "", localised(entry, language)]));
}

function localised(element: Element, language: string): string {
  const override = [...element.children].find((child) => child.getAttribute("Locale") === language);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

const childOf = (element: Element, name: string): Element | null =>
  [...element.children].find((child) => child.localName === name) ?? null;

function required(root: Element, selector: string): Element {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`The manifest has no ${selector}.`);
  return found;
}
