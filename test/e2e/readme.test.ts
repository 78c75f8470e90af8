import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
) as Record<"scripts" | "dependencies" | "devDependencies", Record<string, string>>;

/** The lines of README's shell blocks, in order. */
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((block) => (block[1] ?? "").trim().split("\n"));

const clone = mkdtempSync(join(tmpdir(), "patent-targets-clone-"));
let started: ChildProcess | null = null;

beforeAll(() => {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" });
  for (const file of listed.split("\0").filter((name) => name && existsSync(join(root, name)))) {
    cpSync(join(root, file), join(clone, file), { recursive: true });
  }
});

afterAll(() => {
  if (started?.pid !== undefined) endGroup(started.pid);
  rmSync(clone, { recursive: true, force: true });
});

describe("README", () => {
  it("begins with the two commands", () => {
    expect(commands.slice(0, 2)).toEqual(["npm start", "npm test"]);
  });

  it("runs its second command right now", () => {
    expect(scripts["test"]).toBe("node test/run.mjs");
    expect(process.env["npm_lifecycle_event"] ?? "test").toBe("test");
  });

  it("names no command that package.json lacks", () => {
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("says of every dependency why it was chosen", () => {
    const table = readme.slice(readme.indexOf("| dependency |"), readme.indexOf("## Figures"));
    const words = table.split(/[\s,|()]+/);
    expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !words.includes(name))).toEqual([]);
  });

  it("shows pictures that are there", () => {
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? "");
    expect(pictures.length).toBeGreaterThanOrEqual(2);
    expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("opens the workbench with its first command, on a copy that was never installed", async () => {
    expect(existsSync(join(clone, "node_modules"))).toBe(false);
    const address = await run(`${commands[0]} -- --workbench --port=3199`);
    const page = await (await fetch(address)).text();
    expect(page).toContain("试用台");
    expect((await fetch(`${address}addin/taskpane.html`)).status).toBe(200);
    expect(existsSync(join(clone, "dist/functions.json"))).toBe(true);
  }, 600_000);
});

/** Starts a command and gives the address that it prints. */
function run(command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd: clone, shell: true, detached: true, stdio: ["ignore", "pipe", "inherit"] });
    started = child;
    let printed = "";
    child.stdout.on("data", (data: Buffer) => {
      printed += data.toString();
      const address = /Workbench: (http:\/\/localhost:\d+\/)/.exec(printed)?.[1];
      if (address) resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`${command} in ${dirname(clone)} ended with ${code}:\n${printed}`)));
  });
}

/** Ends the command with the programs it started. */
function endGroup(processId: number): void {
  try {
    process.kill(-processId, "SIGTERM");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
