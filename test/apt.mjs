import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Whether a missing program may be installed here: on Debian and its kin, as root. */
export function canInstall() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** Installs packages; where that fails, apt says why. */
export function installWithApt(what, packages) {
  console.log(`Installing ${what} with apt …`);
  apt("update");
  apt("install", "-y", "--no-install-recommends", ...packages);
}

function apt(...words) {
  spawnSync("apt-get", words, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}
