import type { Plan } from "./plan";

/** Works a thing out once for each plan and remembers it as long as the plan is used. */
export function oncePerPlan<Result>(workOut: (plan: Plan) => Result): (plan: Plan) => Result {
  const known = new WeakMap<Plan, { readonly result: Result }>();
  return (plan) => {
    const found = known.get(plan) ?? { result: workOut(plan) };
    known.set(plan, found);
    return found.result;
  };
}
