import { plainSpelling } from "../spelling";
import { noTime, type When } from "./when";
import { fillers, measures, type Measure } from "./labelWords";
import { inside, readWhen } from "./whenWords";

export type IndicatorKindWord = "stock" | "accepted" | "applied" | "granted";
export type PatentTypeWord = "invention" | "patent" | "allTypes" | "job" | "other";

/** What one text, or several joined, say of the figures below them. */
export interface Label {
  /** As written, levels joined by `>`. */
  readonly given: string;
  readonly measure: Measure | null;
  readonly kinds: ReadonlySet<IndicatorKindWord>;
  readonly types: ReadonlySet<PatentTypeWord>;
  readonly when: When;
  readonly isPreliminary: boolean;
  /** What none of our words explains. */
  readonly unknown: string;
}

export const noLabel: Label = {
  given: "",
  measure: null,
  kinds: new Set(),
  types: new Set(),
  when: noTime,
  isPreliminary: false,
  unknown: "",
};

const remembered = new Map<string, Label>();
const mostRemembered = 5000;

/** What a head, a title or a key says. Each text is worked out once. */
export function readLabel(given: string): Label {
  const known = remembered.get(given);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const label = workOut(given);
  remembered.set(given, label);
  return label;
}

function workOut(given: string): Label {
  const text = plainSpelling(given);
  if (text === "") return noLabel;
  const { when, rest } = readWhen(text);
  const measure = measureOf(text, rest);
  return {
    given: given.replace(/\s+/g, " ").trim(),
    measure,
    kinds: kindsOf(text),
    types: typesOf(text),
    when,
    isPreliminary: /初步|快报|初报/.test(text),
    unknown: measure === null || ["actual", "amount", "target"].includes(measure) ? rest.replace(fillers, "") : "",
  };
}

// 增长 of a text such as 双倍增计划 is part of the plan's name.
function measureOf(text: string, rest: string): Measure | null {
  const plain = text.replace(/双倍增(?:长)?计划/g, "");
  const hit = measures.find(([pattern]) => pattern.test(plain) || pattern.test(rest));
  return hit?.[1] ?? null;
}

function kindsOf(text: string): ReadonlySet<IndicatorKindWord> {
  const kinds = new Set<IndicatorKindWord>();
  if (/有效|拥有|存量|维持/.test(text)) kinds.add("stock");
  if (/受理/.test(text)) kinds.add("accepted");
  else if (/申请/.test(text)) kinds.add("applied");
  if (/授权/.test(text)) kinds.add("granted");
  return kinds;
}

function typesOf(text: string): ReadonlySet<PatentTypeWord> {
  const types = new Set<PatentTypeWord>();
  const hasOther = /实用新型|外观|pct|商标|版权|软件|集成电路|植物新品种|高价值|每万人|万人口|密度|质押|代理/.test(
    text,
  );
  if (/发明/.test(text)) types.add("invention");
  else if (/专利/.test(text) && !hasOther) types.add("patent");
  if (/三种/.test(text) || (hasOther && types.has("invention"))) types.add("allTypes");
  else if (hasOther) types.add("other");
  if (/职务/.test(text)) types.add("job");
  return types;
}

/** Two labels, the second standing further in: what it says wins, what it leaves out is the first's. */
export function joined(outer: Label, inner: Label): Label {
  if (outer === noLabel || outer.given === inner.given) return inner;
  if (inner === noLabel) return outer;
  return {
    given: `${outer.given}>${inner.given}`,
    measure: inner.measure ?? outer.measure,
    kinds: union(outer.kinds, inner.kinds),
    types: typesInside(outer.types, inner.types),
    when: inside(outer.when, inner.when),
    isPreliminary: outer.isPreliminary || inner.isPreliminary,
    unknown: outer.unknown + inner.unknown,
  };
}

// 专利申请 over 其中：发明 is 发明专利; over 实用新型 it is not ours.
function typesInside(
  outer: ReadonlySet<PatentTypeWord>,
  inner: ReadonlySet<PatentTypeWord>,
): ReadonlySet<PatentTypeWord> {
  const decides = inner.has("invention") || inner.has("other") || inner.has("allTypes");
  return decides ? inner : union(outer, inner);
}

function union<Word>(one: ReadonlySet<Word>, other: ReadonlySet<Word>): ReadonlySet<Word> {
  return new Set([...one, ...other]);
}
