/** One line of the printed table. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly yardstick: string;
  /** What the goal speaks of: a ratio, a count or kilobytes. */
  readonly figure: number;
  readonly goal: string;
}

type Ratio = Pick<Row, "ours" | "yardstick" | "figure">;

const rounds = 15;

/** Median time of both, measured in turns so that a busy machine slows both alike. */
export function ratioOf(ours: () => unknown, yardstick: () => unknown): Ratio {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(millisecondsOf(ours));
    times[1].push(millisecondsOf(yardstick));
  }
  return ratio(times[0], times[1]);
}

/** The medians of two series of milliseconds, side by side. */
export function ratio(ours: readonly number[], yardstick: readonly number[]): Ratio {
  const [oursMs, yardstickMs] = [median(ours), median(yardstick)];
  return {
    ours: `${oursMs.toFixed(2)} ms`,
    yardstick: `${yardstickMs.toFixed(2)} ms`,
    figure: Number((oursMs / yardstickMs).toFixed(2)),
  };
}

function millisecondsOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
