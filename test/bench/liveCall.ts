import { actual, attainment, gap, status } from "../../src/functions/progress";
import type { Ask } from "./asks";

/** Starts one streaming call as a cell does. The result ends it. */
export function startCall({ measure, listed, year, indicator }: Ask, setResult: (result: unknown) => void): () => void {
  const invocation = { setResult, onCanceled: () => {} };
  const [district, period] = [[[listed]], [[year]]];
  const [named, given] = [indicator.shortName as never, invocation as never];
  if (measure === "ACTUAL") actual(district, period, named, given);
  else if (measure === "GAP") gap(district, period, named, null as never, given);
  else if (measure === "ATTAINMENT") attainment(district, period, named, null as never, given);
  else status(district, period, named, null as never, given);
  return () => invocation.onCanceled();
}
