import type { Driver } from "../page/driver";

/** A demonstration that runs by itself in the page: `?scene=formulas`. The end-to-end tests do the same by real clicks and keys. */
export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly run: (workbench: Driver) => Promise<void>;
}

/** What the workbench can show by itself. */
export const scenes: readonly Scene[] = [
  {
    id: "targets",
    title: "插入两张官方目标表",
    run: async ({ pane, settled }) => {
      await pane.runCommand("Button.InsertTargets", "insertTargets");
      await settled();
    },
  },
  {
    id: "formulas",
    title: "用公式取目标",
    run: async ({ enter, select, settled }) => {
      enter("A1:F1", [["县区", "2016年", "2017年", "2018年", "2019年", "2020年"]]);
      enter("A2:A4", [["七星区"], ["荔浦市"], ["临桂"]]);
      enter("B2", [["=PATENT.TARGET(A2:A4,B1:F1)"]]);
      enter("A6:B6", [["全市", '=PATENT.TARGET("合计",2020,"受理量")']]);
      enter("A7:B7", [["出处", '=PATENT.SOURCE("七星区",2019)']]);
      enter("A8:B8", [["写错时", '=PATENT.TARGET("七星关区",2019)']]);
      select("B8");
      await settled();
    },
  },
];
