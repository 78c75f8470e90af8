import { join } from "node:path";
import { projectRoot } from "./install.mjs";

/** Where a running workbench writes its process id and port. */
export const processRecord = join(projectRoot, "node_modules", ".cache", "workbench.pid");
