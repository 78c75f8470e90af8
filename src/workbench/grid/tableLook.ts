import { cellsOf, lastColumn, lastRow } from "../objects/area";
import { plainStyle, type Border, type CellStyle } from "../objects/cell";
import { cellAt, keyOf, type Table, type Worksheet } from "../objects/worksheet";

interface Look {
  readonly headerFill: string | null;
  readonly headerColor: string;
  readonly bandFill: string;
  readonly line: string;
}

const looks: Readonly<Record<string, Look>> = {
  Light: { headerFill: null, headerColor: "#000000", bandFill: "#F2F2F2", line: "#7F7F7F" },
  Medium: { headerFill: "#4472C4", headerColor: "#FFFFFF", bandFill: "#D9E2F3", line: "#8EAADB" },
  Dark: { headerFill: "#2F5496", headerColor: "#FFFFFF", bandFill: "#D9E2F3", line: "#2F5496" },
};

/** How the cells of a worksheet's tables look: the table style, under whatever a cell says itself. */
export function tableLook(worksheet: Worksheet): Map<number, CellStyle> {
  const styles = new Map<number, CellStyle>();
  for (const table of worksheet.tables) {
    const look = looks[/^TableStyle(Light|Medium|Dark)/.exec(table.style)?.[1] ?? ""];
    if (!look) continue;
    for (const { row, column } of cellsOf(table.area)) {
      const own = cellAt(worksheet, row, column).style;
      styles.set(keyOf(row, column), {
        ...own,
        ...underOwn(own, partLook(table, look, row)),
        borders: bordersOf(table, look, { row, column, own }),
      });
    }
  }
  return styles;
}

/** What the style says of a row: the header, or every other row of the body. */
function partLook(table: Table, look: Look, row: number): Partial<CellStyle> {
  if (table.showHeaders && row === table.area.row) {
    return { bold: true, color: look.headerColor, fill: look.headerFill };
  }
  const bodyRow = row - table.area.row - (table.showHeaders ? 1 : 0);
  return table.showBandedRows && bodyRow % 2 === 0 ? { fill: look.bandFill } : {};
}

function underOwn(own: CellStyle, given: Partial<CellStyle>): Partial<CellStyle> {
  const keys = (Object.keys(given) as (keyof CellStyle)[]).filter((key) => own[key] === plainStyle[key]);
  return Object.fromEntries(keys.map((key) => [key, given[key]]));
}

function bordersOf(
  table: Table,
  look: Look,
  cell: { row: number; column: number; own: CellStyle },
): CellStyle["borders"] {
  const { row, column, own } = cell;
  const line: Border = { style: "Continuous", weight: "Thin", color: look.line };
  const isHeader = table.showHeaders && row === table.area.row;
  const isLast = row === lastRow(table.area);
  return {
    ...((row === table.area.row || !isHeader) && { top: line }),
    ...((isHeader || isLast) && { bottom: line }),
    ...(column === table.area.column && { left: line }),
    ...(column === lastColumn(table.area) && { right: line }),
    ...own.borders,
  };
}
