import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { projectRoot } from "./install.mjs";

const devServer = "npx webpack serve --config-name addin --mode development";

/** Whether this machine has an Excel that can run the add-in. */
export function hasExcel() {
  if (process.platform === "darwin") return existsSync("/Applications/Microsoft Excel.app");
  if (process.platform !== "win32") return false;
  const key = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
  return spawnSync("reg", ["query", key, "/ve"], { stdio: "ignore" }).status === 0;
}

/** Opens Excel with the add-in sideloaded. Gives the exit code. */
export function sideload() {
  return debugging("start", "manifest.xml", "desktop", "--dev-server", devServer, "--dev-server-port", "3000");
}

/** Takes the add-in out of Excel again. Gives the exit code. */
export function endSideloading() {
  return debugging("stop", "manifest.xml");
}

function debugging(...words) {
  const shell = process.platform === "win32";
  const quoted = shell ? words.map((word) => (word.includes(" ") ? `"${word}"` : word)) : words;
  return (
    spawnSync("npx", ["office-addin-debugging", ...quoted], { cwd: projectRoot, stdio: "inherit", shell }).status ?? 1
  );
}
