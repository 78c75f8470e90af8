/** One place where an existing worksheet of ours no longer says what the official table says. */
export interface Difference {
  /** Mark of the sheet: `targets.inForce`. */
  readonly mark: string;
  readonly rowKey: string;
  /** `null` when the whole row is missing. */
  readonly columnKey: string | null;
  /** How a sentence names the place: `灵川县 2019年`, `标题`. */
  readonly label: string;
  /** What stands there now; `null` when nothing does. A formula is its text. */
  readonly found: string | number | null;
  /** What the official table says; `null` for a whole row or column. A formula is its text. */
  readonly official: string | number | null;
}
