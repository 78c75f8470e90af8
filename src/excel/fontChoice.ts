import type { FontChoice } from "../sheets/fonts";

/** Under this key the workbook remembers its fonts; the add-in's own settings are not seen by others. */
const key = "PatentSheet.fonts";

/** Queues what the workbook says of its fonts; read after one sync, `null` when nobody ever chose. */
export function queueFontChoice({ workbook }: Excel.RequestContext): () => FontChoice | null {
  const setting = workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return () => {
    if (setting.isNullObject) return null;
    return setting.value === "official" ? "official" : "windows";
  };
}

/** Lets the workbook remember its fonts, or forget that anybody chose. */
export function setFontChoice({ workbook }: Excel.RequestContext, choice: FontChoice | null): void {
  // Whether there is a setting to delete is not known while a failed write is taken back.
  workbook.settings.add(key, choice ?? "windows");
  if (choice === null) workbook.settings.getItem(key).delete();
}
