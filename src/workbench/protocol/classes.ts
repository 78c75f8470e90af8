import { notEmulated } from "../objects/hostError";
import { chart, chartAreaFormat } from "./classes/chart";
import { chartBorder, chartFill, chartFont, chartLine } from "./classes/chartLook";
import {
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartGridlines,
  chartGridlinesFormat,
  chartLegend,
  chartLegendFormat,
  chartTitle,
  chartTitleFormat,
} from "./classes/chartParts";
import { charts } from "./classes/charts";
import { chartSeries, chartSeriesCollection, chartSeriesFormat } from "./classes/chartSeries";
import { conditionalFormat, conditionalFormatRule, customConditionalFormat } from "./classes/conditionalFormat";
import { conditionalFormats } from "./classes/conditionalFormats";
import { conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat } from "./classes/conditionalLook";
import { dataValidation } from "./classes/dataValidation";
import { rangeBorder, rangeBorders } from "./classes/borders";
import { name, names } from "./classes/names";
import { freezePanes } from "./classes/freezePanes";
import { headerFooter, headerFooterGroup } from "./classes/headerFooter";
import { pageBreak, pageBreaks } from "./classes/pageBreaks";
import { pageLayout } from "./classes/pageLayout";
import { rangeSort } from "./classes/rangeSort";
import { worksheetProtection } from "./classes/worksheetProtection";
import { range } from "./classes/range";
import { rangeAreas, rangeCollection } from "./classes/rangeAreas";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./classes/rangeFormat";
import { addinInternal, appRuntime, customFunctionsService, runtimePersistence } from "./classes/services";
import { setting, settings } from "./classes/settings";
import { shapes } from "./classes/shapes";
import { table } from "./classes/table";
import { scopedTables, tables } from "./classes/tables";
import { application, workbook, workbookProtection } from "./classes/workbook";
import { worksheet } from "./classes/worksheet";
import { worksheets } from "./classes/worksheets";
import type { ClassTable, HostObject } from "./hostObject";

const services = [appRuntime, runtimePersistence, customFunctionsService, addinInternal];

/** Everything the emulated Excel can do, by class. What is not here is refused by name. */
export const classTables: readonly ClassTable<never>[] = [
  workbook,
  workbookProtection,
  application,
  worksheets,
  worksheet,
  range,
  rangeAreas,
  rangeCollection,
  rangeSort,
  rangeFormat,
  rangeFont,
  rangeFill,
  rangeBorders,
  rangeBorder,
  formatProtection,
  conditionalFormats,
  conditionalFormat,
  customConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFormat,
  conditionalRangeFill,
  conditionalRangeFont,
  dataValidation,
  charts,
  chart,
  chartAreaFormat,
  chartTitle,
  chartTitleFormat,
  chartLegend,
  chartLegendFormat,
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartGridlines,
  chartGridlinesFormat,
  chartSeriesCollection,
  chartSeries,
  chartSeriesFormat,
  chartFont,
  chartFill,
  chartLine,
  chartBorder,
  tables,
  scopedTables,
  table,
  names,
  name,
  freezePanes,
  pageLayout,
  pageBreaks,
  pageBreak,
  headerFooterGroup,
  headerFooter,
  worksheetProtection,
  shapes,
  settings,
  setting,
  ...services,
];

const classes = new Map(classTables.map((one) => [one.type, one]));

/** What the objects of a class can do. */
export function classOf(type: string): ClassTable<never> {
  const found = classes.get(type);
  if (!found) throw notEmulated(type);
  return found;
}

/** A service that is not part of the workbook, by its name on the wire. */
export function serviceObject(type: string): HostObject {
  return { type: classOf(type).type, state: null };
}
