import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../../..");
const server = JSON.stringify(new URL(`file://${join(root, "src/workbench/cli/server.mjs")}`).href);

interface Served {
  readonly port: number;
  readonly address: string;
  readonly child: ChildProcess;
}

/** The server in a process of its own, as npm start runs it; refused when it could not listen. */
function serve(options: { port: number; isPortFixed?: boolean }): Promise<Served> {
  const script = `
    const { serveWorkbench } = await import(${server});
    try { console.log(JSON.stringify(await serveWorkbench(${JSON.stringify(options)}))); }
    catch ({ code }) { console.log(JSON.stringify({ code })); process.exit(1); }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once("data", (data: Buffer) => {
      const told = JSON.parse(data.toString()) as { port: number; address: string; code?: string };
      if (told.code === undefined) resolve({ ...told, child });
      else reject(Object.assign(new Error(told.code), { code: told.code }));
    });
  });
}

let served: Served;
beforeAll(async () => {
  served = await serve({ port: 3105 });
});
afterAll(() => served.child.kill());

/** Sends the path as it is: a browser or fetch would tidy it before. */
function get(path: string, method = "GET"): Promise<{ status: number; type: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "localhost", port: served.port, path, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on("error", reject).end();
  });
}

const sha256 = (content: Buffer): string => createHash("sha256").update(content).digest("hex");

describe("serveWorkbench", () => {
  it("serves Microsoft's office.js byte for byte", async () => {
    const { status, type, body } = await get("/office/office.js");
    expect(status).toBe(200);
    expect(type).toBe("text/javascript; charset=utf-8");
    expect(sha256(body)).toBe(sha256(readFileSync(join(root, "node_modules/@microsoft/office-js/dist/office.js"))));
  });

  it.each([
    "/office/../package.json",
    "/office/%2e%2e/package.json",
    "/office/..%2fpackage.json",
    "/office/..%5c..%5cpackage.json",
    "/addin/../../etc/passwd",
    "/../../../../etc/passwd",
    "/office//etc/passwd",
    "/office/office.js%00.html",
  ])("does not leave its folders for %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it("refuses a path that no address can have", async () => {
    expect((await get("/%E0%A4%A")).status).toBe(400);
  });

  it("only reads", async () => {
    expect((await get("/office/office.js", "POST")).status).toBe(405);
    expect((await get("/office/office.js", "HEAD")).body).toHaveLength(0);
  });

  it("does not list folders", async () => {
    expect((await get("/office/zh-cn/")).status).toBe(404);
  });

  it("answers office.js's question of trust in the name that office.js asks for", async () => {
    const { type, body } = await get("/office/AgaveErrorUX/index.html");
    expect(type).toBe("text/html; charset=utf-8");
    expect(body.toString()).toContain("hostUserTrusted: true");
  });

  it("listens on this machine only", async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === "IPv4");
    const host = outside?.address ?? "0.0.0.0";
    if (!outside) return expect(served.address).toMatch(/^http:\/\/localhost:/);
    await expect(fetch(`http://${host}:${served.port}/identity.json`)).rejects.toThrow();
  });

  it("says who it is, so that only it is ended by npm run stop", async () => {
    const { body } = await get("/identity.json");
    expect(JSON.parse(body.toString())).toEqual({ product: "patent-targets workbench", processId: served.child.pid });
  });
});

describe("the port", () => {
  let other: Server;
  beforeAll(() => {
    other = createServer();
    return new Promise<void>((resolve) => other.listen(3109, "localhost", resolve));
  });
  afterAll(() => other.close());

  it("is the next free one when the first is taken", async () => {
    const second = await serve({ port: 3109 });
    expect(second.port).toBe(3110);
    expect(second.address).toBe("http://localhost:3110/");
    second.child.kill();
  });

  it("is never another than the one asked for", async () => {
    await expect(serve({ port: 3109, isPortFixed: true })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("withOwnOfficeJs", () => {
  const written = (html: string): string => {
    const file = join(mkdtempSync(join(tmpdir(), "pane-")), "taskpane.html");
    writeFileSync(file, html);
    const script = `const { withOwnOfficeJs } = await import(${server}); process.stdout.write(withOwnOfficeJs(${JSON.stringify(file)}));`;
    return spawnSync(process.execPath, ["--input-type=module", "-e", script]).stdout.toString();
  };
  const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

  it.each([
    [
      `<script src="${cdn}"></script><script src="main.js"></script>`,
      `<script src="/office/office.js"></script><script src="main.js"></script>`,
    ],
    [
      `<script src=${cdn}></script><script defer src=main.js>`,
      `<script src=/office/office.js></script><script defer src=main.js>`,
    ],
    [`<script defer src="office/office.js"></script>`, `<script defer src="/office/office.js"></script>`],
  ])("changes the one tag of office.js: %s", (html, expected) => {
    expect(written(html)).toBe(expected);
  });

  it("changes nothing else, not even a script whose name only ends alike", () => {
    const html = `<p>office.js</p><script src="myoffice.js"></script><script src="main.js"></script>`;
    expect(written(html)).toBe(html);
  });
});
