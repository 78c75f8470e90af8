import { worksheetOf } from "../../objects/workbook";
import type { ClassTable } from "../hostObject";
import type { WorksheetState } from "./worksheet";

/** Excel.ShapeCollection: only how many pictures and shapes lie on a worksheet. */
export const shapes: ClassTable<WorksheetState> = {
  type: "ShapeCollection",
  methods: { getCount: ({ worksheetId }, _, { workbook }) => worksheetOf(workbook, worksheetId).shapeCount },
};
