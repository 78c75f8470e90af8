import { inPlanOrder } from "./enteredScene";

// 示例数据，非真实: every district has reported.

export const before = {
  figures: inPlanOrder([98, 51, 83, 84, 27, 29, 18, 35, 42, 86, 30, 234, 334, 180, 120, 3165, 82]),
};
export const june = inPlanOrder([106, 53, 88, 90, 29, 31, 21, 39, 47, 92, 31, 251, 350, 190, 127, 3566, 88]);
export const counts = inPlanOrder([89, 40, 72, 72, 29, 40, 26, 30, 47, 70, 60, 176, 276, 183, 146, 1214, 69]);
