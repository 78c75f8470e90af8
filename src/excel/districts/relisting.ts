import { directoryMark } from "../../sheets/districts/districtMarks";
import { contentAt } from "../../sheets/grid";
import type { Placement } from "../../sheets/placement";
import type { Assignment } from "../assignment";
import { placementOrNone, type CreateIntent } from "../intent";
import type { SheetsWrite } from "../lastWrite";
import type { Candidate } from "../look";
import type { Relisted, UpdateUndo } from "../sheetsUndo";
import { listedRows, listingEdits } from "./listing";

/** A new 目录 that undo must leave goes on listing the sheets that stay, and no longer those that go. */
export function relistedOn(
  { intent, candidate }: { readonly intent: CreateIntent; readonly candidate: Candidate },
  kept: ReadonlySet<string>,
  { listing, others }: Pick<SheetsWrite, "listing"> & Pick<Placement, "others">,
): Relisted | null {
  const { found, worksheetId } = candidate;
  const placement = placementOrNone(intent.spec, found);
  if (!listing || !placement || intent.spec.mark !== directoryMark) return null;
  const to = listing.of(new Set([...listing.standing, ...kept]));
  const places = { ...placement, ...(others && { others }) };
  const edits = intent.spec.rows.flatMap((_, i) => listingEdits({ from: intent.spec, to, placement: places }, i));
  // What someone changed since is left alone.
  const ours = edits.filter(({ row, column, former }) => contentAt(found.grid, row, column) === former?.content);
  const redo = ours.flatMap(({ former, setsFormat }) => (former ? [{ ...former, setsFormat }] : []));
  return { intent, worksheetId, cells: ours, redo };
}

/** A 目录 that stood before keeps the rows of sheets that undo must leave. */
export function keepingListed(update: UpdateUndo, kept: ReadonlySet<string>): UpdateUndo {
  const { spec, edits } = update.intent;
  if (spec.mark !== directoryMark || edits.rows.length + edits.columns.length > 0) return update;
  const placement = placementOrNone(spec, update.found);
  const rowOf = listedRows(spec);
  const rows = new Set(
    [...kept].flatMap((mark) => placement?.rows.get(spec.rows[rowOf.get(mark) ?? -1]?.key ?? "") ?? []),
  );
  const isLeft = ({ row }: Assignment): boolean => !rows.has(row);
  return { ...update, restore: update.restore.filter(isLeft), redo: update.redo.filter(isLeft) };
}
