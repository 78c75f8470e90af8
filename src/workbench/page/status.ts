import { addressOf } from "../objects/address";
import { subscribe, type WorkbookModel } from "../objects/workbook";
import type { Grid } from "../grid/grid";
import type { BatchReport } from "../protocol/host";
import { refusalSentence } from "./refusal";

const pauseMs = 1500;

/** Shows under the grid, from now on, the selected cell and the sentence of the error that stands in it. */
export function followCell(line: HTMLElement, workbook: WorkbookModel, grid: Grid): void {
  const follow = () => showCell(line, workbook, grid);
  subscribe(workbook, ({ kind }) => {
    if (kind === "selection" || kind === "cells" || kind === "worksheetActivated") setTimeout(follow, 0);
  });
  follow();
}

function showCell(line: HTMLElement, workbook: WorkbookModel, grid: Grid): void {
  const { selection, activeWorksheetId } = workbook;
  const error = grid.errorSentence(activeWorksheetId, selection.row, selection.column);
  const text = error ? [addressOf(selection), error.code, error.message].join("  ") : addressOf(selection);
  if (line.textContent === text) return;
  line.textContent = text;
  line.dataset["code"] = error?.code ?? "";
  line.dataset["message"] = error?.message ?? "";
}

/**
 * Counts what one operation of the add-in cost: requests that follow each other closely are one operation. What the
 * add-in reads in the background, for its live functions, is no part of what the user asked for.
 */
export function countRequests(line: HTMLElement): (report: BatchReport) => void {
  let cost = { batches: 0, actions: 0, bytes: 0 };
  let last = -Infinity;
  return ({ kind, isPatient, actions, bytes }) => {
    if (kind !== "workbook" || isPatient) return;
    if (performance.now() - last > pauseMs) cost = { batches: 0, actions: 0, bytes: 0 };
    last = performance.now();
    cost = { batches: cost.batches + 1, actions: cost.actions + actions, bytes: cost.bytes + bytes };
    line.textContent = `上次操作：${cost.batches} 次同步 · ${cost.actions} 个动作 · ${(cost.bytes / 1024).toFixed(1)} KB`;
    Object.assign(line.dataset, {
      batches: String(cost.batches),
      actions: String(cost.actions),
      bytes: String(cost.bytes),
    });
  };
}

/** Says for a while why something did not happen. */
export function sayRefusal(box: HTMLElement): (reason: unknown) => void {
  let timer = 0;
  return (reason) => {
    box.textContent = refusalSentence(reason);
    box.hidden = false;
    clearTimeout(timer);
    timer = window.setTimeout(() => (box.hidden = true), 6000);
  };
}
