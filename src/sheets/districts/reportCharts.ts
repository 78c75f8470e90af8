import { word } from "../../i18n/sheetWords";
import type { ChartSpec } from "../chartSpec";
import type { AreaSpec } from "../formulaSpec";
import type { RowSpec } from "../sheetSpec";
import { chartHalves, reportCells, workingColumn, type ReportWorking } from "./reportColumns";
import { lineKey, type ReportPart } from "./reportLine";

const rowCount = 9;

/** The rows over which the charts lie. */
export function chartRows(): readonly RowSpec[] {
  return Array.from({ length: rowCount }, (_, i): RowSpec => {
    return { key: rowKey(i), role: "fact", label: word("report.chartRows"), height: 16, cells: reportCells({}) };
  });
}

/** Side by side: 目标 as a dashed line over 完成数 as columns, a gap where nothing is known. */
export function reportCharts(parts: readonly ReportPart[]): readonly ChartSpec[] {
  return parts.slice(0, chartHalves.length).map((part, i): ChartSpec => {
    const { plan, district, assessed } = part;
    const { id, shortName, unit } = assessed.indicator;
    const [left, right] = chartHalves[i] ?? chartHalves[0];
    const years = [lineKey(part, plan.years[0] ?? 0), lineKey(part, plan.years[plan.years.length - 1] ?? 0)] as const;
    const column = (key: string): AreaSpec => ({ from: [years[0], key], to: [years[1], key] });
    const values = (key: ReportWorking): AreaSpec => column(workingColumn(key));
    return {
      key: id,
      title: word("report.chart", { district: district.name, indicator: shortName, unit }),
      at: { from: [rowKey(0), left], to: [rowKey(rowCount - 1), right] },
      categories: values("chartYear"),
      series: [
        { name: word("report.actual"), values: values("chartActual"), look: "columns" },
        { name: word("report.target"), values: values("chartTarget"), look: "dashedLine" },
      ],
    };
  });
}

function rowKey(i: number): string {
  return `chart.${i + 1}`;
}
