import { oncePer } from "./oncePer";
import type { Plan } from "./plan";

/** Works a thing out once for each plan and remembers it as long as the plan is used. */
export function oncePerPlan<Result>(workOut: (plan: Plan) => Result): (plan: Plan) => Result {
  return oncePer(workOut);
}
