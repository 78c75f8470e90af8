import type { ImportedFigure } from "../../../src/domain/importChanges";

/** Nothing stood there when the figures were compared. */
export const nothingStood: ImportedFigure["before"] = {
  value: null,
  isInvalid: false,
  isPreliminary: false,
  remark: "",
};

/** 灵川县's 拥有量 at the end of June 2019: 52, final, from 通报表!C5 of a file, where nothing stood, unless said otherwise. */
export function imported(changed: Partial<ImportedFigure> = {}): ImportedFigure {
  return {
    indicatorId: "inForce",
    districtId: "lingchuan",
    period: { year: 2019, month: 6, day: 30 },
    value: 52,
    isPreliminary: false,
    remark: "",
    before: nothingStood,
    origin: { kind: "file", fileName: "2019年6月", sheetName: "通报表", row: 4, column: 2 },
    ...changed,
  };
}
