import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { canInstall, installWithApt } from "./apt.mjs";

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const programFiles = [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]];
const windowsPaths = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
const macPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Path of a Chromium-family browser on this machine, or `null`. `CHROME_PATH` wins. */
export function findBrowser() {
  const places = [process.env["CHROME_PATH"], ...onPath(), ...macPaths, ...onWindows()];
  return places.find((place) => place && existsSync(place)) ?? null;
}

/**
 * Path of a browser, or `null`. On Debian as root a missing one is installed, with Chinese fonts for the pictures;
 * where that fails too, apt has said why.
 */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found || !canInstall()) return found;
  installWithApt("chromium and Chinese fonts", ["chromium", "fonts-noto-cjk"]);
  return findBrowser();
}

/** Switches that keep a test browser quiet: nothing but the page's own requests. */
export const browserArguments = createRequire(import.meta.url)("./browserArguments.json");

function onPath() {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}

function onWindows() {
  if (process.platform !== "win32") return [];
  return programFiles.flatMap((folder) => (folder ? windowsPaths.map((path) => join(folder, path)) : []));
}
