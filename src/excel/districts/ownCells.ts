import type { Plan } from "../../domain/plan";
import { cellAddress } from "../../sheets/address";
import { officialContent } from "../../sheets/difference";
import { districtForms, directoryMark, districtMark } from "../../sheets/districts/districtMarks";
import { pledgeSheet } from "../../sheets/districts/pledgeSheet";
import { reportSheet } from "../../sheets/districts/reportSheet";
import type { Content, FoundSheet } from "../../sheets/grid";
import type { Placement } from "../../sheets/placement";
import type { CellSpec, SheetSpec } from "../../sheets/sheetSpec";
import { placementOrNone } from "../intent";
import { listingOf } from "./listing";

/** What a district sheet or 目录 holds when nobody wrote on it, by its mark; `null` for a mark that the plan does not have. */
export function describedBy(plan: Plan): (mark: string) => SheetSpec | null {
  const listing = listingOf(plan);
  const makers = { report: reportSheet, pledge: pledgeSheet } as const;
  const districts = districtForms.flatMap((form) =>
    plan.districts.map((district) => [districtMark(form, district.id), () => makers[form](plan, district)] as const),
  );
  const all = new Map<string, () => SheetSpec>([[directoryMark, () => listing.of(new Set())], ...districts]);
  return (mark) => all.get(mark)?.() ?? null;
}

/** Addresses of the cells that hold what the user wrote: remarks, and whatever stands outside of ours or in place of it. */
export function ownCellsOn(spec: SheetSpec, found: FoundSheet): readonly string[] {
  const placement = placementOrNone(spec, found);
  if (!placement) return [];
  const ours = cellsAt(spec, placement);
  const { row: top, column: left, contents } = found.grid;
  return contents.flatMap((row, i) =>
    row.flatMap((content, j) => {
      const cell = ours.get(`${top + i},${left + j}`);
      const isOwn = cell ? isOtherwise(cell, content, placement) : content !== "";
      return isOwn ? [cellAddress(top + i, left + j)] : [];
    }),
  );
}

function cellsAt(spec: SheetSpec, { rows, columns }: Placement): ReadonlyMap<string, CellSpec> {
  const cells = spec.rows.flatMap((row) =>
    spec.columns.flatMap((column, i): readonly (readonly [string, CellSpec])[] => {
      const cell = row.cells[i];
      const place = `${rows.get(row.key)},${columns.get(column.key)}`;
      // What is printed of a district on 目录 comes and goes.
      return cell && !(row.isShownWith !== undefined && cell.content === "") ? [[place, cell]] : [[place, anything]];
    }),
  );
  return new Map(cells);
}

/** A cell of ours of which nothing can be said. */
const anything: CellSpec = { kind: "derived", content: "" };

function isOtherwise(cell: CellSpec, content: Content, placement: Placement): boolean {
  if (cell === anything || content === "") return false;
  if (cell.kind === "derived") return typeof content !== "string" || !content.startsWith("=");
  return content !== officialContent(cell, placement);
}
