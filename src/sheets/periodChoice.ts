import { word } from "../i18n/sheetWords";
import { entry, quoted } from "./cells";
import type { ValidationSpec } from "./conditionSpec";
import { dateFormat } from "./dateFormulas";
import type { AreaSpec, Places } from "./formulaSpec";
import type { CellSpec } from "./sheetSpec";

/** The cell in which a reader chooses the report period. */
export function periodEntry(): CellSpec {
  return { ...entry(word("rules.latest")), numberFormat: dateFormat };
}

/** The drop-down of that cell. */
export function periodValidation(area: AreaSpec): ValidationSpec {
  return {
    area,
    rule: { kind: "list", source: periodList },
    tip: word("monitoring.periodTip"),
    refusal: word("monitoring.periodRefusal"),
  };
}

/** The date that was chosen in a cell, the newest one unless told, blank for what is not in the list. */
export function chosenPeriod(chosen: string, places: Places): string {
  const isLatest = `OR(${chosen}="",${chosen}=${quoted(word("rules.latest"))})`;
  const listed = `IF(ISNUMBER(${chosen}),IF(COUNTIF(${periodList(places)},${chosen})>0,${chosen},""),"")`;
  return `IF(${isLatest},${places.on("rules").cell("newest", "value")},${listed})`;
}

/** The dates that the 规则 sheet lists. */
function periodList(places: Places): string {
  return places.on("rules").block(["period.latest", "value"], ["period.last", "value"]);
}
