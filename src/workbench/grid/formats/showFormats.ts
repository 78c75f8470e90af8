import { InterceptorEffectEnum, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { ConditionalLook } from "../../objects/conditionalFormat";
import { keyOf } from "../../objects/worksheet";
import { cellTypes, flag, unitId } from "../gridWords";
import type { Picture } from "../picture";
import type { Surface } from "../surface";
import { looksOf } from "./looks";

/** What the grid's calculator found for one formula, by row and column: a result is a rectangle of one cell. */
type Results = Readonly<Record<number, Readonly<Record<number, Nullable<Nullable<ICellData>[][]>>>>>;
type AllResults = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Results>>>>>>;

interface State {
  /** The cells for which a formula is true, by the test of its format. */
  readonly trueFor: Map<string, Set<number>>;
  /** By worksheet; emptied when something may have changed. */
  readonly looks: Map<string, Map<number, ConditionalLook>>;
  shown: Picture | null;
}

// Before the grid turns numbers into texts.
const beforeNumberFormats = 100;

/** Lets the grid show cells as their conditional formats say. Gives what is to be done when the picture is painted. */
export function showFormats(surface: Surface): () => void {
  const state: State = { trueFor: new Map(), looks: new Map(), shown: null };
  const redraw = () => {
    state.looks.clear();
    surface.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  };
  surface.commands.onCommandExecuted(({ id, params }) => {
    if (id !== "formula.mutation.set-formula-calculation-result") return;
    if (takeResults(state, (params as { unitOtherData?: AllResults }).unitOtherData ?? {})) redraw();
  });
  surface.service(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: beforeNumberFormats,
    handler: (cell, { subUnitId, row, col, workbook }, next) => {
      const look = looksIn(surface, state, subUnitId)?.get(keyOf(row, col));
      const plain = keptAsText(cell);
      if (!look) return next(plain);
      return next({ ...inTextSection(plain, look), s: styled(workbook.getStyles().getStyleByCell(cell), look) });
    },
  });
  let painted = "[]";
  return () => {
    const formats = JSON.stringify(surface.shown.sheets.flatMap((sheet) => sheet.formats));
    if (formats !== painted) redraw();
    painted = formats;
  };
}

/** Whether anything is true now that was not, or no more. */
function takeResults({ trueFor }: State, all: AllResults): boolean {
  let isNew = false;
  for (const tests of Object.values(all[unitId] ?? {})) {
    for (const [test, results] of Object.entries(tests)) {
      const cells = trueFor.get(test) ?? new Set();
      trueFor.set(test, cells);
      for (const [row, columns] of Object.entries(results)) {
        for (const [column, result] of Object.entries(columns)) {
          const key = keyOf(Number(row), Number(column));
          const isTrue = isTruth(result?.[0]?.[0]);
          if (isTrue === cells.has(key)) continue;
          isNew = true;
          if (isTrue) cells.add(key);
          else cells.delete(key);
        }
      }
    }
  }
  return isNew;
}

// As in Excel, neither a text nor an error is true.
function isTruth(cell: Nullable<ICellData>): boolean {
  return (cell?.t === cellTypes.number || cell?.t === cellTypes.boolean) && Number(cell.v) !== 0;
}

function looksIn(surface: Surface, state: State, worksheetId: string): Map<number, ConditionalLook> | undefined {
  if (state.shown !== surface.shown) forgetGone(state, surface.shown);
  const known = state.looks.get(worksheetId);
  if (known) return known;
  const formats = surface.shown.sheets.find(({ id }) => id === worksheetId)?.formats ?? [];
  const looks = looksOf(formats, (test, down, right) => state.trueFor.get(test)?.has(keyOf(down, right)) === true);
  state.looks.set(worksheetId, looks);
  return looks;
}

function forgetGone(state: State, shown: Picture): void {
  const tests = new Set(shown.sheets.flatMap(({ formats }) => formats.map(({ test }) => test)));
  for (const test of state.trueFor.keys()) if (!tests.has(test)) state.trueFor.delete(test);
  state.looks.clear();
  state.shown = shown;
}

// The grid would give a text that looks like a number the number format of its cell.
function keptAsText(cell: Nullable<ICellData>): Nullable<ICellData> {
  const isNumeric = cell?.t === cellTypes.text && String(cell.v).trim() !== "" && Number.isFinite(Number(cell.v));
  return isNumeric ? { ...cell, t: cellTypes.forcedText } : cell;
}

// The fourth section of a number format is for texts, which the grid leaves as they are.
function inTextSection(cell: Nullable<ICellData>, { numberFormat }: ConditionalLook): Nullable<ICellData> {
  const section = numberFormat?.split(";")[3];
  const isText = cell?.t === cellTypes.text || cell?.t === cellTypes.forcedText;
  if (section === undefined || !isText) return cell;
  return { ...cell, v: section.replace(/"/g, "").replace("@", String(cell.v)) };
}

function styled(style: Nullable<IStyleData>, look: ConditionalLook): IStyleData {
  return {
    ...style,
    ...(look.fill !== null && { bg: { rgb: look.fill } }),
    ...(look.fontColor !== null && { cl: { rgb: look.fontColor } }),
    ...(look.bold !== null && { bl: flag(look.bold) }),
    ...(look.italic !== null && { it: flag(look.italic) }),
    ...(look.numberFormat !== null && { n: { pattern: look.numberFormat } }),
  };
}
