import { plainSpelling } from "../spelling";
import { inside, noTime, readWhen, type When } from "./whenWords";

/** What a column holds, by the words of its head. */
export type Measure =
  | "actual"
  /** 数值, 数量: of what, other words say. */
  | "amount"
  | "target"
  | "rate"
  | "growth"
  | "rank"
  | "gap"
  | "share"
  | "status"
  | "serial"
  | "code"
  | "remark"
  | "name"
  | "keys"
  | "total";

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

/** The first that fits: 完成率 is a rate and not 完成, 目标完成数 an actual and not a target. */
const measures: readonly (readonly [RegExp, Measure])[] = [
  [/同比|环比|增长|增幅|增速|增减|净增|比[去上]年/, "growth"],
  [/排名|名次|位次|排序|排位/, "rank"],
  [/差额|缺口|差距|尚差|相差|进度差|超额|差数/, "gap"],
  [/率|%|‰|(?:完成|达成)(?:进度|比例|比)|进度$/, "rate"],
  [/占比|比重|占全市|份额/, "share"],
  [/状态|评价|等级|等次|是否|预警/, "status"],
  [/^(?:序号?|编号|no\.?|#)$/, "serial"],
  [/代码|区划码|编码/, "code"],
  [/备注|说明|附注|原因|联系人|电话|填报人|负责人/, "remark"],
  [
    /^\|?(?:指标|指标名称|项目|类别|专利类型|年份|年度|年|月|时间|日期|期间|月份|统计时间|截[止至]日期|报告期)\|?$/,
    "keys",
  ],
  [/^(?:合计|小计|总计|共计|五年合计)$|总累计|历年|历史累计|五年累计|十三五/, "total"],
  [/完成|实际|实绩|实现|实有/, "actual"],
  [/目标|任务|计划|下达|应完成|指标值/, "target"],
  [/县区|区县|市县|县\(|地区|区域|行政区|单位名称|^单位$|^名称$|辖区/, "name"],
  [/数值|数量|件数|^数$|^值$/, "amount"],
];

const fillers =
  /双倍增计划|桂林市?|广西|全市|县区|区县|各县|发明专利|发明|专利|三种|职务|有效|拥有|存量|维持|受理|申请|授权|目标任务|任务|目标|完成|实际|实绩|实现|实有|情况|统计|汇总|通报|报表|月报|季报|年报|快报|初步|正式|计划|单位|其中|数值|数量|件数|县|区|市|各|量|数|值|件|项|的|表|及|与|和|年度?|月|末|底|止|本期|报告期|当期|当年|本年|今年|日|至|按|上报|[^\p{L}\p{N}]/gu;

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
