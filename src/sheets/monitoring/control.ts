import { word } from "../../i18n/sheetWords";
import { derived, entry, text } from "../cells";
import type { ValidationSpec } from "../conditionSpec";
import { dateFormat, timeShareFormula } from "../dateFormulas";
import { chosenPeriod, periodEntry, periodValidation } from "../periodChoice";
import type { CellSpec, RowSpec } from "../sheetSpec";
import { controlCell, controls, printedKeys, workings } from "./columns";
import { periodCell } from "./items";

/** The first row: where the reader chooses, and beside the printed part the date and time share that come of it. */
export function controlRow(): RowSpec {
  const printed: Readonly<Record<string, CellSpec>> = {
    number: text(word("monitoring.period")),
    [controls.period]: periodEntry(),
    pace: text(word("monitoring.order")),
    [controls.order]: entry(word("monitoring.order.plan")),
    part: text(word("monitoring.totals")),
    [controls.totals]: entry(word("monitoring.totals.last")),
  };
  const working: Readonly<Record<string, CellSpec>> = {
    item: text(word("monitoring.workings")),
    code: derived((places) => `=${chosenPeriod(controlCell(places, "period"), places)}`, dateFormat),
    actual: derived((places) => `=${timeShareFormula(periodCell(places))}`, "0.0000"),
  };
  return {
    key: "control",
    role: "control",
    label: word("monitoring.period"),
    height: 22,
    cells: [...printedKeys.map((key) => printed[key] ?? null), null, ...workings.map((key) => working[key] ?? null)],
  };
}

/** The drop-downs of the first row. */
export function controlValidations(): readonly ValidationSpec[] {
  const at = (which: keyof typeof controls) => {
    const corner = ["control", controls[which]] as const;
    return { from: corner, to: corner };
  };
  const orders = ["plan", "code", "rank"] as const;
  return [
    periodValidation(at("period")),
    {
      area: at("order"),
      rule: { kind: "items", items: orders.map((order) => word(`monitoring.order.${order}`)) },
      tip: word("monitoring.orderTip"),
      refusal: word("monitoring.orderRefusal"),
    },
    {
      area: at("totals"),
      rule: { kind: "items", items: [word("monitoring.totals.last"), word("monitoring.totals.first")] },
      tip: word("monitoring.totalsRefusal"),
      refusal: word("monitoring.totalsRefusal"),
    },
  ];
}
