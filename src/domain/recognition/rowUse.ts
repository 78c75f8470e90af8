import type { District, Plan } from "../plan";
import type { Choice } from "./doubt";
import type { BodyRow, FoundTable } from "./foundTable";
import type { Inquiry } from "./inquiry";
import type { SourcePlace } from "./sourceSheet";

/** What a row's figures are for. */
export type RowUse =
  | { readonly kind: "district"; readonly districtId: string }
  /** 高新区 that is to be counted in a district beside that district's own row. */
  | { readonly kind: "addTo"; readonly districtId: string }
  | { readonly kind: "total"; readonly label: string }
  | { readonly kind: "subtotal"; readonly label: string }
  /** No district, yet part of the total. */
  | { readonly kind: "unallocated" }
  /** Not settled, or of no use: `isOpen` while the question is not answered. */
  | { readonly kind: "none"; readonly isOpen: boolean };

export interface UsedRow extends BodyRow {
  readonly use: RowUse;
}

/** What names a row, and where. */
export interface Naming {
  readonly plan: Plan;
  readonly inquiry: Inquiry;
  readonly table: FoundTable;
  /** Which rows bear a name that is no district's. */
  readonly unknown: ReadonlyMap<string, readonly BodyRow[]>;
  /** The districts that have a row of their own. */
  readonly named: ReadonlySet<string>;
  /** Whether a district may stand in many rows. */
  readonly isLong: boolean;
}

/** A row that is of no use. */
export const unused = { kind: "none", isOpen: false } as const;

/** Where the name of a row stands. */
export function place({ table }: Naming, { row }: BodyRow): SourcePlace {
  return table.grid.place(row, table.columns.name);
}

/** The name of a row as written. */
export function nameText({ table }: Naming, { row }: BodyRow): string {
  return table.grid.text(row, table.columns.name).trim();
}

/** A district as an answer. */
export function districtChoice({ id, name }: District): Choice {
  return { id, code: "district", facts: { name } };
}

/** The use of a row whose district was asked for. */
export function districtUse(answer: string | null, choices: readonly Choice[]): RowUse {
  if (answer === null) return { ...unused, isOpen: true };
  return choices.some(({ id }) => id === answer) ? { kind: "district", districtId: answer } : unused;
}
