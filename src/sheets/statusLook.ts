import { word } from "../i18n/sheetWords";
import type { ConditionLook } from "./conditionSpec";

/** What 标示 marks. */
export type MarkedStatus = "behind" | "watch" | "unreported";

/** A mark lies on a figure, with a sign after it, on one that is 初步 too, or on cells beside which the word stands. */
export type MarkedPart = "figure" | "preliminary" | "word";

const markedParts: readonly MarkedPart[] = ["figure", "preliminary", "word"];

/** What is printed after a figure that is 初步. */
export const preliminarySign = "*";

export interface MarkKind {
  readonly status: MarkedStatus;
  readonly part: MarkedPart;
}

export const markedStatuses: readonly MarkedStatus[] = ["behind", "watch", "unreported"];

/** Of a sheet's own look, which stays when the marks are taken away. */
export const lookSentinel = '(N("专利目标样式")=0)';

/**
 * A harmless factor of a formula by which our marks are told from the user's own formats, which have no name in Excel,
 * and one mark from another.
 */
export function markSentinel({ status, part }: MarkKind): string {
  return `(N("${opening}${word(`mark.${status}`)}${word(`mark.${part}`)}")=0)`;
}

/** Which mark a conditional format is; `null` for one that is not ours. */
export function markKindOf(formula: string): MarkKind | null {
  if (!formula.includes(`N("${opening}`)) return null;
  const kinds = markedStatuses.flatMap((status) => markedParts.map((part) => ({ status, part })));
  return kinds.find((kind) => formula.includes(markSentinel(kind))) ?? null;
}

const opening = "专利目标标示：";

/** Colours that a print in black and white still tells apart by the sign after the figure, or by the word. */
export function markLook({ status, part }: MarkKind): ConditionLook {
  const { sign, ...look } = marks[status];
  if (part === "word" || sign === "") return look;
  return { ...look, numberFormat: `0"${part === "preliminary" ? preliminarySign : ""}${sign}"` };
}

const marks = {
  behind: { fill: "#F8CBAD", color: "#9C0006", isBold: true, sign: "▼" },
  watch: { fill: "#FFEB9C", color: "#7F6000", sign: "▽" },
  unreported: { fill: "#E7E6E6", color: "#595959", sign: "" },
} as const satisfies Readonly<Record<MarkedStatus, ConditionLook & { readonly sign: string }>>;

/** A cell that holds no figure that counts says so, whatever it holds. */
export const invalidLook: ConditionLook = {
  fill: "#E4DFEC",
  color: "#7030A0",
  isBold: true,
  numberFormat: 'General"数据有误";-General"数据有误";General"数据有误";@"数据有误"',
};
