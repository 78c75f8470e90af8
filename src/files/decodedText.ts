/** The text of a file by its encoding: by its mark, else UTF-8 where all of it is, else GB18030; `null` for no text. */
export function decodedText(bytes: Uint8Array): string | null {
  const text = markedText(bytes) ?? decoded(bytes, "utf-8") ?? decoded(bytes, "gb18030");
  return text === null || !isText(text) ? null : text;
}

function markedText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, "utf-16be");
  return null;
}

/** The mark in front is no part of the text. Strict: bytes that the encoding cannot have make it another one. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No text holds a character 0; other control characters come from damage, and one may be forgiven. */
function isText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  const controls = text.slice(0, 100_000).match(/[\x01-\x08\x0E-\x1A\x1C-\x1F]/g)?.length ?? 0;
  return !text.includes("\0") && controls <= text.length / 1000 + 1;
}
