/** The worksheet rows in which an ordered run of our rows is looked for. */
export interface Window {
  /** In rising order. */
  readonly rows: readonly number[];
  readonly keyAt: (row: number) => string | null;
  readonly isBlank: (row: number) => boolean;
  /** Whether the row says to the letter what the row of that key should: of several that sound alike it is ours. */
  readonly isExact?: (row: number, key: string) => boolean;
  /** Whether our own rows begin right above and end right below the window. */
  readonly isBounded: { readonly above: boolean; readonly below: boolean };
}

/**
 * Finds rows by their texts; rows whose text was changed are then told by their place, where just as many
 * rows as are sought stand between two rows of ours. Anything less certain counts as missing.
 */
export function align(keys: readonly string[], window: Window): Map<string, number> {
  const placed = new Map<string, number>();
  for (const key of keys) {
    const alike = window.rows.filter((row) => window.keyAt(row) === key);
    const row = alike.find((each) => window.isExact?.(each, key)) ?? alike[0];
    if (row !== undefined) placed.set(key, row);
  }
  placeBetween(keys, placed, window);
  return placed;
}

/** Adds the rows that can only be the missing ones, told by their place between those found. */
export function placeBetween(keys: readonly string[], placed: Map<string, number>, window: Window): void {
  for (const gap of gapsOf(keys, placed)) placeByOrder(gap, placed, window);
}

interface Gap {
  readonly keys: readonly string[];
  /** Row of our row before and after; `null` at the ends. */
  readonly above: number | null;
  readonly below: number | null;
}

function gapsOf(keys: readonly string[], placed: ReadonlyMap<string, number>): readonly Gap[] {
  const gaps: Gap[] = [];
  let above: number | null = null;
  let open: string[] = [];
  for (const key of keys) {
    const row = placed.get(key);
    if (row === undefined) {
      open.push(key);
      continue;
    }
    if (open.length > 0) gaps.push({ keys: open, above, below: row });
    above = row;
    open = [];
  }
  if (open.length > 0) gaps.push({ keys: open, above, below: null });
  return gaps;
}

function placeByOrder(gap: Gap, placed: Map<string, number>, { rows, keyAt, isBlank, isBounded }: Window): void {
  if (gap.above === null && !isBounded.above) return;
  if (gap.below === null && !isBounded.below) return;
  const between = rows.filter((row) => row > (gap.above ?? -1) && row < (gap.below ?? Infinity));
  const unknown = between.filter((row) => keyAt(row) === null);
  const written = unknown.filter((row) => !isBlank(row));
  // A row whose text was cleared is still our row when no other can be meant.
  const candidates = [written, unknown].find(({ length }) => length === gap.keys.length);
  gap.keys.forEach((key, i) => {
    const row = candidates?.[i];
    if (row !== undefined) placed.set(key, row);
  });
}
