/** Starts the worker that reads. webpack makes a file of its own of what stands in these very words. */
export function spawnWorker(): Worker {
  return new Worker(/* webpackChunkName: "readWorker" */ new URL("./worker.ts", import.meta.url));
}
