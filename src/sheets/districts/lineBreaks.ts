/** What never begins a line. */
const closing = "，。；：、！？）》”’";

/** A paragraph in lines of at most so many full-width characters, as Chinese is set: nothing closing begins a line. */
export function brokenLines(paragraph: string, widthInCharacters: number): readonly string[] {
  const parts = paragraph.match(/[!-~]+|[^!-~]/g) ?? [];
  const lines: string[] = [];
  let first = 0;
  parts.forEach((_, i) => {
    if (widthOf(parts.slice(first, i + 1)) <= widthInCharacters) return;
    const start = lineStart(parts, first, i);
    lines.push(parts.slice(first, start).join(""));
    first = start;
  });
  return [...lines, parts.slice(first).join("")];
}

/** Where the next line begins: at the part that is too much, or before it where that may begin no line. */
function lineStart(parts: readonly string[], first: number, tooMuch: number): number {
  let start = tooMuch;
  while (start > first && closing.includes(parts[start] ?? "")) start--;
  return start > first ? start : tooMuch;
}

/** ASCII takes half the room. */
function widthOf(parts: readonly string[]): number {
  return [...parts.join("")].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.5 : 1), 0);
}
