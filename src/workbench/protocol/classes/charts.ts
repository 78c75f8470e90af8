import { chartTypes, type Chart } from "../../objects/chart";
import { addChart, chartNamed } from "../../objects/charts";
import { HostError } from "../../objects/hostError";
import { worksheetOf } from "../../objects/workbook";
import { placeOfRange, type ClassTable, type HostContext, type HostObject } from "../hostObject";
import { rangeArgument, textOf, wholeOf, wordOf } from "./argument";
import type { WorksheetState } from "./worksheet";

/** Excel.ChartCollection. */
export const charts: ClassTable<WorksheetState> = {
  type: "ChartCollection",
  read: { count: (state, host) => chartsOf(state, host).length },
  items: (state, host) => chartsOf(state, host).map((chart) => chartObject(state, chart)),
  methods: {
    add: (state, [type, source, seriesBy], { workbook }) => {
      const range = rangeArgument(source);
      // Cells of another worksheet would need a chart of their worksheet's formulas: nobody asked for one yet.
      if (range?.worksheetId !== state.worksheetId) throw new HostError("InvalidArgument", "sourceData");
      const given = {
        id: state.worksheetId,
        chartType: wordOf(type, chartTypes, "chart type"),
        source: placeOfRange(range),
        by: wordOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy"),
      };
      return chartObject(state, addChart(workbook, given, "addin"));
    },
    getCount: (state, _, host) => chartsOf(state, host).length,
    getItem: (state, [key], host) => {
      const found = matching(state, key, host);
      if (!found) throw new HostError("ItemNotFound", String(key));
      return chartObject(state, found);
    },
    getItemAt: (state, [index], host) => {
      const found = chartsOf(state, host)[wholeOf(index, "index")];
      if (!found) throw new HostError("InvalidArgument", "index");
      return chartObject(state, found);
    },
    getItemOrNullObject: (state, [key], host) => {
      const found = matching(state, key, host);
      return found && chartObject(state, found);
    },
  },
};

const chartsOf = ({ worksheetId }: WorksheetState, { workbook }: HostContext): readonly Chart[] =>
  worksheetOf(workbook, worksheetId).charts;

const chartObject = ({ worksheetId }: WorksheetState, { id }: Chart): HostObject => ({
  type: "Chart",
  state: { worksheetId, chartId: id },
});

// The proxies ask again by the id.
function matching(state: WorksheetState, given: unknown, host: HostContext): Chart | null {
  const key = textOf(given, "name");
  const byId = chartsOf(state, host).find(({ id }) => id === key);
  return byId ?? chartNamed(worksheetOf(host.workbook, state.worksheetId), key);
}
