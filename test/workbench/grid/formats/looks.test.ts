import type { FormatPicture } from "../../../../src/workbench/grid/formats/formatPictures";
import { looksOf } from "../../../../src/workbench/grid/formats/looks";
import { area } from "../../../../src/workbench/objects/area";
import type { ConditionalLook } from "../../../../src/workbench/objects/conditionalFormat";
import { keyOf } from "../../../../src/workbench/objects/worksheet";

const plain: ConditionalLook = { fill: null, fontColor: null, bold: null, italic: null, numberFormat: null };

const format = (test: string, look: Partial<ConditionalLook>, stopIfTrue = false): FormatPicture => ({
  test,
  area: area(4, 1, 2, 2),
  formula: "=TRUE",
  look: { ...plain, ...look },
  stopIfTrue,
});

describe("looksOf", () => {
  it("takes each attribute from the strongest format that says anything of it", () => {
    const formats = [
      format("behind", { fill: "#FFC7CE", numberFormat: '0"▼"' }),
      format("revised", { fill: "#FFEB9C", bold: true, numberFormat: "0" }),
    ];
    const looks = looksOf(formats, (_test, down, right) => down === 0 && right === 0);
    expect([...looks]).toEqual([[keyOf(4, 1), { ...plain, fill: "#FFC7CE", bold: true, numberFormat: '0"▼"' }]]);
  });

  it("asks nothing of weaker formats after one that stops, for the cells where it is true", () => {
    const formats = [format("stop", { bold: true }, true), format("weak", { fill: "#C6EFCE" })];
    const looks = looksOf(formats, (test, down) => test === "weak" || down === 0);
    expect(looks.get(keyOf(4, 1))).toEqual({ ...plain, bold: true });
    expect(looks.get(keyOf(5, 1))).toEqual({ ...plain, fill: "#C6EFCE" });
  });

  it("lets a strong format take bold away that a weaker one gives", () => {
    const formats = [format("thin", { bold: false }), format("fat", { bold: true })];
    expect(looksOf(formats, () => true).get(keyOf(4, 2))?.bold).toBe(false);
  });

  it("says nothing of cells for which no format is true", () => {
    expect(looksOf([format("never", { bold: true })], () => false).size).toBe(0);
  });
});
