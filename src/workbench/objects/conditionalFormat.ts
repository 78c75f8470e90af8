import type { Area } from "./area";

/** A look that cells take while a formula is true. Relative references count from the first cell of the first area. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** `=$B5<0`, as for the top-left cell. */
  readonly formula: string;
  readonly format: ConditionalLook;
  readonly stopIfTrue: boolean;
}

/** `null` leaves the cell as it is. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly numberFormat: string | null;
}
