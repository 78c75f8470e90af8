import type { ICellData } from "@univerjs/core";
import { area } from "../../objects/area";
import type { Scalar } from "../../objects/cell";
import type { Validation } from "../../objects/validation";
import { validationsOn } from "../../objects/validations";
import { subscribe, worksheetOf, type WorkbookModel } from "../../objects/workbook";
import { cellTypes, rangeOf, unitId } from "../gridWords";
import { shownCells } from "../shown";
import { soon } from "../soon";
import type { Surface } from "../surface";
import { cellBox } from "./cellBox";
import { choiceList, type ChoiceList } from "./choiceList";
import { setValuesCommand } from "./entry";
import type { CellPlace } from "./evaluate";
import { arrowButton, below, hasTip, place, tipBox, tipOf } from "./helpElements";
import { itemsOf } from "./itemsOf";
import type { ListItem } from "./listItems";
import "./entryHelp.css";

interface Help {
  readonly surface: Surface;
  readonly workbook: WorkbookModel;
  readonly arrow: HTMLButtonElement;
  readonly tip: HTMLElement;
  readonly list: ChoiceList;
}

/** Shows beside the selected cell the tip of its validation and the arrow of its list, as Excel does. */
export function helpEntries(surface: Surface, workbook: WorkbookModel, container: HTMLElement): void {
  const { ownerDocument: document } = container;
  const list = choiceList(document, {
    choose: (item) => void enter(surface, activeCell(workbook), item),
    leave: surface.focus,
  });
  const help: Help = { surface, workbook, arrow: arrowButton(document), tip: tipBox(document), list };
  const draw = soon(() => drawHelp(help));
  help.arrow.addEventListener("click", () => (list.element.hidden ? openList(help) : list.close()));
  // Beside the grid, which clears its own element when it comes up.
  container.after(help.arrow, help.tip, list.element);
  openByKey(container, help);
  document.addEventListener("pointerdown", ({ target }) => {
    if (target !== help.arrow && !list.element.contains(target as Node)) list.close();
  });
  subscribe(workbook, ({ kind }) => {
    if (kind === "selection" || kind === "worksheetActivated") list.close();
    draw();
  });
  // Whatever the grid does may move the cell on the screen: scrolling, another width, another zoom.
  surface.commands.onCommandExecuted(draw);
  new ResizeObserver(draw).observe(container);
}

function drawHelp({ surface, workbook, arrow, tip, list }: Help): void {
  const cell = activeCell(workbook);
  const validation = validationAt(workbook, cell);
  const box = validation ? cellBox(surface, cell) : null;
  const rule = validation?.rule;
  arrow.hidden = !box || rule?.type !== "list" || !rule.inCellDropDown;
  if (arrow.hidden) list.close();
  tip.hidden = !box || !validation || !hasTip(validation) || !list.element.hidden;
  if (!box || !validation) return;
  place(arrow, { left: box.right, top: box.top });
  arrow.style.height = `${box.bottom - box.top}px`;
  tip.replaceChildren(...tipOf(arrow.ownerDocument, validation));
  const around = { ...box, top: box.top - 4, bottom: box.bottom + 4 };
  place(tip, { left: (box.left + box.right) / 2, top: below(around, tip.offsetHeight) });
}

function openList({ surface, workbook, list, tip }: Help): void {
  const cell = activeCell(workbook);
  const rule = validationAt(workbook, cell)?.rule;
  const items = rule && itemsOf(surface, workbook, cell.worksheetId, rule);
  const box = cellBox(surface, cell);
  if (!items || !box || workbook.isEditingCell) return;
  tip.hidden = true;
  const [[shown] = []] = shownCells(surface, cell.worksheetId, area(cell.row, cell.column));
  list.open(items, box, shown?.text ?? "");
}

/** Alt+Down opens the list, as in Excel. */
function openByKey(container: HTMLElement, help: Help): void {
  const onKey = (event: KeyboardEvent) => {
    const isMeant = event.altKey && event.key === "ArrowDown" && container.contains(event.target as Node);
    if (!isMeant || help.arrow.hidden) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    openList(help);
  };
  container.ownerDocument.addEventListener("keydown", onKey, { capture: true });
}

/** Enters a choice by the user's hand, so that Ctrl+Z takes it back. */
async function enter(surface: Surface, { worksheetId, row, column }: CellPlace, { value }: ListItem): Promise<void> {
  const params = { unitId, subUnitId: worksheetId, range: rangeOf(area(row, column)), value: chosenCell(value) };
  await surface.commands.executeCommand(setValuesCommand, params);
  surface.focus();
}

function chosenCell(value: Scalar): ICellData {
  const nothing = { f: null, si: null, p: null };
  if (value === "") return { ...nothing, v: null, t: null };
  if (typeof value === "boolean") return { ...nothing, v: value ? 1 : 0, t: cellTypes.boolean };
  return { ...nothing, v: value, t: typeof value === "number" ? cellTypes.number : cellTypes.text };
}

function activeCell({ activeWorksheetId: worksheetId, selection: { row, column } }: WorkbookModel): CellPlace {
  return { worksheetId, row, column };
}

function validationAt(workbook: WorkbookModel, { worksheetId, row, column }: CellPlace): Validation | null {
  return validationsOn(worksheetOf(workbook, worksheetId), area(row, column)).found[0] ?? null;
}
