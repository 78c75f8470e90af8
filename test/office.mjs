import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installWithApt } from "./apt.mjs";

const macPath = "/Applications/LibreOffice.app/Contents/MacOS/soffice";
const programFiles = [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"]];

/** Path of LibreOffice on this machine, or `null`. `SOFFICE_PATH` wins. */
export function findLibreOffice() {
  const windows = programFiles.map((folder) => folder && join(folder, "LibreOffice\\program\\soffice.com"));
  const places = [process.env["SOFFICE_PATH"], ...onPath("soffice"), macPath, ...windows];
  return places.find((place) => place && existsSync(place)) ?? null;
}

/**
 * Path of LibreOffice where poppler's tools are there too, or `null`. On Debian as root what is missing is installed;
 * where that fails too, apt has said why.
 */
export function findOrInstallLibreOffice() {
  if (!isComplete() && canInstall()) {
    installWithApt("LibreOffice and poppler", ["libreoffice-calc", "poppler-utils"]);
  }
  return isComplete() ? findLibreOffice() : null;
}

/** What to say where it is missing. */
export const noLibreOffice =
  "没有找到 LibreOffice 或 poppler（pdftotext）：检查保存的 .xlsx 文件需要它们；装好后重试，或用 SOFFICE_PATH 指明 soffice。LibreOffice or poppler (pdftotext) was not found: install both to check the saved .xlsx files, or name soffice in SOFFICE_PATH.";

const isComplete = () => findLibreOffice() !== null && hasProgram("pdftotext") && hasProgram("pdftoppm");

const hasProgram = (name) => onPath(name).some((place) => existsSync(place));

function onPath(name) {
  const names = process.platform === "win32" ? [`${name}.exe`, `${name}.com`] : [name];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((one) => join(folder, one)));
}
