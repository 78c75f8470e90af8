import type { JSX } from "preact";
import type { Actuals } from "../domain/actuals";

/** What the workbook says of all its figures, above them: 示例数据，非真实. */
export function FiguresNote({ actuals }: { readonly actuals: Actuals }): JSX.Element | null {
  return actuals.note ? <p class="hint">{actuals.note}</p> : null;
}
