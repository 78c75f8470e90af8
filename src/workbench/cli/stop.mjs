// npm run stop: ends the workbench that npm start began, and takes the add-in out of Excel where there is one.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { endSideloading, hasExcel } from "./excelOnThisMachine.mjs";
import { stopWith } from "./install.mjs";
import { processRecord } from "./processRecord.mjs";

if (hasExcel()) process.exitCode = endSideloading();
await endWorkbench();

async function endWorkbench() {
  if (!existsSync(processRecord)) return console.log("试用台没有在运行。The workbench is not running.");
  const { processId, port } = readRecord();
  // The id may have been given to another program since: end it only when it says that it is ours.
  if ((await processServing(port)) === processId) {
    process.kill(processId);
    return console.log("试用台已结束。The workbench has ended.");
  }
  rmSync(processRecord, { force: true });
  console.log("试用台没有在运行。The workbench is not running.");
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(processRecord, "utf8"));
  } catch {
    rmSync(processRecord, { force: true });
    return stopWith("运行记录已损坏，已删除。The record of the running workbench was damaged and is now removed.");
  }
}

async function processServing(port) {
  try {
    const { product, processId } = await (await fetch(`http://localhost:${port}/identity.json`)).json();
    return product === "patent-targets workbench" ? processId : null;
  } catch {
    return null;
  }
}
