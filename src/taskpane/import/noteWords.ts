import type { ImportNames } from "../../domain/importChanges";
import type { Ignored, IgnoredReason, Note, TotalCheck } from "../../domain/recognition/findings";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";
import { cellName, placesText, shortened } from "./source";

/** What is told elsewhere on the page: districts that are missing with their table, totals with the totals. */
const toldElsewhere: readonly Note["code"][] = ["missingDistricts", "totalDiffers"];

/** How names were read: so many and so harmless that they stand together. */
const aboutNames: readonly Note["code"][] = ["alias", "typo", "nameTrimmed"];

/** The notes that are to be told as sentences, those about names apart. */
export function notesToTell(notes: readonly Note[]): {
  readonly names: readonly Note[];
  readonly others: readonly Note[];
} {
  const told = notes.filter(({ code }) => !toldElsewhere.includes(code));
  return {
    names: told.filter(({ code }) => aboutNames.includes(code)),
    others: told.filter(({ code }) => !aboutNames.includes(code)),
  };
}

/** What the user should know of how something was read. */
export function noteSentence(messages: Messages, names: ImportNames, { code, given, facts, places }: Note): string {
  return t(messages, `note.${code}`, {
    ...facts,
    given: shortened(given) || t(messages, "import.thisTable"),
    places: placesText(messages, names, places),
  });
}

/** A stated total beside the sum of what was read. */
export function totalSentence(messages: Messages, names: ImportNames, total: TotalCheck): string {
  const { label, stated, sum, districtCount: count, difference, place } = total;
  const values = {
    label: shortened(label) || t(messages, "import.total"),
    stated: stated ?? "",
    sum,
    count,
    difference: difference ?? "",
  };
  return `${t(messages, totalKey(total), values).replace("-", "−")} ${cellName(messages, names, place)}`;
}

function totalKey({ stated, difference, kind, districtCount }: TotalCheck) {
  if (stated === null) return "import.totalUnknown";
  if (difference === 0) return "import.totalAgrees";
  // A sum of some districts says nothing about the total of all.
  const isWhole = kind === "total" && districtCount < defaultPlan.districts.length;
  return difference === null || isWhole ? "import.totalIncomplete" : "import.totalDiffers";
}

/** What is not imported for one reason. */
export interface IgnoredGroup {
  readonly reason: IgnoredReason;
  readonly items: readonly Ignored[];
}

/** What is not imported, together by its reason, in the order in which the reasons come up. */
export function ignoredGroups(ignored: readonly Ignored[]): readonly IgnoredGroup[] {
  const groups = new Map<IgnoredReason, Ignored[]>();
  for (const item of ignored) {
    const group = groups.get(item.reason);
    if (group) group.push(item);
    else groups.set(item.reason, [item]);
  }
  return [...groups].map(([reason, items]) => ({ reason, items }));
}

/** What was written there, and where. */
export function ignoredText(messages: Messages, names: ImportNames, { given, places }: Ignored): string {
  const where = placesText(messages, names, places);
  return given.trim() === "" ? where : `${t(messages, "import.quoted", { given: shortened(given) })} ${where}`;
}
