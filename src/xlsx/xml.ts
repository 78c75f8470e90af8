export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An XML element around text or other elements; an attribute that is `undefined` is left out. */
export function element(name: string, attributes: XmlAttributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapedAttribute(String(value))}"`);
  const head = `<${name}${written.join("")}`;
  return content === "" ? `${head}/>` : `${head}>${content}</${name}>`;
}

/** Text that an XML reader gives back as it was; what XML cannot hold is left out. */
export function escapedText(text: string): string {
  return withoutForbidden(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

// Excel reads _x000A_ in attributes of texts as a new line, and so an underscore that would begin such a code as its own.
function escapedAttribute(text: string): string {
  return escapedText(text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_"))
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

function withoutForbidden(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the very characters that XML 1.0 forbids
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}
