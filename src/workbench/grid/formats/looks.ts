import { cellsOf } from "../../objects/area";
import type { ConditionalLook } from "../../objects/conditionalFormat";
import { keyOf } from "../../objects/worksheet";
import type { FormatPicture } from "./formatPictures";

/** Whether the formula of a format is true for a cell, counted from the first cell of the format's rectangle. */
export type IsTrue = (test: string, down: number, right: number) => boolean;

/**
 * How the cells of a sheet look by their conditional formats: of each attribute, what the strongest true format says.
 * Source: https://support.microsoft.com/office/manage-conditional-formatting-rule-precedence-e09711a3-48df-4bcb-b82c-9d8b8b22463d
 */
export function looksOf(formats: readonly FormatPicture[], isTrue: IsTrue): Map<number, ConditionalLook> {
  const looks = new Map<number, ConditionalLook>();
  const stopped = new Set<number>();
  for (const { test, area, look, stopIfTrue } of formats) {
    for (const { row, column } of cellsOf(area)) {
      const key = keyOf(row, column);
      if (stopped.has(key) || !isTrue(test, row - area.row, column - area.column)) continue;
      const stronger = looks.get(key);
      looks.set(key, stronger ? under(stronger, look) : look);
      if (stopIfTrue) stopped.add(key);
    }
  }
  return looks;
}

function under(strong: ConditionalLook, weak: ConditionalLook): ConditionalLook {
  return {
    fill: strong.fill ?? weak.fill,
    fontColor: strong.fontColor ?? weak.fontColor,
    bold: strong.bold ?? weak.bold,
    italic: strong.italic ?? weak.italic,
    numberFormat: strong.numberFormat ?? weak.numberFormat,
  };
}
