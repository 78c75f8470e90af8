import { wordOf } from "./argument";
import type { ClassTable } from "../hostObject";

/** Whether the pane is shown; `Office.addin.showAsTaskpane` and `hide` end here. */
export const appRuntime: ClassTable<null> = {
  type: "Microsoft.AppRuntime.AppRuntimeService",
  methods: {
    setAppRuntimeState: (_, [state], { services }) => {
      services.runtimeState = wordOf(state, ["Visible", "Background", "Inactive"], "runtime state");
      services.onRuntimeState(services.runtimeState);
    },
    getAppRuntimeState: (_, __, { services }) => services.runtimeState,
  },
};

/** Whether the add-in starts with the workbook. */
export const runtimePersistence: ClassTable<null> = {
  type: "Microsoft.AppRuntime.AppRuntimePersistenceService",
  methods: {
    setAppRuntimeStartState: (_, [state], { services }) => {
      services.startState = wordOf(state, ["Background", "Inactive"], "start state");
    },
    getAppRuntimeStartState: (_, __, { services }) => services.startState,
  },
};

/** Where the custom functions' runtime delivers its results. */
export const customFunctionsService: ClassTable<null> = {
  type: "Microsoft.ExcelServices.CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, { services }) => services.onFunctionsReady(),
    _GetEnabledFeatures: () => [],
    setInvocationArrayResults: (_, [results], { services }) => services.onFunctionResults((results ?? []) as unknown[]),
  },
};

/** What office.js reports of its own at the start. */
export const addinInternal: ClassTable<null> = {
  type: "Microsoft.InternalService.AddinInternalService",
  methods: { notifyActionHandlerReady: () => null },
};
