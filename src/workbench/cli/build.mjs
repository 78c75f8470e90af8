import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, stopWith } from "./install.mjs";

const inputs = ["src", "assets", "manifest.xml", "webpack.config.js", "tsconfig.json", "package-lock.json"];
const outputs = ["dist", "node_modules/.cache/workbench"];
const stamp = join(projectRoot, "node_modules", ".cache", "workbench.built");

/** Builds the add-in and the workbench, unless both already stand for the files as they are. */
export function buildWhenChanged() {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint()) return;
  console.log("正在构建（约半分钟）… Building …");
  const webpack = join(projectRoot, "node_modules", "webpack", "bin", "webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production", "--stats", "errors-only"], {
    cwd: projectRoot,
    stdio: "inherit",
  });
  if (status !== 0) stopWith("构建失败，原因见上。The build failed; see above.");
  mkdirSync(join(projectRoot, "node_modules", ".cache"), { recursive: true });
  writeFileSync(stamp, fingerprint());
}

/** Changes whenever a source changes, and also when someone has built dist/ for another address. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const path of [...inputs, ...outputs].flatMap(filesUnder)) {
    const { size, mtimeMs } = statSync(join(projectRoot, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  const full = join(projectRoot, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}
