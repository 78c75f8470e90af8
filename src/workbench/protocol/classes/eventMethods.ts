import { register, worksheetEvents } from "../events";
import type { ClassTable, HostContext } from "../hostObject";
import { refuseNewer } from "../requirementSets";

type Methods<State> = NonNullable<ClassTable<State>["methods"]>;

/** The methods by which the proxies say that somebody listens to an event, or no longer does. */
export function eventMethods<State>(
  type: string,
  eventNames: readonly string[],
  targetOf: (state: State) => string,
): Methods<State> {
  const methods: Record<string, Methods<State>[string]> = {};
  for (const [suffix, { name, type: number }] of Object.entries(worksheetEvents)) {
    if (!eventNames.includes(name)) continue;
    const note = (isOn: boolean) => (state: State, _: readonly unknown[], host: HostContext) => {
      refuseNewer(host.profile, type, name);
      register(host.events, number, targetOf(state), isOn);
    };
    methods[`_Register${suffix}`] = note(true);
    methods[`_Unregister${suffix}`] = note(false);
  }
  return methods;
}
