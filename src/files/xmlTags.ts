/** The attributes of one start tag, by name. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * The attributes of every start tag of that name, in order, whatever its prefix. For the few small parts of a workbook
 * that say how its sheets hang together; cells are read by the library.
 */
export function tagsOf(xml: string, name: string): readonly Attributes[] {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${name}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*/?>`, "g");
  return [...xml.matchAll(tag)].map(([, attributes = ""]) => attributesOf(attributes));
}

/** From the first start tag of that name to its end tag; `""` where there is none. */
export function elementOf(xml: string, name: string): string {
  const element = new RegExp(`<(?:[\\w.-]+:)?${name}[\\s>][^]*?</(?:[\\w.-]+:)?${name}\\s*>`);
  return element.exec(xml)?.[0] ?? "";
}

function attributesOf(text: string): Attributes {
  const pairs = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...pairs].map(([, name = "", double, single]) => [name, plainText(double ?? single ?? "")]),
  );
}

const named: Attributes = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function plainText(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
