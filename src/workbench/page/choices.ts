import type { BlankProfile } from "../grid/functions/arguments";
import { subscribe, worksheetOf, type WorkbookModel } from "../objects/workbook";
import { profileIds, type ProfileId } from "../protocol/profiles";

/** What the address of the page chooses: `?profile=ltsc2021&blank=null&language=en-US&pane=hidden&scene=targets`. */
export interface Choices {
  readonly profile: ProfileId;
  readonly blanks: BlankProfile;
  readonly language: "zh-CN" | "en-US";
  /** Whether the pane is open from the start. */
  readonly isPaneOpen: boolean;
  /** A demonstration to play; `null` = none. */
  readonly scene: string | null;
}

/** Reads the choices from the address; what it does not name is as in a new Excel. */
export function readChoices(search: string): Choices {
  const query = new URLSearchParams(search);
  const profile = profileIds.find((id) => id === query.get("profile")) ?? "m365";
  return {
    profile,
    blanks: query.get("blank") === "null" ? "null" : "0",
    language: query.get("language") === "en-US" ? "en-US" : "zh-CN",
    isPaneOpen: query.get("pane") !== "hidden",
    scene: query.get("scene"),
  };
}

/** Shows on its button, from now on, whether the worksheet in front is protected. */
export function followProtection(form: HTMLElement, workbook: WorkbookModel): void {
  const protect = form.querySelector("#protect");
  subscribe(workbook, ({ kind }) => {
    if (!protect || (kind !== "protection" && kind !== "worksheetActivated")) return;
    const isProtected = worksheetOf(workbook, workbook.activeWorksheetId).protection !== null;
    protect.setAttribute("aria-pressed", String(isProtected));
    protect.textContent = isProtected ? "撤销工作表保护" : "保护工作表";
  });
}

export interface ChoiceActions {
  readonly toggleProtection: () => void;
  readonly save: () => void;
}

/** Draws the choices; another version, blank or language starts the page anew. */
export function drawChoices(form: HTMLElement, choices: Choices, actions: ChoiceActions): void {
  form.append(
    select("profile", "Excel 版本", choices.profile, { m365: "Microsoft 365", ltsc2021: "LTSC 2021" }),
    select("blank", "空白单元格传给函数", choices.blanks, { "0": "0", null: "null" }),
    select("language", "语言", choices.language, { "zh-CN": "中文", "en-US": "English" }),
    button("protect", "保护工作表", actions.toggleProtection),
    button("save", "保存为 .xlsx", actions.save),
    button("new", "新建空工作簿", () => location.reload()),
  );
}

function select(name: string, label: string, value: string, options: Readonly<Record<string, string>>): HTMLElement {
  const box = document.createElement("select");
  box.name = name;
  for (const [id, text] of Object.entries(options)) box.add(new Option(text, id, false, id === value));
  box.addEventListener("change", () => {
    const query = new URLSearchParams(location.search);
    query.set(name, box.value);
    location.search = query.toString();
  });
  const whole = document.createElement("label");
  whole.append(label, box);
  return whole;
}

function button(id: string, text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.id = id;
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}
