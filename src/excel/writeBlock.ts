import type { BlockSpec } from "../sheets/sheetSpec";
import type { WriteReport } from "./report";

/** Writes plain cells from the selected cell on; refuses (`wouldCover`) when one of them already holds something. */
export async function writeBlock(block: BlockSpec): Promise<WriteReport> {
  throw new Error(`not written yet: ${block.rows.length}`);
}
