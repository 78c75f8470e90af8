import { cellAddress } from "../../sheets/address";
import type { Grid } from "../../sheets/grid";
import { gridOf } from "../look";
import { nameOfMark } from "../mark";
import { worksheetsIn } from "../pointing";
import type { DistrictSheetsFound } from "./districtReport";
import type { SeenDistrictSheets, StandingSheet } from "./lookForDistrictSheets";

/** Formulas on other worksheets, and names, that would become #REF! without the given sheets. One sync. */
export async function pointingAt(
  context: Excel.RequestContext,
  standing: readonly StandingSheet[],
  { worksheets, names }: Pick<SeenDistrictSheets, "worksheets" | "names">,
): Promise<DistrictSheetsFound["pointing"]> {
  const leaving = new Set(standing.map(({ worksheetId }) => worksheetId));
  const named = new Set(standing.map(({ found }) => found.worksheetName.toUpperCase()));
  const read = worksheets
    .filter(({ id }) => !leaving.has(id))
    .map(({ id, name }) => queueFormulas(context, { id, name }));
  await context.sync();
  const isPointing = (formula: string): boolean => worksheetsIn(formula).some((name) => named.has(name));
  const own = new Set(standing.map(({ mark }) => nameOfMark(mark)));
  const global = names.filter(({ name }) => !own.has(name)).map(({ name, formula }) => ({ place: name, formula }));
  return [...read.flatMap((formulas) => formulas()), ...global].filter(({ formula }) => isPointing(formula));
}

/** The formulas of a worksheet and of the names that only it has. */
function queueFormulas(
  context: Excel.RequestContext,
  { id, name }: { readonly id: string; readonly name: string },
): () => DistrictSheetsFound["pointing"] {
  const worksheet = context.workbook.worksheets.getItem(id);
  const used = worksheet.getUsedRangeOrNullObject();
  used.load("formulas,numberFormat,rowIndex,columnIndex");
  worksheet.names.load("items/name,items/formula");
  return () => [
    ...(used.isNullObject ? [] : formulasOn(name, gridOf(used))),
    ...worksheet.names.items.map((each) => ({ place: `${name}!${each.name}`, formula: String(each.formula) })),
  ];
}

function formulasOn(worksheetName: string, { row, column, contents }: Grid): DistrictSheetsFound["pointing"] {
  return contents.flatMap((cells, i) =>
    cells.flatMap((content, j) =>
      typeof content === "string" && content.startsWith("=")
        ? [{ place: `${worksheetName}!${cellAddress(row + i, column + j)}`, formula: content }]
        : [],
    ),
  );
}
