import { defaultRules } from "../../domain/rules";
import { word } from "../../i18n/sheetWords";

import { derived, entry, quoted, text } from "../cells";
import type { ValidationSpec } from "../conditionSpec";
import type { Places } from "../formulaSpec";
import type { CellSpec, RowSpec } from "../sheetSpec";

type Threshold = "behindPoints" | "leastShort" | "fallbackRate";

const percentFormat = "0%";

/** The thresholds that people know from other places, for the list. */
const usualPoints = [5, 10, 15, 20, 30];

/** The thresholds, each with its meaning and whether it is one. */
export function thresholdRows(): readonly RowSpec[] {
  const { behindPoints, leastShort, fallbackRate } = defaultRules;
  const row = (key: Threshold, first: CellSpec): RowSpec => bodyRow(key, first, (places) => `=${checkOf(places, key)}`);
  return [
    row("behindPoints", entry(behindPoints)),
    row("leastShort", entry(leastShort)),
    row("fallbackRate", { ...entry(fallbackRate), numberFormat: percentFormat }),
  ];
}

function checkOf(places: Places, key: Threshold): string {
  return `IF(${isInRange(places, key)},${quoted(word("rules.fine"))},${quoted(word("rules.wrong"))})`;
}

/** `AND(text>=0)` would be true: a number first. */
export function isInRange(places: Places, key: Threshold): string {
  const cell = places.cell(key, "value");
  return `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=${key === "fallbackRate" ? 1 : 100}),FALSE)`;
}

/** A row with its value and meaning. */
export function bodyRow(
  key: Threshold | "note" | "newest" | "valid",
  value: CellSpec,
  check?: (places: Places) => string,
): RowSpec {
  const label = word(`rules.${key}`);
  return {
    key,
    role: "body",
    label,
    cells: [text(label), value, text(word(`rules.${key}Meaning`)), check ? derived(check) : null],
  };
}

/** What may be typed as a threshold. */
export function thresholdValidations(): readonly ValidationSpec[] {
  const at = (key: string) => ({ from: [key, "value"] as const, to: [key, "value"] as const });
  return [
    {
      area: at("behindPoints"),
      rule: { kind: "items", items: usualPoints.map(String) },
      tip: word("rules.pointsTip"),
      refusal: word("rules.pointsRefusal"),
      isAdvice: true,
    },
    {
      area: at("leastShort"),
      rule: { kind: "number", min: 0, max: 100 },
      tip: word("rules.leastTip"),
      refusal: word("rules.numberRefusal"),
    },
    {
      area: at("fallbackRate"),
      rule: { kind: "number", min: 0, max: 1 },
      tip: word("rules.rateTip"),
      refusal: word("rules.numberRefusal"),
    },
  ];
}
