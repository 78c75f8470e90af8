import { PlanError } from "../../src/domain/planError";

/** The refusal that a request meets, to be compared in one piece; an answer instead of a refusal fails. */
export function refusalOf(request: () => unknown): { code: string; given: string; facts: object } {
  let answer: unknown;
  try {
    answer = request();
  } catch (error) {
    if (error instanceof PlanError) return { code: error.code, given: error.given, facts: error.facts };
    throw error;
  }
  throw new Error(`not refused: ${JSON.stringify(answer)}`);
}
