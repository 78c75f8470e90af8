import { word } from "../../i18n/sheetWords";
import { derived, quoted } from "../cells";
import type { Places } from "../formulaSpec";
import { nearlyWhole } from "../nearlyWhole";
import type { CellSpec } from "../sheetSpec";
import { controlCell, printedKeys, workingKey, type PrintedKey, type WorkingKey } from "./columns";
import { itemsOf, rowKeyAt, type Block } from "./items";

const formats: Readonly<Partial<Record<PrintedKey, string>>> = {
  target: "0",
  pace: "0.0",
  actual: "0",
  rate: "0.0%",
  reference: "0",
  part: "0.0%",
  points: "0.0",
  short: "0",
  growth: "0.0%",
  rank: "0",
};

/** The printed cells of one row: whatever stands there in the chosen order. */
export function printedCells(block: Block, i: number): readonly CellSpec[] {
  return printedKeys.map((key) => derived((places) => `=${printedFormula(key, { block, i, places })}`, formats[key]));
}

interface Place {
  readonly block: Block;
  readonly i: number;
  readonly places: Places;
}

function printedFormula(key: PrintedKey, place: Place): string {
  const { block, i, places } = place;
  if (key === "number") {
    const totals = itemsOf(block).length - block.districts.length;
    const isFirst = `${controlCell(places, "totals")}=${quoted(word("monitoring.totals.first"))}`;
    return `IF(${pickCell(place)}>${block.districts.length},"",${i + 1}-IF(${isFirst},${totals},0))`;
  }
  if (key === "name") return picked("item", place);
  if (key === "mark" || key === "status" || key === "remark") return picked(key, place);
  const found = picked(key, place);
  return `IF(${found}="",${quoted(word("dash"))},${key === "rate" ? nearlyWhole(found) : known(key, found, place)})`;
}

/** A stock that had reached the target before the year began has no growth of which a part could be done. */
function known(key: PrintedKey, found: string, place: Place): string {
  if (key !== "part" || place.block.indicator.kind !== "stock") return found;
  const [actual, target, baseline] = (["actual", "target", "baseline"] as const).map((each) => picked(each, place));
  const wasReached = `AND(${target}<=${baseline},${actual}>=${target})`;
  return `IF(${wasReached},${quoted(word("monitoring.reachedEarly"))},${nearlyWhole(found)})`;
}

/** What the workings say of the item that stands in this row. */
function picked(key: WorkingKey, place: Place): string {
  const { block, places } = place;
  const last = itemsOf(block).length - 1;
  const column = places.block([rowKeyAt(block, 0), workingKey(key)], [rowKeyAt(block, last), workingKey(key)]);
  return `INDEX(${column},${pickCell(place)})`;
}

function pickCell({ block, i, places }: Place): string {
  return places.cell(rowKeyAt(block, i), workingKey("pick"));
}
