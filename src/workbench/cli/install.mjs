import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, wherever the command was called from. */
export const projectRoot = fileURLToPath(new URL("../../..", import.meta.url));

const oldestNode = 20;

/** Ends the program with one sentence a newcomer can act on. */
export function stopWith(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** Installs the exact dependencies of package-lock.json when they are missing or older than it. */
export function installDependencies() {
  requireNode();
  if (isInstalled()) return;
  console.log("正在安装依赖（npm ci，约一分钟）… Installing dependencies …");
  try {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
      cwd: projectRoot,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
  } catch {
    stopWith(
      "安装依赖失败：请检查能否访问 npm 软件源，然后重试。Dependencies could not be installed: check that npm can reach its registry, then try again.",
    );
  }
}

function requireNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= oldestNode) return;
  stopWith(
    `需要 Node.js ${oldestNode} 或更新版本，当前是 ${process.versions.node}。Node.js ${oldestNode} or newer is needed; this is ${process.versions.node}.`,
  );
}

function isInstalled() {
  // npm writes this file last, so an interrupted install is not taken for a finished one.
  const record = join(projectRoot, "node_modules", ".package-lock.json");
  return existsSync(record) && statSync(record).mtimeMs >= statSync(join(projectRoot, "package-lock.json")).mtimeMs;
}
