// What stands on 监测 beside the figures, word for word.

const heads = {
  stock:
    "序号,县区,年度目标,序时目标,完成数,注,完成率,上年末,年内增量完成率,与序时进度差（个百分点）,缺口,同比,排名,状态,备注",
  flow: "序号,县区,年度目标,序时目标,完成数,注,完成率,上年同期,占全市,与序时进度差（个百分点）,缺口,同比,排名,状态,备注",
};
const titles = { inForce: "有效发明专利拥有量", applications: "发明专利受理量" };
const calibers = {
  inForce: "统计口径：有效发明专利拥有量为期末仍有效的件数，按属地统计；上年末数为上年12月31日的完成数。",
  applications: "统计口径：发明专利受理量为本年累计件数，按属地统计。",
};

/** The lines that are the same at every date. */
export function wordsOf(indicator) {
  return {
    title: `桂林市各县区${titles[indicator]}目标任务完成情况通报表`,
    unit: "单位：件",
    source: "数据来源：国家知识产权局、广西壮族自治区知识产权局通报（请按实际填写）。",
    caliber: calibers[indicator],
    preliminary: "注：标 * 为初步数；“—”为没有或不能计算。序时目标保留一位小数，判定用未四舍五入的数。",
  };
}

export const headsOf = (isFlow) => heads[isFlow ? "flow" : "stock"].split(",");

/** The rule under the table, with the thresholds as they were given. */
export function ruleOf(isYearEnd, { behindPoints, leastShort, fallbackRate }) {
  if (isYearEnd) {
    const rate = typeof fallbackRate === "number" ? `${Math.round(fallbackRate * 100)}%` : fallbackRate;
    return `判定：完成数不低于年度目标为“达标”；低于时间进度超过${behindPoints}个百分点且差${leastShort}件以上为“落后”；其余为“关注”；缺上年末数的按完成率${rate}判定；没有数为“未报”。`;
  }
  return `判定：完成数不低于年度目标为“达标”；达到序时目标或差不足${leastShort}件为“正常”；低于时间进度超过${behindPoints}个百分点为“落后”；其余为“关注”；没有数为“未报”；缺上年末数为“未判定”。`;
}
