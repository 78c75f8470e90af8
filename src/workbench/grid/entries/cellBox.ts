import { getViewportByCell, IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { unitId } from "../gridWords";
import { sheetOf, type Surface } from "../surface";
import type { CellPlace } from "./evaluate";

/** Where a cell is on the page, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a cell of the active sheet is on the page; `null` when it is scrolled out of sight. */
export function cellBox(surface: Surface, { worksheetId, row, column }: CellPlace): Box | null {
  const render = surface.service(IRenderManagerService).getRenderById(unitId);
  const worksheet = sheetOf(surface, worksheetId)?.getSheet();
  const shown = render?.with(SheetSkeletonManagerService).getCurrentParam();
  const canvas = render?.engine.getCanvasElement()?.getBoundingClientRect();
  if (!render || !worksheet || !canvas || shown?.sheetId !== worksheetId) return null;
  const viewport = getViewportByCell(row, column, render.scene, worksheet);
  if (!viewport) return null;
  const cell = shown.skeleton.getCellWithCoordByIndex(row, column);
  const { startX, endX, startY, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const box = {
    left: canvas.left + (startX - viewport.viewportScrollX) * scaleX,
    right: canvas.left + (endX - viewport.viewportScrollX) * scaleX,
    top: canvas.top + (startY - viewport.viewportScrollY) * scaleY,
    bottom: canvas.top + (endY - viewport.viewportScrollY) * scaleY,
  };
  const isInSight =
    box.left >= canvas.left + viewport.left - 1 &&
    box.top >= canvas.top + viewport.top - 1 &&
    box.left < canvas.right &&
    box.bottom <= canvas.bottom;
  return isInSight ? box : null;
}
