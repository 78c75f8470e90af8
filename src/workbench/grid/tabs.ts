import { unitId } from "./gridWords";
import { perform, type Surface } from "./surface";

/** Shows the names of the sheets on their tabs again: a name typed there stays when it has been refused. */
export function repaintTabs(surface: Surface, container: HTMLElement): void {
  for (const tab of container.querySelectorAll<HTMLElement>("[data-u-comp=slide-tab-item]")) {
    const label = tab.querySelector("span");
    const name = surface.shown.sheets.find(({ id }) => id === tab.dataset["id"])?.name;
    if (label && name !== undefined && label.textContent !== name) label.textContent = name;
  }
  // The tabs stop listening to the mouse until something about the sheets happens; this is nothing, and enough.
  const subUnitId = surface.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  perform(surface, { id: "sheet.operation.set-worksheet-active", params: { unitId, subUnitId } });
}
