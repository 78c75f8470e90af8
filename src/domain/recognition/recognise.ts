import { isoDate } from "../period";
import type { Plan } from "../plan";
import { checked } from "./checks";
import { figuresOf } from "./figures";
import { findTables } from "./findTables";
import type { FoundTable } from "./foundTable";
import { openInquiry, type Inquiry } from "./inquiry";
import { tellSheets, tellTable } from "./notes";
import { readTable } from "./readTable";
import type { MissingFigure, ReadFigure, Recognition, RecognitionContext } from "./recognition";
import type { SourcePlace, SourceSheet } from "./sourceSheet";
import { totalChecks } from "./totals";

/**
 * What tables of reported figures the sheets hold: indicator, dates, districts and figures, and a doubt for
 * everything that is not certain. Pure and repeatable: with more answers the same cells give fewer open doubts.
 */
export function recognise(plan: Plan, sheets: readonly SourceSheet[], context: RecognitionContext): Recognition {
  const inquiry = openInquiry(context.answers);
  const found = focused(
    sheets.flatMap((sheet, i) => findTables(plan, sheet, i)),
    context.focus,
  );
  const tables = found.map((table) => ({
    table,
    read: readTable(plan, inquiry, {
      table,
      names: [context.fileName, sheets[table.sheet]?.name ?? ""],
      stored: context.stored,
    }),
  }));
  const reads = tables.map(({ read }) => read);
  const { kept, open } = checked(
    { plan, inquiry, stored: context.stored },
    reads.flatMap((read) => read.entries),
  );
  const { figures, unused } = figuresOf(
    inquiry,
    { kept, open },
    reads.flatMap(({ additions }) => additions),
  );
  const totals = reads.flatMap((read) => totalChecks(plan, inquiry, { table: read, unused }));
  for (const { table, read } of tables) tellTable({ plan, inquiry, sheet: sheets[table.sheet] }, table, read);
  tellSheets(inquiry, sheets, { found, isFocused: context.focus !== null });
  const missing = missingOf(
    reads.flatMap((read) => read.missing),
    figures,
  );
  return { tables: reads.map(({ summary }) => summary), figures, missing, ...gathered(inquiry), totals };
}

function focused(tables: readonly FoundTable[], focus: SourcePlace | null): readonly FoundTable[] {
  if (focus === null) return tables;
  return tables.filter(({ grid, sheet, columns, body, heads, titles }) => {
    const rows = [...titles.map(({ row }) => row), ...heads, ...body.map(({ row }) => row)];
    const [from, to] = [
      grid.place(
        rows.reduce((least, row) => Math.min(least, row), Infinity),
        columns.first,
      ),
      grid.place(
        rows.reduce((greatest, row) => Math.max(greatest, row), 0),
        columns.last,
      ),
    ];
    const isInside = (key: "row" | "column"): boolean => focus[key] >= from[key] && focus[key] <= to[key];
    return sheet === focus.sheet && isInside("row") && isInside("column");
  });
}

/** A figure that stands elsewhere is not missing. */
function missingOf(missing: readonly MissingFigure[], figures: readonly ReadFigure[]): readonly MissingFigure[] {
  const known = new Set(figures.map(keyText));
  return missing.filter((each) => !known.has(keyText(each)));
}

function keyText({
  indicatorId,
  districtId,
  period,
}: Pick<ReadFigure, "indicatorId" | "districtId" | "period">): string {
  return `${indicatorId}/${districtId}/${isoDate(period)}`;
}

function gathered({ doubts, ignored, notes }: Inquiry): Pick<Recognition, "doubts" | "ignored" | "notes"> {
  const order = ({ places: [first] }: { readonly places: readonly SourcePlace[] }): number =>
    first ? first.sheet * 1e12 + first.row * 1e5 + first.column : -1;
  const inOrder = <Each extends { readonly places: readonly SourcePlace[] }>(list: readonly Each[]): readonly Each[] =>
    [...list].sort((one, other) => order(one) - order(other));
  return { doubts: inOrder(doubts), ignored: inOrder(ignored), notes: inOrder(notes) };
}
