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
const { address, close } = await serveWorkbench({ port: 3160 });
const browser = { executablePath, args: browserArguments };

// The first part puts Excel and CustomFunctions in the global scope; the others are loaded when it has.
const commands = await within("commands", 30, () => require("./commands.ts").benchCommands());
const functions = await within("functions", 60, () => require("./functions.ts").benchFunctions());
const recognition = await within("recognition", 120, () => require("./recognition.ts").benchRecognition());
const sheets = await within("sheets", 60, () => require("./sheets.ts").benchSheets());
const imports = await within("imports", 60, () => require("./imports.ts").benchImports());
const districts = await within("district sheets", 180, () => require("./districts.ts").benchDistricts());
const liveFunctions = await within("live functions", 30, () => require("./liveFunctions.ts").benchLiveFunctions());
const feed = await within("feed", 30, () => require("./feed.ts").benchFeed());
const cells = await within("live cells", 240, () => require("./liveCells.ts").benchLiveCells(address, browser));
const files = await within("files", 60, () => require("./files.ts").benchFiles());
const pane = await within("pane", 90, () => require("./pane.ts").benchPane(address, browser));
await close();

console.table([
  ...functions,
  ...recognition,
  ...liveFunctions,
  ...feed,
  ...cells,
  ...commands,
  ...sheets,
  ...imports,
  ...districts,
  ...files,
  ...pane,
]);
process.exit();

/** The rows of one part; none, and a sentence, when it takes too long or fails. Only what fails is a mistake. */
async function within(part, seconds, bench) {
  let timer;
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(() => {
      console.log(`The part "${part}" was not done within ${seconds} s: it has no figures.`);
      resolve([]);
    }, seconds * 1000);
  });
  try {
    return await Promise.race([bench(), tooLong]);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
    return [];
  } finally {
    clearTimeout(timer);
  }
}
