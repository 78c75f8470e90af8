import type { Profile, RequirementSets } from "./requirementSets";

export type ProfileId = keyof typeof provided;

// The plumbing of the proxies: without DelayForCellEdit they do not pass the option on, without CustomFunctions 1.9
// results come in an older shape.
const plumbing = {
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  CustomFunctions: "1.9",
  Settings: "1.1",
};

/**
 * Requirement sets by Excel version.
 * Source: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 * and the pages beside it for custom functions, shared runtime, ribbon and keyboard shortcuts.
 */
const provided = {
  ltsc2021: {
    ...plumbing,
    ExcelApi: "1.14",
    CustomFunctionsRuntime: "1.3",
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
    DialogApi: "1.1",
  },
  m365: {
    ...plumbing,
    ExcelApi: "1.20",
    CustomFunctionsRuntime: "1.4",
    SharedRuntime: "1.2",
    RibbonApi: "1.2",
    DialogApi: "1.2",
    KeyboardShortcuts: "1.1",
  },
} as const;

/** Excel versions the workbench can play. */
export const profileIds = Object.keys(provided) as ProfileId[];

/** The profile of an Excel version, given which set each member needs. */
export function profile(id: ProfileId, requirementSets: RequirementSets): Profile {
  return {
    id,
    sets: provided[id],
    requirementSets,
    hasLambda: id === "m365",
    hostVersion: id === "ltsc2021" ? "16.0.14332.20000" : "16.0.19231.20000",
  };
}
