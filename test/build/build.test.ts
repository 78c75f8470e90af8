import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";

const root = join(__dirname, "../..");
const webpack = join(dirname(require.resolve("webpack-cli/package.json")), "bin/cli.js");
const officeJs = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const folders: string[] = [];

function build(...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "patent-targets-build-"));
  folders.push(folder);
  const fixed = ["--config-name", "addin", "--mode", "production", "--output-path", folder];
  execFileSync(process.execPath, [webpack, ...fixed, ...options], { cwd: root, stdio: "pipe" });
  return folder;
}

function refusalOf(...options: string[]): string {
  try {
    build(...options);
  } catch (error) {
    return String((error as { stderr?: Buffer }).stderr);
  }
  return "";
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replace(/\\/g, "/"),
    );

const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
const ours = (folder: string) =>
  filesOf(folder).filter((file) => !file.startsWith("office/") && !file.endsWith(".png"));
const hostsIn = (text: string) => [...text.matchAll(/https?:\/\/([^/"'\s`)<]+)/g)].map(([, host]) => host);
/** Names of namespaces, never asked for anything. */
const namespaces = [
  "www.w3.org",
  "schemas.microsoft.com",
  "schemas.openxmlformats.org",
  "purl.oclc.org",
  "purl.org",
  "www.wps.cn",
];

let deployed = "";
let standard = "";

beforeAll(() => {
  deployed = build("--env", "base=https://tj.example.gov.cn/addins/patent/", "--env", "officejs=self");
  standard = build();
}, 300_000);

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

describe("a build for a host of one's own", () => {
  it("names no other host, and no localhost, in any file", () => {
    // The texts of licences name the projects that they come from.
    for (const file of ours(deployed).filter((name) => !name.endsWith(".LICENSE.txt"))) {
      const hosts = hostsIn(readFileSync(join(deployed, file), "utf8")).filter(
        (host) => !namespaces.includes(host ?? ""),
      );
      expect({ file, hosts: [...new Set(hosts)] }).toEqual({
        file,
        hosts: file === "manifest.xml" ? ["tj.example.gov.cn"] : [],
      });
      expect(readFileSync(join(deployed, file), "utf8")).not.toContain("localhost");
    }
  });

  it("points the manifest at files that are there", () => {
    const xml = readFileSync(join(deployed, "manifest.xml"), "utf8");
    const urls = [...xml.matchAll(/"https:\/\/tj\.example\.gov\.cn\/addins\/patent\/([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(urls.length).toBeGreaterThan(15);
    expect(urls.filter((path) => !existsSync(join(deployed, path ?? "")))).toEqual([]);
  });

  it("is another add-in than the developer's copy: both may be installed", () => {
    const [own, copy] = [deployed, standard].map((folder) => readFileSync(join(folder, "manifest.xml"), "utf8"));
    const idOf = (xml = "") => /<Id>([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})<\/Id>/.exec(xml)?.[1];
    expect(idOf(own)).toBeDefined();
    expect(idOf(copy)).toBeDefined();
    expect(idOf(own)).not.toBe(idOf(copy));
  });

  it("brings along office.js and the eleven files it fetches, unchanged", () => {
    const brought = filesOf(join(deployed, "office"));
    expect(brought).toHaveLength(12);
    for (const file of brought) {
      expect({ file, hash: hash(join(deployed, "office", file)) }).toEqual({ file, hash: hash(join(officeJs, file)) });
    }
    expect(readFileSync(join(deployed, "taskpane.html"), "utf8")).toContain('<script src="office/office.js"></script>');
  });

  it("allows scripts, styles and requests of its own place only", () => {
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(
      readFileSync(join(deployed, "taskpane.html"), "utf8"),
    ) as RegExpExecArray;
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});

describe("a build as it comes", () => {
  it("takes office.js from Microsoft, in the head and before our own script, and allows no other host", () => {
    const html = readFileSync(join(standard, "taskpane.html"), "utf8");
    const head = html.slice(0, html.indexOf("</head>"));
    expect(head.indexOf("https://appsforoffice.microsoft.com/lib/1/hosted/office.js")).toBeGreaterThan(0);
    expect(head.indexOf("office.js")).toBeLessThan(head.indexOf("main.js"));
    expect(new Set(hostsIn(html).map((host) => host?.replace(/;$/, "")))).toEqual(
      new Set(["appsforoffice.microsoft.com"]),
    );
    expect(existsSync(join(standard, "office"))).toBe(false);
  });

  it("has no script or style inside the page, so that the policy can forbid them", () => {
    const html = readFileSync(join(standard, "taskpane.html"), "utf8");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });

  it("is the same script and style wherever it is deployed", () => {
    const bundle = ours(standard).filter((file) => /\.(js|css|json)$/.test(file));
    expect(bundle).toEqual(expect.arrayContaining(["main.js", "main.css", "functions.json"]));
    for (const file of bundle) {
      expect({ file, hash: hash(join(standard, file)) }).toEqual({ file, hash: hash(join(deployed, file)) });
    }
  });

  it.each([
    ["preact", "Copyright (c) 2015-present Jason Miller"],
    ["excelts", "Copyright (c)"],
    ["hucre", "Copyright (c)"],
    ["numfmt", "Borgar"],
    ["papaparse", "Copyright (c) 2015 Matthew Holt"],
  ])("brings along the licence of %s inside the bundles", (name, holder) => {
    expect(readFileSync(join(standard, `${name}.LICENSE.txt`), "utf8")).toContain(holder);
  });

  it("reads files in a worker of its own, whose libraries no page loads before", () => {
    expect(filesOf(standard)).toEqual(
      expect.arrayContaining(["readWorker.js", "readWorkbook.js", "readLibrary.js", "readText.js", "readInPlace.js"]),
    );
    const html = readFileSync(join(standard, "taskpane.html"), "utf8");
    expect(html).not.toMatch(/read(?:Worker|Workbook|Library|Text)/);
    for (const file of ["main.js", "pane.js"]) {
      expect({ file, size: readFileSync(join(standard, file)).length < 150_000 }).toEqual({ file, size: true });
    }
  });

  it("ties every function of functions.json and every button of the manifest to its code as soon as it loads", () => {
    const tied = associationsOf(join(standard, "main.js"));
    const { functions } = JSON.parse(readFileSync(join(standard, "functions.json"), "utf8"));
    const xml = readFileSync(join(standard, "manifest.xml"), "utf8");
    const buttons = [...xml.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    expect(tied.functions.sort()).toEqual(functions.map(({ id }: { id: string }) => id).sort());
    expect(tied.actions.sort()).toEqual(buttons.sort());
    expect(functions.length).toBeGreaterThan(4);
  });
});

describe("a wrong option", () => {
  it("stops the build with a sentence", () => {
    expect(refusalOf("--env", "base=http://intranet/addin")).toContain("https only");
    expect(refusalOf("--env", "officejs=mine")).toContain("write cdn");
  }, 120_000);
});

/** What the bundle ties while it loads, with Excel still silent. */
function associationsOf(file: string): { functions: string[]; actions: string[] } {
  const tied = { functions: [] as string[], actions: [] as string[] };
  const context = createContext({
    CustomFunctions: { associate: (id: string) => tied.functions.push(id) },
    Office: {
      onReady: () => new Promise(() => undefined),
      actions: { associate: (id: string) => tied.actions.push(id) },
    },
    setTimeout: () => 0,
    document: {
      baseURI: "https://localhost:3000/taskpane.html",
      currentScript: { src: "https://localhost:3000/main.js", tagName: "SCRIPT" },
      // The pane's code is asked for while the bundle loads, and never comes.
      createElement: () => ({ relList: { supports: () => false }, setAttribute: () => undefined }),
      getElementsByTagName: () => [],
      head: { appendChild: () => undefined },
    },
  });
  runInContext("var self = globalThis, window = globalThis;", context);
  runInContext(readFileSync(file, "utf8"), context);
  return tied;
}
