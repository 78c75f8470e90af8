import { quoted } from "./cells";
import type { Places } from "./formulaSpec";
import { word } from "../i18n/sheetWords";
import { statusWord } from "../i18n/statusWord";
import { zhCN } from "../i18n/zhCN";

/** The cells from which the two status lines are calculated. The rule is that of `domain/statusLines`. */
export interface LineTerms {
  readonly isFlow: boolean;
  /** Whether the date lies inside its year; `null` where that changes with a cell. */
  readonly isInside: boolean | null;
  /** The cell with the part of the year that has passed. */
  readonly share: string;
  readonly target: string;
  /** The cell with the figure of the year-end before; of no meaning to a flow. */
  readonly baseline: string;
  /** The places of the 规则 sheet. */
  readonly rules: Places;
}

/** From this figure on it is 正常 though the target is not reached; blank where that cannot be said. */
export function normalFormula(terms: LineTerms): string {
  const { isFlow, target, baseline } = terms;
  const isKnown = `AND(${ruleOf(terms, "valid")}=1,ISNUMBER(${target}))`;
  const pace = paceFormula(terms);
  // At the pace, or short of it by less than the least that counts; the first matters only to a rule of 0.
  // Never above the target: a stock that had passed it before the year began has a pace beyond it.
  const line = `MIN(${target},-INT(-ROUND(${pace},9)),INT(ROUND(${pace}-${ruleOf(terms, "leastShort")},9))+1)`;
  const inside = isFlow ? `IF(${isKnown},${line},"")` : `IF(AND(${isKnown},ISNUMBER(${baseline})),${line},"")`;
  return bySide(terms, inside, `IF(${isKnown},${target},"")`);
}

/** Below this figure it is 落后; blank where that cannot be said. `normal` is the cell with the other line. */
export function behindFormula(terms: LineTerms, normal: string): string {
  const inside = behindLine(terms, { part: terms.share, other: normal, fallback: `""` });
  const shortByLess = `INT(ROUND(${terms.target}-${ruleOf(terms, "leastShort")},9))+1`;
  const fallback = `MIN(ROUND(${terms.target}*${ruleOf(terms, "fallbackRate")},9),${shortByLess})`;
  const atEnd = behindLine(terms, { part: "1", other: shortByLess, fallback });
  return `IF(ISNUMBER(${normal}),${bySide(terms, inside, atEnd)},"")`;
}

/** 序时目标 inside the year: only where target and, of a stock, baseline are numbers. */
export function paceFormula({ isFlow, share, target, baseline }: LineTerms): string {
  return isFlow ? `${target}*${share}` : `${baseline}+(${target}-${baseline})*${share}`;
}

/** The cells that decide a status. */
export interface StatusTerms {
  readonly actual: string;
  readonly target: string;
  readonly normal: string;
  readonly behind: string;
  readonly rules: Places;
}

/** The status word of a figure. */
export function statusFormula({ actual, target, normal, behind, rules }: StatusTerms): string {
  const status = (
    code: Parameters<typeof statusWord>[1]["code"],
    reason: "noBaseline" | "noTarget" | null = null,
  ): string => quoted(statusWord(zhCN, { code, reason }));
  const byLines = `IF(${actual}<${behind},${status("behind")},IF(${actual}>=${normal},${status("normal")},${status("watch")}))`;
  const judged = `IF(ISNUMBER(${normal}),${byLines},${status("undetermined", "noBaseline")})`;
  const reached = `IF(${actual}>=${target},${status("reached")},${judged})`;
  const known = `IF(ISNUMBER(${target}),${reached},${status("undetermined", "noTarget")})`;
  const reported = `IF(ISNUMBER(${actual}),${known},${status("unreported")})`;
  return `IF(${rules.cell("valid", "value")}=1,${reported},${quoted(word("rules.invalid"))})`;
}

interface BehindTerms {
  readonly part: string;
  readonly other: string;
  readonly fallback: string;
}

function behindLine(terms: LineTerms, { part, other, fallback }: BehindTerms): string {
  const { isFlow, target, baseline } = terms;
  const share = `(${part}-${ruleOf(terms, "behindPoints")}/100)`;
  const ofTarget = `MIN(ROUND(${target}*${share},9),${other})`;
  if (isFlow) return ofTarget;
  // A target reached before the year began is measured from nothing, like a flow.
  const ofGrowth = `MIN(ROUND(${baseline}+(${target}-${baseline})*${share},9),${other})`;
  return `IF(ISNUMBER(${baseline}),IF(${target}<=${baseline},${ofTarget},${ofGrowth}),${fallback})`;
}

function bySide({ isInside, share }: LineTerms, inside: string, atEnd: string): string {
  if (isInside !== null) return isInside ? inside : atEnd;
  return `IF(${share}<1,${inside},${atEnd})`;
}

function ruleOf({ rules }: LineTerms, key: string): string {
  return rules.cell(key, "value");
}
