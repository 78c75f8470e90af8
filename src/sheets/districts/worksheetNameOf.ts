const maxLength = 31;

/** A name that Excel takes for a worksheet: what it refuses is left out, what is too long is cut. */
export function worksheetNameOf(wished: string): string {
  // Excel counts the halves of a character outside the basic plane, and takes no half alone
  const name = trimmed(cut(trimmed(wished.replace(/[:\\/?*[\]]|\p{Cc}/gu, " ")), maxLength));
  if (name === "") return fallback;
  return /^(?:history|历史记录)$/i.test(name) ? `${name}_` : name;
}

/** What a sheet is called when nothing is left of its name. */
const fallback = "县区表";

function cut(text: string, length: number): string {
  const characters = [...text];
  while (characters.join("").length > length) characters.pop();
  return characters.join("");
}

function trimmed(text: string): string {
  return text.replace(/^['\s]+|['\s]+$/g, "");
}
