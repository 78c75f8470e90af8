import type { FontChoice } from "../sheets/fonts";
import { queueFontChoice } from "./fontChoice";

/** The fonts that the workbook remembers; those of Windows when nobody ever chose. One sync. */
export async function readFontChoice(): Promise<FontChoice> {
  return Excel.run(async (context) => {
    const read = queueFontChoice(context);
    await context.sync();
    return read() ?? "windows";
  });
}
