import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionCatalogue, type FunctionMetadata } from "../../src/functions/catalogue";
import * as pace from "../../src/functions/pace";
import * as progress from "../../src/functions/progress";
import { shortNames } from "../../src/functions/shortNames";
import * as targets from "../../src/functions/targets";
import type { Messages } from "../../src/i18n/t";
import type { PaneServices } from "../../src/taskpane/services";

const folder = join(__dirname, "../../src/functions");
const files = readdirSync(folder).map((name) => join(folder, name));

/** What Excel is told about our functions, made as the build makes it. */
export async function functionMetadata(): Promise<readonly FunctionMetadata[]> {
  const { metadataJson } = await generateCustomFunctionsMetadata(files, true);
  return (JSON.parse(metadataJson) as { functions: FunctionMetadata[] }).functions;
}

/** What `main.ts` gives the pane: the real functions behind their real descriptions. */
export async function paneServices(messages: Messages): Promise<PaneServices> {
  const functions = functionCatalogue(await functionMetadata(), [targets, progress, pace]);
  return { messages, functions, shortNames };
}
