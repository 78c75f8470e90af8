import { readFileSync } from "node:fs";
import { parseRequirementSets, type RequirementSets } from "../../src/workbench/protocol/requirementSets";

/** The requirement set of each member, read from the installed type definitions of Microsoft. */
export function installedRequirementSets(): RequirementSets {
  return parseRequirementSets(readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));
}
