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

/** What heads say a column holds. The first that fits: 完成率 is a rate and not 完成, 目标完成数 an actual and not a target. */
export const measures: readonly (readonly [RegExp, Measure])[] = [
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

/** Words that say nothing more: what is left of a head without them is unknown. */
export const fillers =
  /双倍增计划|桂林市?|广西|全市|县区|区县|各县|发明专利|发明|专利|三种|职务|有效|拥有|存量|维持|受理|申请|授权|目标任务|任务|目标|完成|实际|实绩|实现|实有|情况|统计|汇总|通报|报表|月报|季报|年报|快报|初步|正式|计划|单位|其中|数值|数量|件数|县|区|市|各|量|数|值|[百千万亿]?件|项|的|表|及|与|和|年度?|月|末|底|止|本期|报告期|当期|当年|本年|今年|日|至|按|上报|[^\p{L}\p{N}]/gu;
