import {
  BaseReferenceObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
  StringValueObject,
  functionMeta,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import type { ICellData, Nullable } from "@univerjs/core";
import { cellTypes } from "./gridWords";

type Read = (row: number, column: number) => Nullable<ICellData>;
type Compare = (one: BaseValueObject, other: BaseValueObject) => BaseValueObject;

interface Text {
  getValue(): string;
  _checkWildcard(pattern: string, operator: string): BooleanValueObject;
  _compareString(one: string, other: string, operator: string): boolean;
}

let isRepaired = false;

/** Makes the grid's calculator do as Excel does; to be called before it calculates anything. */
export function repairEngine(): void {
  if (isRepaired) return;
  isRepaired = true;
  forgetComparisons();
  keepEmptyTexts();
  compareWithoutWildcards();
  keepFormatsOutOfCells();
}

// Its cache for comparisons keys cells by a value it has simplified: the text "130" becomes a number, the "" of a
// formula a blank, an error is lost, and the arrays of different formulas share their keys.
function forgetComparisons(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}

// While it calculates, a "" that another formula has just given counts as a blank cell, unless a formula is seen in it.
function keepEmptyTexts(): void {
  const prototype = BaseReferenceObject.prototype as unknown as { getCellData: Read };
  const read = prototype.getCellData;
  prototype.getCellData = function (row, column) {
    const cell = read.call(this, row, column);
    const isEmptyText = cell?.v === "" && cell.t === cellTypes.text && !cell.f;
    return isEmptyText ? { ...cell, f: "=" } : cell;
  };
}

// In Excel * and ? stand for themselves in a comparison; only functions such as COUNTIF take them for wildcards.
function compareWithoutWildcards(): void {
  const operators = functionMeta as unknown as readonly (readonly [unknown, string])[];
  const [operator] = operators.find(([, name]) => name === "COMPARE") ?? [];
  const comparison = (operator as { prototype: { calculate: Compare } }).prototype;
  const text = StringValueObject.prototype as unknown as Text;
  const { calculate } = comparison;
  const { _checkWildcard: match } = text;
  let isComparison = false;
  comparison.calculate = function (one, other) {
    isComparison = true;
    try {
      return calculate.call(this, one, other);
    } finally {
      isComparison = false;
    }
  };
  text._checkWildcard = function (pattern, sign) {
    if (!isComparison) return match.call(this, pattern, sign);
    return BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), pattern, sign));
  };
}

// The formulas of conditional formats stand in no cell. The calculator would count them from the sheet's first cells,
// and take what reads those cells for something that waits for the format.
function keepFormatsOutOfCells(): void {
  const { prototype } = FormulaDependencyTreeVirtual;
  for (const side of ["row", "column"] as const) {
    const known = Object.getOwnPropertyDescriptor(prototype, side);
    const get = function (this: FormulaDependencyTreeVirtual): number {
      return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? -1 : (known?.get?.call(this) as number);
    };
    Object.defineProperty(prototype, side, { ...known, get });
  }
}
