import type { JSX } from "preact";
import type { StatusCode } from "../domain/status";

interface RateBarProps {
  /** `null` draws an empty bar. */
  readonly rate: number | null;
  /** What the rate should be by now. `null` draws no tick. */
  readonly due: number | null;
  readonly code: StatusCode;
}

/** How much of the target is done, full when it is reached, with a tick where it should be by now. Words beside it say the same. */
export function RateBar({ rate, due, code }: RateBarProps): JSX.Element {
  return (
    <svg class={`rate-bar is-${code}`} viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rate-track" width="1000" height="4" y="2" />
      <rect class="rate-done" width={along(rate ?? 0)} height="4" y="2" />
      {due !== null && due < 1 && <rect class="rate-due" x={along(due) - 4} width="8" height="8" />}
    </svg>
  );
}

function along(rate: number): number {
  return Math.round(Math.min(Math.max(rate, 0), 1) * 1000);
}
