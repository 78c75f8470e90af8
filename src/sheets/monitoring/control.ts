import { word } from "../../i18n/sheetWords";
import { derived, entry, quoted, text } from "../cells";
import type { ValidationSpec } from "../conditionSpec";
import { dateFormat, timeShareFormula } from "../dateFormulas";
import type { Places } from "../formulaSpec";
import type { CellSpec, RowSpec } from "../sheetSpec";
import { controlCell, controls, printedKeys, workings } from "./columns";
import { periodCell } from "./items";

/** The first row: where the reader chooses, and beside the printed part the date and time share that come of it. */
export function controlRow(): RowSpec {
  const printed: Readonly<Record<string, CellSpec>> = {
    number: text(word("monitoring.period")),
    [controls.period]: { ...entry(word("rules.latest")), numberFormat: dateFormat },
    pace: text(word("monitoring.order")),
    [controls.order]: entry(word("monitoring.order.plan")),
    part: text(word("monitoring.totals")),
    [controls.totals]: entry(word("monitoring.totals.last")),
  };
  const working: Readonly<Record<string, CellSpec>> = {
    item: text(word("monitoring.workings")),
    code: derived(chosenPeriod, dateFormat),
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
    {
      area: at("period"),
      rule: { kind: "list", source: periodList },
      tip: word("monitoring.periodTip"),
      refusal: word("monitoring.periodRefusal"),
    },
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

/** The dates that the 规则 sheet lists. */
function periodList(places: Places): string {
  return places.on("rules").block(["period.latest", "value"], ["period.last", "value"]);
}

/** The date that the reader chose, the newest one unless told, blank for what is not in the list. */
function chosenPeriod(places: Places): string {
  const chosen = controlCell(places, "period");
  const isLatest = `OR(${chosen}="",${chosen}=${quoted(word("rules.latest"))})`;
  const listed = `IF(ISNUMBER(${chosen}),IF(COUNTIF(${periodList(places)},${chosen})>0,${chosen},""),"")`;
  return `=IF(${isLatest},${places.on("rules").cell("newest", "value")},${listed})`;
}
