import type { District } from "../domain/plan";
import type { Places } from "./formulaSpec";

/** The keys of the first and the last of some districts. */
export function edgesOf(districts: readonly District[]): readonly [string, string] {
  return [districts[0]?.id ?? "", districts[districts.length - 1]?.id ?? ""];
}

/** A cell for a look that spreads over cells: its column stays, its row moves on. */
export function columnFixed(cell: string): string {
  return cell.replace(/^([A-Z]+)/, "$$$1");
}

/** The cell of a row in the column of names, for a look that spreads over cells: its row stays, its column moves on. */
export function rowFixed(places: Places, key: string): string {
  return places.cell(key, "district").replace(/(\d+)$/, "$$$1");
}
