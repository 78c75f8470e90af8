import type { ChartAxis } from "../../objects/chart";

/** From where to where an axis goes, and where its labels stand. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** A scale of round steps that holds all values and zero, but for what the axis itself fixes. */
export function axisScale(
  axis: Pick<ChartAxis, "minimum" | "maximum" | "majorUnit">,
  values: readonly number[],
): AxisScale {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  // Excel leaves a twentieth free above the highest column.
  const span = (highest - lowest) * 1.05 || 1;
  const step = axis.majorUnit ?? roundStep(span / 8);
  const minimum = axis.minimum ?? Math.floor(lowest / step) * step;
  const maximum = axis.maximum ?? Math.max(minimum + step, Math.ceil((lowest + span) / step) * step);
  const count = Math.min(100, Math.floor((maximum - minimum) / step + 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((minimum + i * step).toPrecision(12)));
  return { minimum, maximum, ticks };
}

/** 1, 2 or 5 times a power of ten, at least as large as what is given. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((one) => one * power >= least * (1 - 1e-9)) ?? 10) * power;
}
