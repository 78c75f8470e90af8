import { inPlanOrder, type Scene } from "./enteredScene";

/** A workbook with a district in every state, as it is to be printed. */
export const printScene: Scene = {
  cutOffs: ["2018-06-15", "2019-03-31", "2019-06-15"],
  inForce: {
    "2016-12-31": { figures: { 灵川县: 60 } },
    "2018-06-15": { figures: inPlanOrder([90, 48, 90, 91, 33, 30, 16, 33, 41, 80, 28, 220, 310, 170, 111, 2900, 80]) },
    "2018-12-31": {
      figures: inPlanOrder([98, 51, 96, 100, 40, 40, 18, 35, 42, 86, 30, 234, 334, 180, 120, 3165, null]),
    },
    "2019-06-15": {
      figures: inPlanOrder([106, 53, 97, 90, 10, 35, 20, null, -47, 92, 31, 248, 372, 207, 127, 3967, 81]),
      flags: { 永福县: "初步", 阳朔县: "初步", 秀峰区: "初步" },
      remarks: { 灵川县: "已核" },
    },
  },
  applications: {
    "2018-06-15": { figures: inPlanOrder([80, 38, 70, 70, 50, 38, 24, 28, 44, 64, 50, 160, 260, 170, 130, 1400, 60]) },
    "2019-06-15": {
      figures: inPlanOrder([89, 40, 72, 72, 58, 40, 26, 30, 47, 70, 57, 165, 265, 175, 140, 1460, 75]),
      published: 2900,
      state: "初步",
    },
  },
  city: { "2018-12-31": { grants: 700, population: 508.5 } },
};
