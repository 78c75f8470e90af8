import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { projectRoot } from "./install.mjs";

const folders = {
  "/addin/": join(projectRoot, "dist"),
  "/office/": join(projectRoot, "node_modules", "@microsoft", "office-js", "dist"),
  "/": join(projectRoot, "node_modules", ".cache", "workbench"),
};

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

// Office.js trusts a host over plain http only after the page of this name beside it says so; Excel's own asks the user.
const trustPage = `<!doctype html><meta charset="utf-8"><script>
addEventListener("message", (event) => event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin));
</script>`;

/** Serves the workbench on this machine only. Gives the port, the address, and a function that ends it. */
export async function serveWorkbench({ port, isPortFixed = false }) {
  const server = createServer(answer);
  const used = await listen(server, port, isPortFixed ? port : port + 19);
  return {
    port: used,
    address: `http://localhost:${used}/`,
    close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  };
}

function listen(server, port, lastPort) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code !== "EADDRINUSE" || port >= lastPort) return reject(error);
      listen(server, port + 1, lastPort).then(resolve, reject);
    });
    server.listen(port, "localhost", () => resolve(server.address().port));
  });
}

function answer(request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const path = pathOf(request.url);
  if (path === null) return refuse(response, 400);
  if (path === "/identity.json") return send(response, ".json", JSON.stringify(identity()));
  if (path === "/office/AgaveErrorUX/index.html") return send(response, ".html", trustPage);
  const file = fileOf(path);
  if (!file) return refuse(response, 404);
  if (path.startsWith("/addin/") && extname(file) === ".html") return send(response, ".html", withOwnOfficeJs(file));
  response.writeHead(200, headers(extname(file), statSync(file).size));
  createReadStream(file).pipe(response);
}

/** Who serves here: `npm run stop` ends only a process that gives this answer. */
export function identity() {
  return { product: "patent-targets workbench", processId: process.pid };
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

function fileOf(path) {
  const prefix = Object.keys(folders).find((start) => path.startsWith(start));
  const folder = folders[prefix];
  const rest = path.slice(prefix.length) || "index.html";
  const file = normalize(join(folder, rest));
  // A path that climbs out of its folder, in whatever spelling, is not there.
  if (rest.includes("\0") || !file.startsWith(folder + sep)) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** The pane's page with Microsoft's office.js from here instead of the CDN; every other byte is that of dist/. */
export function withOwnOfficeJs(file) {
  return readFileSync(file, "utf8").replace(
    /(<script\b[^>]*?\bsrc=)("?)[^"\s>]*\boffice(?:\.debug)?\.js\2/i,
    "$1$2/office/office.js$2",
  );
}

function send(response, type, text) {
  response.writeHead(200, headers(type, Buffer.byteLength(text)));
  response.end(text);
}

function headers(type, length) {
  return {
    "Content-Type": types[type.toLowerCase()] ?? "application/octet-stream",
    "Content-Length": length,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  };
}

function refuse(response, status) {
  response.writeHead(status, { "Content-Type": types[".txt"] });
  response.end(`${status}\n`);
}
