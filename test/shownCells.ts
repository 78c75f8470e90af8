/** How a cell looks in LibreOffice, whatever made it so. */
export interface ShownCell {
  readonly text: string;
  /** `#RRGGBB`; `null` is no fill. */
  readonly fill: string | null;
  readonly color: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** What LibreOffice's HTML leaves out of a worksheet. Rows and columns count from 1. */
export interface ShownSheet {
  readonly name: string;
  readonly firstRow: number;
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
  readonly addressOf: (row: number, column: number) => string;
}

/** The visible cells of one worksheet in LibreOffice's HTML, by their address. */
export function shownCells(html: string, sheet: ShownSheet): Readonly<Record<string, ShownCell>> {
  const cells: Record<string, ShownCell> = {};
  let row = sheet.firstRow - 1;
  for (const [, content = ""] of tableOf(html, sheet.name).matchAll(/<tr>([^]*?)<\/tr>/g)) {
    do row++;
    while (sheet.isRowHidden(row));
    let column = 0;
    for (const [, attributes = "", inner = ""] of content.matchAll(/<td\b([^>]*)>([^]*?)<\/td>/g)) {
      do column++;
      while (sheet.isColumnHidden(column));
      cells[sheet.addressOf(row, column)] = shownCell(attributes, inner);
      column += Number(/colspan="?(\d+)/.exec(attributes)?.[1] ?? 1) - 1;
    }
  }
  return cells;
}

// Only where there are several worksheets, each has its name above it; those without a used cell are not there.
function tableOf(html: string, name: string): string {
  const tables = [...html.matchAll(/(?:<em>([^<]*)<\/em><\/h1><\/A>\s*)?<table\b[^>]*>([^]*?)<\/table>/g)];
  const named = tables.filter(([, title]) => title !== undefined);
  const found = named.length > 0 ? named.find(([, title]) => plainText(title ?? "") === name) : tables[0];
  if (!found) throw new Error(`LibreOffice shows no worksheet ${name}.`);
  return found[2] ?? "";
}

function shownCell(attributes: string, content: string): ShownCell {
  return {
    text: plainText(content),
    fill: /bgcolor="(#[0-9A-F]{6})"/i.exec(attributes)?.[1]?.toUpperCase() ?? null,
    color: /<font\b[^>]*color="(#[0-9A-F]{6})"/i.exec(content)?.[1]?.toUpperCase() ?? "#000000",
    isBold: content.includes("<b>"),
    isItalic: content.includes("<i>"),
  };
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: " " };

function plainText(content: string): string {
  return content
    .replace(/<br>(?=(?:<\/\w+>)*$)/i, "")
    .replace(/<br>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
