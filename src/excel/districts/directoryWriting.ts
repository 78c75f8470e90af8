import type { CellEdit, SheetEdits } from "../../sheets/edits";
import { blankGrid } from "../../sheets/grid";
import type { Placement } from "../../sheets/placement";
import type { SheetSpec } from "../../sheets/sheetSpec";
import type { Intent, UpdateIntent } from "../intent";
import { listedRows, listingEdits } from "./listing";

/** How 目录 is brought up to date batch by batch, so that at every moment it lists the sheets that stand. */
export interface DirectoryWriting {
  /** With the first batch: as new, or all that is to be put right, listing what stands and the first sheets. */
  readonly first: Intent;
  /** With a later batch: the rows of its sheets alone; `null` when they are listed already. */
  readonly later: (marks: readonly string[], worksheetId: string) => UpdateIntent | null;
  /** What was done in all, listing `spec`: for undo, and to tell of. */
  readonly whole: (spec: SheetSpec, later: readonly UpdateIntent[]) => Intent;
}

/** What 目录 says before the command, with its first batch, and when all is done. */
export interface DirectoryStates {
  readonly before: SheetSpec;
  readonly first: SheetSpec;
  readonly last: SheetSpec;
}

/** Parts the writing of 目录: `decided` is what is to be done so that it lists what stands with the first batch. */
export function directoryWriting(decided: Intent, states: DirectoryStates): DirectoryWriting {
  const placement = decided.kind === "create" ? decided.placement : decided.edits.placement;
  const rows = listedRows(states.last);
  const kept = new Set(decided.kind === "update" ? decided.edits.kept.map(placeKey) : []);
  const first = decided.kind === "update" ? withLinks(decided, states) : decided;
  return {
    first,
    later: (marks, worksheetId) => {
      const own = new Set(marks.flatMap((mark) => rows.get(mark) ?? []));
      const relisting = { from: states.first, to: states.last, placement };
      const cells = [...own].flatMap((i) => listingEdits(relisting, i)).filter((edit) => !kept.has(placeKey(edit)));
      return cells.length === 0 ? null : laterIntent(first, { worksheetId, spec: states.last, cells });
    },
    whole: (spec, later) => wholeIntent(first, spec, later),
  };
}

/** Where a name stays but leads to another sheet, the contents alone would not tell. */
function withLinks(decided: UpdateIntent, { before, first }: DirectoryStates): UpdateIntent {
  const { edits } = decided;
  const known = new Set([...edits.cells, ...edits.kept].map(placeKey));
  const relisting = { from: before, to: first, placement: edits.placement };
  const links = first.rows.flatMap((_, i) => listingEdits(relisting, i)).filter(isSameText);
  return {
    ...decided,
    edits: { ...edits, cells: [...edits.cells, ...links.filter((edit) => !known.has(placeKey(edit)))] },
  };
}

const isSameText = ({ content, former }: CellEdit): boolean => content === former?.content;

const placeKey = ({ rowKey, columnKey }: { rowKey: string | null; columnKey: string | null }): string =>
  `${rowKey} ${columnKey}`;

type Later = Pick<UpdateIntent, "worksheetId" | "spec"> & Pick<SheetEdits, "cells">;

function laterIntent(first: Intent, { worksheetId, spec, cells }: Later): UpdateIntent {
  if (first.kind === "update")
    return { ...first, spec, edits: { ...cellsOnly(first.edits.placement), cells }, mendTo: null };
  const { worksheetName, placement, markFormula, fonts } = first;
  const found = { worksheetName, grid: blankGrid, markRow: 0, markColumn: 0, table: null };
  const standing = {
    worksheetId,
    isProtected: false,
    found,
    markFormula: markFormula ?? "",
    charts: [],
    chartNames: [],
  };
  return { kind: "update", spec, fonts, ...standing, edits: { ...cellsOnly(placement), cells }, mendTo: null };
}

function cellsOnly(placement: Placement): Omit<SheetEdits, "cells"> {
  return { before: placement, placement, columns: [], rows: [], table: null, restored: [], kept: [] };
}

function wholeIntent(first: Intent, spec: SheetSpec, later: readonly UpdateIntent[]): Intent {
  if (first.kind === "create") return { ...first, spec };
  const cells = new Map(first.edits.cells.map((edit) => [placeKey(edit), edit]));
  for (const edit of later.flatMap(({ edits }) => edits.cells)) {
    const before = cells.get(placeKey(edit));
    cells.set(placeKey(edit), before ? { ...edit, former: before.former } : edit);
  }
  return { ...first, spec, edits: { ...first.edits, cells: [...cells.values()] } };
}
