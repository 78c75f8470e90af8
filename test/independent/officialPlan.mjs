import { readFileSync } from "node:fs";
import { decimal, fraction, times } from "./fraction.mjs";

const text = readFileSync(new URL("../../assets/plans/guilin-2016-2020.txt", import.meta.url), "utf8");

/** The newest administrative codes, in their order: 荔浦 is the last since it became a 市 (450381). */
const codes = {
  ...{ 秀峰区: 450302, 叠彩区: 450303, 象山区: 450304, 七星区: 450305, 雁山区: 450311, 临桂区: 450312 },
  ...{ 阳朔县: 450321, 灵川县: 450323, 全州县: 450324, 兴安县: 450325, 永福县: 450326, 灌阳县: 450327 },
  ...{ 龙胜县: 450328, 资源县: 450329, 平乐县: 450330, 恭城县: 450332, 荔浦县: 450381 },
};

/** The full names that a district had at some time, beside the one that the annexes print. */
const fullNames = {
  荔浦县: ["荔浦市"],
  龙胜县: ["龙胜各族自治县"],
  恭城县: ["恭城瑶族自治县"],
  临桂区: ["临桂县"],
};

export const dominant = "七星区";
export const baseYear = 2015;
export const years = [2016, 2017, 2018, 2019, 2020];

/** Both annexes: for each district, and for the printed 合计, a target for every year. */
const annexes = { inForce: annexAfter("\n附件1\n", "\n附件2\n"), applications: annexAfter("\n附件2\n") };

/** The 17 districts in the order of the annexes. */
export const districts = Object.keys(annexes.inForce).filter((name) => name !== "合计");
export const byCode = [...districts].sort((one, other) => codes[one] - codes[other]);
export const namesOf = (district) => [district, ...(fullNames[district] ?? [])];

/** The target of a district, or the printed total. `null` for a year outside the plan, or where the user took it away. */
export function targetOf(indicator, name, year) {
  const target = annexes[indicator][name][years.indexOf(year)];
  return target === undefined || target === null ? null : fraction(target);
}

/** Takes over what a user typed over official figures: `null` for a figure that is gone. */
export function alterTargets(altered) {
  for (const { indicator, name, year, target } of altered) annexes[indicator][name][years.indexOf(year)] = target;
}

const facts = {
  applications: times(decimal(stated(/受理量累计达到([\d.]+)万件以上/)), fraction(10_000)),
  grants: decimal(stated(/发明专利授权量突破(\d+)件/)),
  inForce: decimal(stated(/发明专利拥有量突破(\d+)件/)),
  inForcePer10k: decimal(stated(/每万人口发明专利拥有量突破(\d+)件/)),
  grantsBefore: decimal(stated(/获发明专利授权(\d+)件/)),
  inForcePer10kBefore: decimal(stated(/每万人口发明专利拥有量达到([\d.]+)件/)),
};

/** The goals of the city in the words of the document. 突破 is strictly more, 以上 and 成倍 are reached when equal. */
export const goals = [
  { label: "受理量 累计达到2.83万件以上", of: "applications", bar: facts.applications, isStrict: false },
  { label: "授权量 突破4000件", of: "grants", bar: facts.grants, isStrict: true },
  { label: "拥有量 突破6600件", of: "inForce", bar: facts.inForce, isStrict: true },
  { label: "每万人口 突破10件", of: "inForcePer10k", bar: facts.inForcePer10k, isStrict: true },
  { label: "授权量 成倍增长", of: "grants", bar: times(fraction(2), facts.grantsBefore), isStrict: false },
  {
    label: "每万人口 成倍增长",
    of: "inForcePer10k",
    bar: times(fraction(2), facts.inForcePer10kBefore),
    isStrict: false,
  },
];

function stated(pattern) {
  const [, figure] = pattern.exec(text) ?? [];
  if (figure === undefined) throw new Error(`the official text does not say ${pattern}`);
  return figure;
}

/** A name on a line of its own, and its five figures on the lines below. */
function annexAfter(start, end) {
  const rest = text.slice(text.indexOf(start) + start.length);
  const annex = end ? rest.slice(0, rest.indexOf(end)) : rest;
  const rows = [...annex.matchAll(/^\s*(\S+)\s*\n((?:\s*\d+\s*\n){5})/gm)];
  return Object.fromEntries(rows.map(([, name, figures]) => [name, figures.trim().split(/\s+/).map(Number)]));
}
