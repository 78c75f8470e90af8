import type { Chart } from "../../objects/chart";
import { changeChart, chartOf } from "../../objects/charts";
import type { ClassTable, HostContext } from "../hostObject";

export interface ChartState {
  readonly worksheetId: string;
  readonly chartId: string;
}

/** A part of a chart, as its title or the font of a title: how it is found in the chart and put back changed. */
export interface PartState<Part> {
  readonly chart: ChartState;
  readonly read: (chart: Chart) => Part;
  readonly write: (chart: Chart, part: Part) => Chart;
}

/** The chart itself as a part. */
export function wholeChart(chart: ChartState): PartState<Chart> {
  return { chart, read: (whole) => whole, write: (_, part) => part };
}

/** A member of a part, as a part. */
export function within<Part, Key extends keyof Part>(state: PartState<Part>, key: Key): PartState<Part[Key]> {
  const { chart, read, write } = state;
  return {
    chart,
    read: (whole) => read(whole)[key],
    write: (whole, member) => write(whole, Object.freeze({ ...read(whole), [key]: member })),
  };
}

/** A part as it is now. */
export function partNow<Part>({ chart, read }: PartState<Part>, { workbook }: HostContext): Part {
  return read(chartOf(workbook, chart.worksheetId, chart.chartId));
}

/** Changes members of a part; what is not named stays. */
export function changePart<Part>(state: PartState<Part>, change: Partial<Part>, { workbook }: HostContext): void {
  const { chart, read, write } = state;
  const changed = (whole: Chart): Chart => write(whole, Object.freeze({ ...read(whole), ...change }));
  changeChart(workbook, { id: chart.worksheetId, chart: chart.chartId }, changed, "addin");
}

type Members<Part> = Readonly<Partial<Record<keyof Part & string, (value: unknown, name: string) => unknown>>>;

/** The readers and writers of a part's simple members, each with the check of what it takes. */
export function members<Part>(checks: Members<Part>): Pick<ClassTable<PartState<Part>>, "read" | "write"> {
  const names = Object.keys(checks) as (keyof Part & string)[];
  return {
    read: Object.fromEntries(
      names.map((name) => [name, (state: PartState<Part>, host: HostContext) => partNow(state, host)[name]]),
    ),
    write: Object.fromEntries(
      names.map((name) => [
        name,
        (state: PartState<Part>, value: unknown, host: HostContext) =>
          changePart(state, { [name]: checks[name]?.(value, name) } as Partial<Part>, host),
      ]),
    ),
  };
}
