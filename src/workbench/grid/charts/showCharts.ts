import { getViewportByCell, IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { Chart, ChartCorner } from "../../objects/chart";
import { boxOf } from "../../objects/chartPlace";
import { subscribe, worksheetOf, type WorkbookModel } from "../../objects/workbook";
import { unitId } from "../gridWords";
import { soon } from "../soon";
import { sheetOf, type Surface } from "../surface";
import { chartDrawing } from "./chartDrawing";
import { drawnChart } from "./drawnChart";
import "./charts.css";

/** Shows the charts of the worksheet in front over its cells, and draws them anew when anything they show changes. */
export function showCharts(surface: Surface, workbook: WorkbookModel, container: HTMLElement): void {
  const layer = container.ownerDocument.createElement("div");
  layer.className = "charts";
  // Beside the grid, which clears its own element when it comes up.
  container.after(layer);
  const drawings = new Map<string, Drawing>();
  const draw = soon(() => drawCharts({ surface, workbook, layer, drawings }));
  subscribe(workbook, draw);
  // Whatever the grid does may move the cells on the screen: scrolling, another width, another zoom.
  surface.commands.onCommandExecuted(draw);
  new ResizeObserver(draw).observe(container);
}

interface Drawing {
  readonly text: string;
  readonly element: Element;
}

interface Layer {
  readonly surface: Surface;
  readonly workbook: WorkbookModel;
  readonly layer: HTMLElement;
  readonly drawings: Map<string, Drawing>;
}

function drawCharts({ surface, workbook, layer, drawings }: Layer): void {
  const worksheet = worksheetOf(workbook, workbook.activeWorksheetId);
  const screen = worksheet.charts.length > 0 ? screenOf(surface, worksheet.id) : null;
  layer.hidden = !screen;
  if (!screen) return layer.replaceChildren();
  place(layer, screen.cells);
  const shown = worksheet.charts.map((chart) => {
    const text = chartDrawing(drawnChart(workbook, chart), boxOf(worksheet, chart));
    const known = drawings.get(chart.id);
    const drawing = known?.text === text ? known : { text, element: elementOf(layer, text) };
    drawings.set(chart.id, drawing);
    place(drawing.element as SVGElement, screen.boxOf(chart));
    return drawing.element;
  });
  layer.replaceChildren(...shown);
}

interface Pixels {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Screen {
  /** Where the cells that scroll are on the page. */
  readonly cells: Pixels;
  /** Where a chart is, from the corner of these cells. */
  readonly boxOf: (chart: Chart) => Pixels;
}

/** The active sheet of the grid as it is scrolled and zoomed; `null` while it is not on the screen. */
function screenOf(surface: Surface, worksheetId: string): Screen | null {
  const render = surface.service(IRenderManagerService).getRenderById(unitId);
  const worksheet = sheetOf(surface, worksheetId)?.getSheet();
  const shown = render?.with(SheetSkeletonManagerService).getCurrentParam();
  const canvas = render?.engine.getCanvasElement()?.getBoundingClientRect();
  if (!render || !worksheet || !canvas || shown?.sheetId !== worksheetId) return null;
  const [lastRow, lastColumn] = [worksheet.getRowCount() - 1, worksheet.getColumnCount() - 1];
  const viewport = getViewportByCell(lastRow, lastColumn, render.scene, worksheet);
  if (!viewport) return null;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const point = ({ row, column, right, down }: ChartCorner) => {
    const { startX, endX, startY, endY } = shown.skeleton.getCellWithCoordByIndex(row, column);
    return {
      x: (startX + (endX - startX) * right - viewport.viewportScrollX) * scaleX - viewport.left,
      y: (startY + (endY - startY) * down - viewport.viewportScrollY) * scaleY - viewport.top,
    };
  };
  const [left, top] = [canvas.left + viewport.left, canvas.top + viewport.top];
  const boxOf = ({ from, to }: Chart): Pixels => {
    const [start, end] = [point(from), point(to)];
    return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
  };
  return { cells: { left, top, width: canvas.right - left, height: canvas.bottom - top }, boxOf };
}

function elementOf(layer: HTMLElement, text: string): Element {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  return layer.ownerDocument.importNode(parsed.documentElement, true);
}

function place(element: HTMLElement | SVGElement, { left, top, width, height }: Pixels): void {
  Object.assign(element.style, {
    ...{ left: `${left}px`, top: `${top}px` },
    ...{ width: `${Math.max(0, width)}px`, height: `${Math.max(0, height)}px` },
  });
}
