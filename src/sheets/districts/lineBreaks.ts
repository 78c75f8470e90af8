/** What never begins a line. */
const closing = "，。；：、！？）》”’";

/** A paragraph in lines of at most so many full-width characters, as Chinese is set: nothing closing begins a line. */
export function brokenLines(paragraph: string, widthInCharacters: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of paragraph.match(/[!-~]+|[^!-~]/g) ?? []) {
    if (widthOf(line + part) <= widthInCharacters) line += part;
    else if (closing.includes(part)) {
      const kept = line.slice(0, -1);
      lines.push(kept);
      line = line.slice(-1) + part;
    } else {
      lines.push(line);
      line = part;
    }
  }
  return [...lines, line];
}

/** ASCII takes half the room. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[!-~ ]/.test(character) ? 0.5 : 1), 0);
}
