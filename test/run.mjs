// The whole check, in the order in which a mistake is cheapest to find. `npm test -- --only=unit,e2e` runs a part,
// `npm test -- --only=e2e --screenshots` takes README's pictures anew.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhenChanged } from "../src/workbench/cli/build.mjs";
import { installDependencies, projectRoot, stopWith } from "../src/workbench/cli/install.mjs";
import { findOrInstallBrowser } from "./browser.mjs";
import { findOrInstallLibreOffice, noLibreOffice } from "./office.mjs";

const reports = mkdtempSync(join(tmpdir(), "patent-targets-test-"));

const jest = (name, ...options) => ["jest", "--json", `--outputFile=${join(reports, `${name}.json`)}`, ...options];

const steps = [
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "lint", command: ["eslint", "--max-warnings", "0", "."] },
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "architecture", command: ["depcruise", "src"] },
  { name: "build", run: buildWhenChanged },
  {
    name: "unit",
    command: jest("unit", "--testPathIgnorePatterns", "/node_modules/", "/test/e2e/", "/test/build/", "/test/xlsx/"),
  },
  { name: "deploy", command: jest("deploy", "test/build") },
  { name: "xlsx", opensFiles: true, command: jest("xlsx", "--runInBand", "--testTimeout=120000", "test/xlsx") },
  {
    name: "e2e",
    opensFiles: true,
    command: jest(
      "e2e",
      "--runInBand",
      "--testTimeout=120000",
      "--testPathIgnorePatterns",
      "/node_modules/",
      "--testMatch",
      "**/test/e2e/**/*.test.ts",
    ),
  },
];

installDependencies();
const browser = findOrInstallBrowser();
if (!browser) {
  stopWith(
    "没有找到浏览器：端到端测试需要 Chrome、Edge 或 Chromium；装好后重试，或用 CHROME_PATH 指明。No browser was found: install Chrome, Edge or Chromium, or name it in CHROME_PATH.",
  );
}

const wantsScreenshots = process.argv.includes("--screenshots");
const only = process.argv
  .find((argument) => argument.startsWith("--only="))
  ?.slice("--only=".length)
  .split(",");
const chosen = steps.filter(({ name }) => !only || only.includes(name));
if (chosen.length === 0) stopWith(`No such step. There are: ${steps.map(({ name }) => name).join(", ")}.`);
const opensFiles = chosen.some((step) => step.opensFiles);
const libreOffice = opensFiles ? findOrInstallLibreOffice() : null;
if (opensFiles && !libreOffice) stopWith(noLibreOffice);
const failed = chosen.filter((step) => !passes(step));
report();
process.exitCode = failed.length === 0 ? 0 : 1;

function passes({ name, command, run = () => exitCode(command) }) {
  console.log(`\n— ${name}`);
  const started = Date.now();
  const isPassed = !run();
  console.log(`— ${name}: ${isPassed ? "passed" : "FAILED"} in ${Math.round((Date.now() - started) / 1000)} s`);
  return isPassed;
}

function exitCode([program, ...options]) {
  const script = join(projectRoot, "node_modules", ".bin", program);
  const { status } = spawnSync(script, options, {
    cwd: projectRoot,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: {
      ...process.env,
      CHROME_PATH: browser,
      ...(libreOffice && { SOFFICE_PATH: libreOffice }),
      ...(wantsScreenshots && { SCREENSHOTS: "new" }),
    },
  });
  return status ?? 1;
}

function report() {
  const counts = ["unit", "deploy", "xlsx", "e2e"].map(countTests);
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failures = counts.reduce((sum, count) => sum + count.failed, 0);
  const skipped = counts.reduce((sum, count) => sum + count.skipped, 0);
  if (skipped > 0) failed.push({ name: `${skipped} skipped tests (no test is ever skipped)` });
  console.log(failed.length === 0 ? "\nAll steps passed." : `\nFailed: ${failed.map(({ name }) => name).join(", ")}.`);
  console.log(`${passed} passed, ${Math.max(failures, failed.length)} failed`);
}

function countTests(name) {
  const path = join(reports, `${name}.json`);
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(path, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}
