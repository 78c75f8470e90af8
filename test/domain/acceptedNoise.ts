/** What may stand before a name in characters. */
export const prefixes = [
  "",
  "桂林市",
  "广西",
  "广西壮族自治区",
  "广西桂林市",
  "广西壮族自治区桂林市",
  "廣西壯族自治區桂林市",
];
/** What may number a row. */
export const numberings = [
  "",
  "1.",
  "１．",
  "12、",
  "(3)",
  "（4）",
  "一、",
  "十七、",
  "（二）",
  "①",
  "⑰",
  "⑴",
  "★",
  "# ",
  "★1.",
];
/** What may mark a name. */
export const footnotes = ["", "*", "＊", "**", "(*)", "（*）", "①", "注", "注1", "（注）", "[2]", "²"];
/** What may stand between any two characters; mostly nothing. */
export const blanks = [
  "",
  "",
  "",
  " ",
  "  ",
  "\u3000",
  "\u00a0",
  "\t",
  "\n",
  "\r\n",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\u2060",
];
