import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../src/taskpane/styles");
const tokens = readFileSync(join(folder, "tokens.css"), "utf8");

/** The colours of one theme: those of the block that opens with these words. */
function theme(opening: string): ReadonlyMap<string, string> {
  const start = tokens.indexOf(opening);
  if (start < 0) throw new Error(`no block “${opening}” in tokens.css`);
  const block = tokens.slice(start, tokens.indexOf("}", start));
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name!, colour!]));
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const linear = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const light = theme(":root {");
const darkSystem = theme(':root:not([data-theme="light"]) {');
const darkOffice = theme(':root[data-theme="dark"] {');
const themes = [
  { name: "light", colours: light },
  { name: "dark", colours: darkSystem },
];

describe.each(themes)("the $name theme", ({ colours }) => {
  const ratio = (one: string, other: string) => contrast(colours.get(one) ?? "", colours.get(other) ?? "");

  it.each([
    ["text", "ground"],
    ["text", "ground-raised"],
    ["text", "brand-tint"],
    ["text-quiet", "ground"],
    ["text-quiet", "ground-raised"],
    ["link", "ground"],
    ["link", "ground-raised"],
    ["danger", "ground"],
    ["danger", "ground-raised"],
    ["status-reached", "ground"],
    ["status-reached", "ground-raised"],
    ["status-normal", "ground"],
    ["status-normal", "ground-raised"],
    ["status-watch", "ground"],
    ["status-watch", "ground-raised"],
    ["status-behind", "ground"],
    ["status-behind", "ground-raised"],
    ["on-brand", "brand"],
    ["on-brand", "brand-hover"],
    ["on-brand", "brand-press"],
  ])("writes %s on %s at 4.5:1 or better", (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["edge-control", "ground"],
    ["brand", "ground"],
    ["focus", "ground"],
  ])("draws %s on %s at 3:1 or better", (edge, ground) => {
    expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe("the style sheets", () => {
  const sheets = readdirSync(folder).map((name) => ({ name, css: readFileSync(join(folder, name), "utf8") }));

  it("are dark alike, whether the system or Office asks for it", () => {
    expect([...darkOffice]).toEqual([...darkSystem]);
    expect([...darkOffice.keys()]).toEqual([...light.keys()]);
  });

  it.each(sheets)("$name takes every colour from the tokens", ({ name, css }) => {
    const colours = css.match(/#[0-9a-f]{3,8}\b|rgba?\(/gi) ?? [];
    expect(name === "tokens.css" ? [] : colours).toEqual([]);
    const used = [...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, token]) => token);
    expect(used.filter((token) => !light.has(token!))).toEqual([]);
  });

  it.each(sheets)("$name asks nothing from any other host", ({ css }) => {
    expect(css).not.toMatch(/url\(|@import/);
  });
});
