import { districtsByCode } from "../../domain/districtOrder";
import { word } from "../../i18n/sheetWords";
import { derived, ifNumbers, quoted, text } from "../cells";
import type { CellSpec } from "../sheetSpec";
import { behindFormula, normalFormula, paceFormula, statusFormula, type LineTerms } from "../statusFormulas";
import { controlCell, workingKey, workings, type WorkingKey } from "./columns";
import { figureFormula, fromSheet, ifColumn, markFormula, targetFormula } from "./figures";
import { cellsAt, isDistrict, isFlow, itemsOf, rowKeyAt, shareCell, type Block, type Here } from "./items";

/** The workings of one row, in the order of their columns. */
export function workingCells(block: Block, i: number): readonly CellSpec[] {
  const item = itemsOf(block)[i] ?? "whole";
  return workings.map((key) => {
    if (key === "item" && typeof item !== "string") return text(item.name);
    return derived((places) => `=${formulas[key]({ block, item, i, places, ...cellsAt(block, i, places) })}`);
  });
}

const formulas: Readonly<Record<WorkingKey, (here: Here) => string>> = {
  item: totalName,
  code: ({ block, item, i }) => String(isDistrict(item) ? districtsByCode(block.plan).indexOf(item) + 1 : 100 + i),
  target: targetFormula,
  actual: (here) => figureFormula(here, "now"),
  mark: markFormula,
  baseline: (here) => figureFormula(here, "before"),
  lastYear: (here) => figureFormula(here, "lastYear"),
  pace: (here) => {
    const { target, share, baseline, isFlow } = termsOf(here);
    const inside = `IF(AND(ISNUMBER(${target})${isFlow ? "" : `,ISNUMBER(${baseline})`}),${paceFormula(termsOf(here))},"")`;
    return `IF(${share}=1,${target},${inside})`;
  },
  rate: ({ at }) => ifNumbers([at("actual"), at("target")], `IF(${at("target")}=0,"",${at("actual")}/${at("target")})`),
  reference: (here) => here.at(isFlow(here) ? "lastYear" : "baseline"),
  part: (here) => (isFlow(here) ? cityShareFormula(here) : progressFormula(here)),
  points: (here) => {
    const progress = isFlow(here) ? here.at("rate") : here.at("part");
    return ifNumbers([progress], `ROUND((${progress}-${shareCell(here.places)})*100,9)`);
  },
  short: ({ at }) => ifNumbers([at("actual"), at("target")], `MAX(${at("target")}-${at("actual")},0)`),
  growth: ({ at }) => {
    const [now, before] = [at("actual"), at("lastYear")];
    return ifNumbers([now, before], `IF(${before}=0,"",(${now}-${before})/${before})`);
  },
  rank: ({ item, at, over }) =>
    isDistrict(item) ? ifNumbers([at("rate")], `RANK(${at("rate")},${over("rate", "districts")})`) : `""`,
  normal: (here) => normalFormula(termsOf(here)),
  behind: (here) => behindFormula(termsOf(here), here.at("normal")),
  status: ({ at, places }) =>
    statusFormula({
      actual: at("actual"),
      target: at("target"),
      normal: at("normal"),
      behind: at("behind"),
      rules: places.on("rules"),
    }),
  remark: remarkFormula,
  order: orderFormula,
  place: ({ at, over }) => `RANK(${at("order")},${over("order", "items")},1)`,
  pick: ({ i, over }) => `MATCH(${i + 1},${over("place", "items")},0)`,
};

function termsOf(here: Here): LineTerms {
  const { at, places } = here;
  return {
    isFlow: isFlow(here),
    isInside: null,
    share: shareCell(places),
    target: at("target"),
    baseline: at("baseline"),
    rules: places.on("rules"),
  };
}

function totalName({ block, item, over }: Here): string {
  if (item === "whole") return quoted(word("monitoring.whole"));
  if (item === "without") {
    const district = block.districts.find(({ id }) => id === block.plan.dominantDistrictId)?.name ?? "";
    return quoted(word("monitoring.without", { district }));
  }
  const [count, all] = [`COUNT(${over("actual", "districts")})`, block.districts.length];
  const partly = `${quoted(`${word("monitoring.reported")}（`)}&${count}&"/${all}）"`;
  return `IF(${count}=${all},${quoted(word("monitoring.total"))},${partly})`;
}

function cityShareFormula({ block, at, places }: Here): string {
  const whole = itemsOf(block).indexOf("whole");
  const city = places.cell(rowKeyAt(block, whole), workingKey("actual"));
  return ifNumbers([at("actual"), city], `IF(${city}=0,"",${at("actual")}/${city})`);
}

/** Of a stock: how much of the year's growth is done; without any growth to make, of the target itself. */
function progressFormula({ at }: Here): string {
  const [actual, target, baseline] = [at("actual"), at("target"), at("baseline")];
  const ofTarget = `IF(${target}=0,"",${actual}/${target})`;
  const known = `IF(${target}<=${baseline},${ofTarget},(${actual}-${baseline})/(${target}-${baseline}))`;
  return ifNumbers([actual, target, baseline], known);
}

function remarkFormula(here: Here): string {
  const { item, at, places } = here;
  const [actual, target, baseline] = [at("actual"), at("target"), at("baseline")];
  const early = `IF(AND(ISNUMBER(${baseline}),ISNUMBER(${target}),ISNUMBER(${actual})),IF(AND(${target}<=${baseline},${actual}>=${target}),${quoted(word("monitoring.reachedEarly"))},""),"")`;
  const isFallback = `AND(${shareCell(places)}=1,NOT(ISNUMBER(${baseline})),ISNUMBER(${actual}))`;
  const fallback = `IF(${isFallback},IF(${actual}<${target},${quoted(word("monitoring.fallback"))},""),"")`;
  const own = isFlow(here) ? [] : [early, fallback];
  if (!isDistrict(item)) return own.length === 0 ? `""` : own.join("&");
  const written = ifColumn(here, "now", `${fromSheet(here, `remark.${item.id}`, "now")}&""`);
  const isInvalid = `ISNUMBER(FIND(${quoted(`${item.name} `)},${fromSheet(here, "invalid", "now")}))`;
  const invalid = ifColumn(here, "now", `IF(${isInvalid},${quoted(word("monitoring.invalid"))},"")`);
  return [written, invalid, ...own].join("&");
}

/** Ranks that are shared keep the plan's order; who has none comes after those who have. */
function orderFormula({ item, i, at, places }: Here): string {
  if (!isDistrict(item)) {
    const isFirst = `${controlCell(places, "totals")}=${quoted(word("monitoring.totals.first"))}`;
    return `IF(${isFirst},${i - 100},${900 + i})`;
  }
  const order = controlCell(places, "order");
  const byRank = `IF(ISNUMBER(${at("rank")}),${at("rank")},100)+${(i + 1) / 1000}`;
  const byCode = `IF(${order}=${quoted(word("monitoring.order.code"))},${at("code")},${i + 1})`;
  return `IF(${order}=${quoted(word("monitoring.order.rank"))},${byRank},${byCode})`;
}
