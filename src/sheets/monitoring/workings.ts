import { isoDate } from "../../domain/period";
import type { District, Indicator, Plan } from "../../domain/plan";
import { districtsByCode } from "../../domain/districtOrder";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { derived, quoted, text } from "../cells";
import type { Places } from "../formulaSpec";
import { behindFormula, normalFormula, paceFormula, statusFormula, type LineTerms } from "../statusFormulas";
import type { CellSpec } from "../sheetSpec";
import { controlCell, workingKey, workings, type WorkingKey } from "./columns";

/** One indicator's half of the 监测 sheet. */
export interface Block {
  readonly plan: Plan;
  readonly indicator: Indicator;
  /** The districts that add up to the city. */
  readonly districts: readonly District[];
}

/** What a row of workings is about: a district, or a total. */
export type Item = District | "reported" | "whole" | "without";

/** The items in the order of the plan, totals last. The last total only where a district stands out. */
export function itemsOf({ plan, districts }: Block): readonly Item[] {
  const stands = districts.some(({ id }) => id === plan.dominantDistrictId);
  return [...districts, "reported", "whole", ...(stands ? (["without"] as const) : [])];
}

/** The key of the row on which an item is worked out, and on which some item is printed. */
export function rowKeyAt({ indicator }: Block, i: number): string {
  return `${indicator.id}.row${i + 1}`;
}

/** The workings of one row, in the order of their columns. */
export function workingCells(block: Block, i: number): readonly CellSpec[] {
  const item = itemsOf(block)[i] ?? "whole";
  return workings.map((key) => {
    if (key === "item" && typeof item !== "string") return text(item.name);
    return derived((places) => `=${formulas[key]({ block, item, i, places, ...cellsAt(block, i, places) })}`);
  });
}

interface Here {
  readonly block: Block;
  readonly item: Item;
  readonly i: number;
  readonly places: Places;
  /** Another cell of the same row's workings. */
  readonly at: (key: WorkingKey) => string;
  /** A column of workings over all districts, or over all items. */
  readonly over: (key: WorkingKey, which: "districts" | "items") => string;
}

function cellsAt(block: Block, i: number, places: Places): Pick<Here, "at" | "over"> {
  return {
    at: (key) => places.cell(rowKeyAt(block, i), workingKey(key)),
    over: (key, which) => {
      const last = (which === "districts" ? block.districts : itemsOf(block)).length - 1;
      return places.block([rowKeyAt(block, 0), workingKey(key)], [rowKeyAt(block, last), workingKey(key)]);
    },
  };
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
    return ifNumbers([now, before], `IF(${before}=0,"",${now}/${before}-1)`);
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

function isDistrict(item: Item): item is District {
  return typeof item !== "string";
}

function isFlow({ block }: Here): boolean {
  return block.indicator.kind === "flow";
}

/** The cell with the time share of the chosen period. */
export function shareCell(places: Places): string {
  return places.cell("control", workingKey("actual"));
}

/** The cell with the chosen period as Excel counts days; blank where what was chosen is no column. */
export function periodCell(places: Places): string {
  return places.cell("control", workingKey("code"));
}

/** The cell with the place of a date among the columns of the 完成数 sheet; 0 where it has none. */
export function columnCell(
  { indicator }: Block,
  places: Places,
  which: "now" | "before" | "lastYear" | "yearEnd",
): string {
  const keys = { now: "actual", before: "baseline", lastYear: "lastYear", yearEnd: "target" } as const;
  return places.cell(`${indicator.id}.unit`, workingKey(keys[which]));
}

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

function ifNumbers(cells: readonly string[], then: string): string {
  const are = cells.map((cell) => `ISNUMBER(${cell})`);
  return `IF(${are.length === 1 ? are[0] : `AND(${are.join(",")})`},${then},"")`;
}

/** What a row of the 完成数 sheet says in the column of a date. */
function fromSheet({ block, places }: Here, rowKey: string, which: Parameters<typeof columnCell>[2]): string {
  const sheet = places.on(`actuals.${block.indicator.id}`);
  const last = isoDate({ year: Math.max(...block.plan.years) });
  return `INDEX(${sheet.block([rowKey, "district"], [rowKey, last])},${columnCell(block, places, which)})`;
}

function ifColumn({ block, places }: Here, which: Parameters<typeof columnCell>[2], then: string): string {
  return `IF(${columnCell(block, places, which)}>0,${then},"")`;
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

function targetFormula(here: Here): string {
  const { item, over } = here;
  if (isDistrict(item)) return ifColumn(here, "yearEnd", fromSheet(here, `target.${item.id}`, "yearEnd"));
  const [actuals, targets] = [over("actual", "districts"), over("target", "districts")];
  if (item === "reported") return `IF(COUNT(${actuals})=0,"",SUMPRODUCT(ISNUMBER(${actuals})*1,${targets}))`;
  return item === "whole" ? cityTarget(here) : sumOfOthers(here, "target");
}

/** The printed total of the target sheet, not our own sum. */
function cityTarget({ block, places }: Here): string {
  const { plan, indicator } = block;
  const targets = places.on(`targets.${indicator.id}`);
  const last = String(Math.max(...plan.years));
  const year = `YEAR(${periodCell(places)})&${quoted(t(zhCN, "sheet.year", { year: "" }))}`;
  const column = `MATCH(${year},${targets.block(["header", "district"], ["header", last])},0)`;
  return `IFERROR(INDEX(${targets.block(["printedTotal", "district"], ["printedTotal", last])},${column}),"")`;
}

const columnOfFigure = { now: "actual", before: "baseline", lastYear: "lastYear" } as const;

function figureFormula(here: Here, which: keyof typeof columnOfFigure): string {
  const { item, over } = here;
  if (isDistrict(item)) return ifColumn(here, which, fromSheet(here, `clean.${item.id}`, which));
  if (item === "whole") return ifColumn(here, which, fromSheet(here, "city", which));
  const key = columnOfFigure[which];
  if (item === "without") return sumOfOthers(here, key);
  const [actuals, figures] = [over("actual", "districts"), over(key, "districts")];
  // Of those that reported, and only when each of them has the other figure too.
  const isWhole = `SUMPRODUCT(ISNUMBER(${actuals})*ISNUMBER(${figures}))=COUNT(${actuals})`;
  const sum = `SUMPRODUCT(ISNUMBER(${actuals})*1,${figures})`;
  return `IF(COUNT(${actuals})=0,"",IF(${isWhole},${sum},""))`;
}

/** The districts without the one that makes most of the city, when all of them have a figure. */
function sumOfOthers(here: Here, key: WorkingKey): string {
  const { block, over } = here;
  const own = dominantCell(here, key);
  const all = over(key, "districts");
  return `IF(COUNT(${all})-COUNT(${own})=${block.districts.length - 1},SUM(${all})-SUM(${own}),"")`;
}

function dominantCell({ block, places }: Here, key: WorkingKey): string {
  const dominant = block.districts.findIndex(({ id }) => id === block.plan.dominantDistrictId);
  return places.cell(rowKeyAt(block, dominant), workingKey(key));
}

function markFormula(here: Here): string {
  const { item, at, over } = here;
  if (!isDistrict(item)) {
    const marked = `SUMPRODUCT((${over("mark", "districts")}="*")*1)`;
    const isPreliminary = item === "without" ? `${marked}-(${dominantCell(here, "mark")}="*")*1>0` : `${marked}>0`;
    return `IF(ISNUMBER(${at("actual")}),IF(${isPreliminary},"*",""),"")`;
  }
  const flag = fromSheet(here, `flag.${item.id}`, "now");
  const state = fromSheet(here, "state", "now");
  const preliminary = quoted(word("actuals.preliminary"));
  return `IF(ISNUMBER(${at("actual")}),IF(IF(${flag}&""="",${state},${flag})=${preliminary},"*",""),"")`;
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
