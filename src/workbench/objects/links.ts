import { area, cellsOf, type Area } from "./area";
import { isEmpty, plainStyle, type Cell, type Link } from "./cell";
import { setContents, store } from "./cells";
import { setStyle } from "./format";
import { HostError } from "./hostError";
import { announce, worksheetOf, type Origin, type WorkbookModel } from "./workbook";
import { cellAt, type Worksheet } from "./worksheet";

/**
 * Makes cells a link and gives them Excel's look of one. An empty first cell shows where it leads, unless another
 * text is given.
 * Source: https://learn.microsoft.com/office/vba/api/excel.hyperlinks.add and excel.rangehyperlink
 */
export function setLink(
  workbook: WorkbookModel,
  { id, place, link, text }: { id: string; place: Area; link: Link; text: string | null },
  origin: Origin,
): void {
  const worksheet = worksheetOf(workbook, id);
  refuseLink(worksheet, place);
  const first = area(place.row, place.column);
  const shown =
    text ?? (isEmpty(cellAt(worksheet, first.row, first.column)) ? (link.documentReference ?? link.address) : null);
  if (shown !== null) setContents(workbook, id, first, [[shown]], origin);
  change(worksheet, place, (cell) => ({ ...cell, link: Object.freeze(link) }));
  setStyle(workbook, id, place, { color: LINK_COLOUR, underline: true }, origin);
}

/** Takes the links from cells: their contents stay, and with `Formats` the look of a link goes too. */
export function clearLinks(
  workbook: WorkbookModel,
  { id, place, withFormats }: { id: string; place: Area; withFormats: boolean },
  origin: Origin,
): void {
  const worksheet = worksheetOf(workbook, id);
  refuseLink(worksheet, place);
  change(worksheet, place, (cell) => {
    if (cell.link === null) return cell;
    return { ...cell, link: null, style: withFormats ? plainStyle : cell.style };
  });
  announce(workbook, { kind: "format", origin, worksheetId: id, area: place });
}

/** The link that all cells share; `null` when there is none, or several. */
export function linkOf(worksheet: Worksheet, place: Area): Link | null {
  const links = [...cellsOf(place)].map(({ row, column }) => cellAt(worksheet, row, column).link);
  return links.every((link) => link === links[0]) ? (links[0] ?? null) : null;
}

/** The colour of a followed or fresh link in Office's theme. */
const LINK_COLOUR = "#0563C1";

function change(worksheet: Worksheet, place: Area, give: (cell: Cell) => Cell): void {
  for (const { row, column } of cellsOf(place)) {
    const cell = cellAt(worksheet, row, column);
    const after = give(cell);
    if (after !== cell) store(worksheet, row, column, after);
  }
}

// On a protected worksheet the option permits links in unlocked cells only.
function refuseLink(worksheet: Worksheet, place: Area): void {
  const { protection } = worksheet;
  if (!protection) return;
  const isLocked = [...cellsOf(place)].some(({ row, column }) => cellAt(worksheet, row, column).style.locked);
  if (isLocked || protection.options["allowInsertHyperlinks"] !== true)
    throw new HostError("AccessDenied", `${worksheet.name} is protected`);
}
