import { defaultPlan } from "../../../src/domain/plans";
import { recognise } from "../../../src/domain/recognition/recognise";
import type { SourceValue } from "../../../src/domain/recognition/sourceSheet";

function read(values: readonly (readonly SourceValue[])[]) {
  const sheet = { name: "Sheet1", row: 0, column: 0, values };
  const context = { answers: new Map<string, string>(), stored: [], fileName: "", focus: null };
  return recognise(defaultPlan, [sheet], context);
}

const title = ["桂林市各县区有效发明专利拥有量完成情况表", "", "", ""];

describe("a column of 备注", () => {
  it("is kept with the one figure of its row", () => {
    const { figures, ignored } = read([
      title,
      ["县区", "2019年", "备注", ""],
      ["灵川县", 121, "含转入2件", ""],
      ["全州县", 61, "", ""],
    ]);
    expect(figures.map(({ districtId, value, remark }) => [districtId, value, remark])).toEqual([
      ["lingchuan", 121, "含转入2件"],
      ["quanzhou", 61, ""],
    ]);
    expect(ignored).toEqual([]);
  });

  it("is nobody's in a row of two figures", () => {
    const { figures, ignored } = read([title, ["县区", "2018年", "2019年", "备注"], ["灵川县", 103, 121, "含转入2件"]]);
    expect(figures.map(({ remark }) => remark)).toEqual(["", ""]);
    expect(ignored.map(({ reason }) => reason)).toEqual(["remark"]);
  });
});
