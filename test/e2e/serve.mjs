// The workbench on a port of its own, for one test file: prints the address, ends with its parent.
import { serveWorkbench } from "../../src/workbench/cli/server.mjs";

const { address } = await serveWorkbench({ port: 3180, isPortFixed: false });
console.log(address);
process.stdin.on("end", () => process.exit(0)).resume();
