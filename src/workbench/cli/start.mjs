// npm start: the add-in in Excel where there is one, else the workbench. Only Node's own modules until all is installed.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { buildWhenChanged } from "./build.mjs";
import { hasExcel, sideload } from "./excelOnThisMachine.mjs";
import { installDependencies, stopWith } from "./install.mjs";
import { processRecord } from "./processRecord.mjs";
import { serveWorkbench } from "./server.mjs";

const isWorkbenchWanted = process.argv.includes("--workbench");
const portWanted = portFrom(process.argv);

installDependencies();
if (!isWorkbenchWanted && hasExcel()) process.exit(sideload());
buildWhenChanged();
const { port, address } = await serveOrStop();
record(port);
console.log(`专利目标试用台 Workbench: ${address}  （Ctrl+C 结束 · Ctrl+C to end）`);

function portFrom(words) {
  const place = words.findIndex((word) => word === "--port" || word.startsWith("--port="));
  if (place < 0) return null;
  const port = Number(words[place].split("=")[1] ?? words[place + 1]);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  stopWith("--port 后面要写 1—65535 的端口号。--port needs a number from 1 to 65535.");
}

async function serveOrStop() {
  try {
    return await serveWorkbench({ port: portWanted ?? 3100, isPortFixed: portWanted !== null });
  } catch (error) {
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    stopWith(
      `端口 ${portWanted ?? "3100—3119"} 不能用，请用 npm run workbench -- --port=另一个端口。Port ${portWanted ?? "3100–3119"} cannot be used: try npm run workbench -- --port=<another>.`,
    );
  }
}

function record(servedPort) {
  mkdirSync(dirname(processRecord), { recursive: true });
  writeFileSync(processRecord, JSON.stringify({ processId: process.pid, port: servedPort }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
  process.on("exit", () => rmSync(processRecord, { force: true }));
}
