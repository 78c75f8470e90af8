import { statusWord } from "../i18n/statusWord";
import { zhCN } from "../i18n/zhCN";
import type { Content } from "./grid";
import { markLook, type MarkedStatus } from "./statusLook";

/** The gravest first. What cannot be judged looks like what was not reported. */
const statuses = [
  { code: "behind", look: "behind" },
  { code: "watch", look: "watch" },
  { code: "unreported", look: "unreported" },
  { code: "undetermined", look: "unreported" },
] as const satisfies readonly { code: string; look: MarkedStatus }[];

/** The colour of the gravest of the statuses that a sheet shows; green when none of them is a worry, none when it shows none. */
export function colorOfStatuses(shown: readonly Content[]): string {
  const said = shown.map(String).filter((each) => each !== "");
  if (said.length === 0) return "";
  const gravest = statuses.find(({ code }) => said.some((each) => each.startsWith(openingOf(code))));
  return gravest ? (markLook({ status: gravest.look, part: "word" }).fill ?? "") : "#C6E0B4";
}

/** The word of a status without the reason that may follow it. */
function openingOf(code: (typeof statuses)[number]["code"]): string {
  return statusWord(zhCN, { code, reason: null }).split("（")[0] ?? "";
}
