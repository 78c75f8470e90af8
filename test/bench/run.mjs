// Prints what is measured beside its yardstick, in one run. Nothing here can fail a test: a slow machine is no mistake.
import { createRequire } from "node:module";
import { buildWhenChanged } from "../../src/workbench/cli/build.mjs";
import { installDependencies, stopWith } from "../../src/workbench/cli/install.mjs";
import { serveWorkbench } from "../../src/workbench/cli/server.mjs";
import { browserArguments, findOrInstallBrowser } from "../browser.mjs";

installDependencies();
const executablePath = findOrInstallBrowser();
if (!executablePath) {
  stopWith("没有找到浏览器：请安装 Chrome、Edge 或 Chromium。No browser was found: install Chrome, Edge or Chromium.");
}
buildWhenChanged();

const require = createRequire(import.meta.url);
require("../../src/workbench/cli/requireTypeScript.cjs");
const { benchCommands } = require("./commands.ts");
const commands = await benchCommands();
const { benchFunctions } = require("./functions.ts");
const functions = benchFunctions();
const { benchPane } = require("./pane.ts");
const { address, close } = await serveWorkbench({ port: 3160 });
const pane = await benchPane(address, { executablePath, args: browserArguments });
await close();

console.table([...functions, ...commands, ...pane]);
process.exit();
