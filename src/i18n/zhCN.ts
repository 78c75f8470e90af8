/** Every sentence a user reads, in Chinese. The other languages must have the same keys. */
export const zhCN = {
  // errors: what was given, and what to do
  "error.unknownDistrict": "找不到县区“{given}”。{suggestion}",
  "error.notListedSeparately": "本计划不单列“{given}”，请写{instead}。",
  "error.unknownYear": "本计划没有{given}年的目标，只有{first}—{last}年。",
  "error.bug": "出错了，这是加载项的问题：{given}。工作簿没有改变，请重试；再次出现请把这句话转给维护人员。",
  // sheets
  // task pane
  // ribbon commands
} as const;
