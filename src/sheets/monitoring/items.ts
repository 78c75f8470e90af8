import type { District, Indicator, Plan } from "../../domain/plan";
import type { Places } from "../formulaSpec";
import { workingKey, type WorkingKey } from "./columns";

/** One indicator's half of the 监测 sheet. */
export interface Block {
  readonly plan: Plan;
  readonly indicator: Indicator;
  /** The districts that add up to the city. */
  readonly districts: readonly District[];
}

/** What a row of workings is about: a district, or a total. */
export type Item = District | "reported" | "whole" | "without";

/** The items in the order of the plan, totals last. The last total only where a district stands out. */
export function itemsOf({ plan, districts }: Block): readonly Item[] {
  const stands = districts.some(({ id }) => id === plan.dominantDistrictId);
  return [...districts, "reported", "whole", ...(stands ? (["without"] as const) : [])];
}

/** The key of the row on which an item is worked out, and on which some item is printed. */
export function rowKeyAt({ indicator }: Block, i: number): string {
  return `${indicator.id}.row${i + 1}`;
}

/** Where a working stands, and the cells that it may name. */
export interface Here {
  readonly block: Block;
  readonly item: Item;
  readonly i: number;
  readonly places: Places;
  /** Another cell of the same row's workings. */
  readonly at: (key: WorkingKey) => string;
  /** A column of workings over all districts, or over all items. */
  readonly over: (key: WorkingKey, which: "districts" | "items") => string;
}

/** The cells that a row of workings may name. */
export function cellsAt(block: Block, i: number, places: Places): Pick<Here, "at" | "over"> {
  return {
    at: (key) => places.cell(rowKeyAt(block, i), workingKey(key)),
    over: (key, which) => {
      const last = (which === "districts" ? block.districts : itemsOf(block)).length - 1;
      return places.block([rowKeyAt(block, 0), workingKey(key)], [rowKeyAt(block, last), workingKey(key)]);
    },
  };
}

/** Whether a row is about one district. */
export function isDistrict(item: Item): item is District {
  return typeof item !== "string";
}

/** Whether the indicator counts over the year. */
export function isFlow({ block }: Here): boolean {
  return block.indicator.kind === "flow";
}

/** The cell with the time share of the chosen period. */
export function shareCell(places: Places): string {
  return places.cell("control", workingKey("actual"));
}

/** The cell with the chosen period as Excel counts days; blank where what was chosen is no column. */
export function periodCell(places: Places): string {
  return places.cell("control", workingKey("code"));
}

/** The cell with the place of a date among the columns of the 完成数 sheet; 0 where it has none. */
export function columnCell(
  { indicator }: Block,
  places: Places,
  which: "now" | "before" | "lastYear" | "yearEnd",
): string {
  const keys = { now: "actual", before: "baseline", lastYear: "lastYear", yearEnd: "target" } as const;
  return places.cell(`${indicator.id}.unit`, workingKey(keys[which]));
}
