import { oncePerPlan } from "../oncePerPlan";
import type { District, Plan } from "../plan";
import { PlanError } from "../planError";
import { resolveRegion } from "../region";
import { bareName, plainSpelling } from "../spelling";
import { unlistedBySpelling } from "../spellings";
import { suggestRegions } from "../suggestRegions";
import type { SourceValue } from "./sourceSheet";

/** What stands where a table has the names of its rows. */
export type RowName =
  | { readonly kind: "district"; readonly district: District; readonly remark: "alias" | "typo" | "nameTrimmed" | null }
  | { readonly kind: "total" | "subtotal"; readonly label: string }
  | { readonly kind: "unlisted"; readonly holders: readonly District[] }
  | { readonly kind: "other" }
  /** Part of a district or of several: 其中：高新区, 经开区. */
  | { readonly kind: "ofWhich" }
  | { readonly kind: "unknown"; readonly suggested: readonly District[] }
  /** No name at all: a blank, a number, a word of heads. */
  | { readonly kind: "none" };

const none: RowName = { kind: "none" };
const subtotals = /小计|城区合计|市区合计|县区?合计|区合计|各县合计|分计/;
const others = /^(?:桂林市?)?(?:市本级|市辖区|市直(?:单位)?|其他|其它|不详|未知|地址不详|驻桂高校|高校|个人|市属单位)$/;
const notNames = /[:：]|^注|^说明|^附件|^(?:县区|区县|地区|区域|单位|名称|指标|序号|年份|项目)/;

const remembered = oncePerPlan((): Map<SourceValue, RowName> => new Map());
const mostRemembered = 5000;

/** What a cell names in the place of a row's name. */
export function readRowName(plan: Plan, value: SourceValue): RowName {
  const memory = remembered(plan);
  const known = memory.get(value);
  if (known) return known;
  if (memory.size >= mostRemembered) memory.clear();
  const name = workOut(plan, value);
  memory.set(value, name);
  return name;
}

function workOut(plan: Plan, value: SourceValue): RowName {
  if (typeof value === "boolean") return none;
  if (typeof value === "number") return isCode(value) ? named(plan, String(value)) : none;
  const text = bareName(value);
  if (text === "" || /^[\d.,%+-]+$/.test(text)) return isCode(Number(text)) ? named(plan, text) : none;
  if (/^(?:#|其中[:：]?|[:：]?其中)/.test(plainSpelling(value)) && text !== "其中") return { kind: "ofWhich" };
  if (subtotals.test(text)) return { kind: "subtotal", label: value.trim() };
  if (others.test(text)) return { kind: "other" };
  return named(plan, value);
}

function named(plan: Plan, given: string): RowName {
  try {
    const region = resolveRegion(plan, given);
    if (region.id === "city") return { kind: "total", label: given.trim() };
    const district = region as District;
    return { kind: "district", district, remark: remarkOn(district, given) };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return unnamed(plan, given);
  }
}

function unnamed(plan: Plan, given: string): RowName {
  const holders = unlistedBySpelling(plan).get(bareName(given));
  if (holders) return holders.length === 1 ? { kind: "unlisted", holders } : { kind: "ofWhich" };
  if (notNames.test(plainSpelling(given))) return none;
  return { kind: "unknown", suggested: suggestRegions(plan, given) };
}

function remarkOn({ name, shortName, names }: District, given: string): "alias" | "typo" | "nameTrimmed" | null {
  const plain = plainSpelling(given);
  if (plain === name) return null;
  const bare = bareName(given);
  if (bare !== plain || plain.endsWith(name)) return "nameTrimmed";
  const isKnown = bare === shortName || names.some((dated) => dated.name === bare) || !/\p{Script=Han}/u.test(bare);
  return isKnown || bare.includes(shortName) ? "alias" : "typo";
}

function isCode(value: number): boolean {
  return (value >= 450_000 && value < 460_000) || (value >= 450_000_000_000 && value < 460_000_000_000);
}
