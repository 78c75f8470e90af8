import type { FunctionArgument } from "../services";

/** Calls that the 函数 page runs and shows, by function id. A function without one fails a test. */
export const examples: Readonly<Record<string, readonly (readonly FunctionArgument[])[]>> = {
  TARGET: [["七星区", 2019], ["荔浦市", null, "受理量"], ["合计", 2020], []],
  DISTRICT: [["荔浦市"], ["qixing"]],
  SOURCE: [["七星区", 2019]],
  ACTUAL: [["七星区", 2019]],
  GAP: [["七星区", 2019, "拥有量", 3900], []],
  ATTAINMENT: [["七星区", 2019, "拥有量", 3900]],
  STATUS: [
    ["荔浦县", "2019-6-30", "受理量", 56],
    ["七星区", 2019],
  ],
  PACE: [["七星区", "2019-6-30", "受理量"]],
  NEEDED: [["七星区", "2019-6-30", "受理量"]],
  RANKING: [["七星区", 2019]],
};
