import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const library = "@cj-tech-master/excelts";

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name: name.split("\\").join("/"), text: readFileSync(join(root, "src", name), "utf8") }));

describe("the library that writes files", () => {
  it("is named in one file", () => {
    expect(sources.filter(({ text }) => text.includes(library)).map(({ name }) => name)).toEqual(["xlsx/excelts.ts"]);
  });

  it("is loaded with the first file, not with the page: that one file is only ever imported when it is needed", () => {
    const importing = sources.filter(({ text }) => /(from|import\((\/\*.*?\*\/)?) ?"[./]*\/excelts"/.test(text));
    expect(importing.map(({ name, text }) => [name, /import\((\/\*.*?\*\/)? ?"\.\/excelts"\)/.test(text)])).toEqual([
      ["xlsx/writeXlsx.ts", true],
    ]);
  });

  it("is pinned: it has one maintainer", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies[library]).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
