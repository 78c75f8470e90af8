import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { photograph, useWorkbench } from "./workbench";

const openWorkbench = useWorkbench();
const root = join(__dirname, "../..");

const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");

describe("what the workbench serves", () => {
  it("asks no other host for anything, in either Excel version", async () => {
    for (const profile of ["ltsc2021", "m365"]) {
      const { page, pane, requests, address } = await openWorkbench({ profile });
      await pane.getByRole("button", { name: "插入", exact: true }).click();
      await pane.getByText("已新建").waitFor();
      await page.getByRole("button", { name: "函数" }).click();
      await pane.getByRole("combobox").waitFor();
      const { origin } = new URL(address);
      const foreign = requests.filter((url) => !/^(data|blob|about):/.test(url) && new URL(url).origin !== origin);
      expect(foreign).toEqual([]);
    }
  });

  it("gives the pane every script byte for byte as built into dist/", async () => {
    const { page, pane, requests, address } = await openWorkbench();
    await page.getByRole("button", { name: "函数" }).click();
    await pane.getByRole("combobox").waitFor();
    const scripts = [
      ...new Set(requests.filter((url) => url.startsWith(`${address}addin/`) && /\.js(\?|$)/.test(url))),
    ];
    expect(scripts.length).toBeGreaterThan(0);
    for (const url of scripts) {
      const served = Buffer.from(await (await fetch(url)).arrayBuffer());
      const file = new URL(url).pathname.replace(/^\/addin\//, "");
      expect([file, sha256(served)]).toEqual([file, sha256(readFileSync(join(root, "dist", file)))]);
    }
  });

  it("changes nothing in the pane's page but the office.js tag", async () => {
    const { address } = await openWorkbench();
    const served = (await (await fetch(`${address}addin/taskpane.html`)).text()).split(/(?=<)/);
    const built = readFileSync(join(root, "dist/taskpane.html"), "utf8").split(/(?=<)/);
    const changed = built.flatMap((tag, i) => (tag === served[i] ? [] : [[tag, served[i]]]));
    expect(changed).toHaveLength(1);
    expect(changed[0]?.[0]).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
    expect(changed[0]?.[1]).toContain('src="/office/office.js"');
  });

  it("gives the pane Microsoft's office.js unmodified", async () => {
    const { address } = await openWorkbench();
    for (const file of ["office.js", "excel-web-16.00.js"]) {
      const served = Buffer.from(await (await fetch(`${address}office/${file}`)).arrayBuffer());
      expect(sha256(served)).toBe(sha256(readFileSync(join(root, "node_modules/@microsoft/office-js/dist", file))));
    }
  });

  it("does not leave its folders, however the path is spelt", async () => {
    const { address } = await openWorkbench();
    for (const path of ["addin/..%2f..%2fpackage.json", "office/%2e%2e/%2e%2e/package.json", "..%5cpackage.json"]) {
      expect((await fetch(address + path)).ok).toBe(false);
    }
  });
});

describe("the page", () => {
  it.each(["ltsc2021", "m365"])("works as %s", async (profile) => {
    const { pane, problems } = await openWorkbench({ profile });
    await pane.getByRole("button", { name: "插入", exact: true }).click();
    await pane.getByText("已新建").waitFor();
    expect(problems).toEqual([]);
  });

  it("draws the ribbon from the manifest, with icons that are there", async () => {
    const { page } = await openWorkbench();
    await page.getByRole("tab", { name: "专利目标" }).waitFor();
    for (const name of ["目标表", "撤销本次写入", "函数"]) {
      const icon = page.getByRole("button", { name, exact: true }).locator("img");
      expect(await icon.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(32);
    }
  });

  it("speaks English to an English Excel", async () => {
    const { page, pane } = await openWorkbench({ language: "en-US" });
    await pane.getByRole("button", { name: "Insert", exact: true }).waitFor();
    await photograph(page, "english");
  });

  it("cuts nothing off in a pane 320, 350 or 480 px wide", async () => {
    const { page, pane } = await openWorkbench();
    for (const width of [320, 350, 480]) {
      await page.locator("#pane iframe").evaluate((frame: HTMLElement, px) => {
        frame.style.width = `${px}px`;
      }, width);
      for (const tab of ["目标表", "县区表", "函数"]) {
        await pane.getByRole("navigation").getByRole("button", { name: tab }).click();
        const overflow = await pane.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
        expect([tab, width, overflow]).toEqual([tab, width, 0]);
      }
    }
  });
});
