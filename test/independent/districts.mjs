// What the sheets of the districts should say, worked out a second time: nothing here comes from src/. Reads the figures
// entered as JSON from its input and writes every computed cell as JSON, by worksheet and by the keys of row and column.
import { readFileSync } from "node:fs";
import { dateOf, sameDayLastYear, serialOf, yearEnd } from "./calendar.mjs";
import { directory } from "./districtDirectory.mjs";
import { pledge } from "./districtPledge.mjs";
import { report } from "./districtReport.mjs";
import { districts, years } from "./officialPlan.mjs";
import { newestDate, readSheet } from "./reported.mjs";
import { readRules } from "./statusRule.mjs";

const request = JSON.parse(readFileSync(0, "utf8"));
const { note = "", period = "最新" } = request;
const rules = readRules({ behindPoints: 10, leastShort: 2, fallbackRate: 0.9, ...request.rules });
const sheets = ["inForce", "applications"].map((indicator) => readSheet(indicator, request[indicator]));
const chosen = chosenDate();
const moments = Object.fromEntries(["now", ...years].map((year) => [year, momentOf(year)]));
const scene = { note, rules, sheets, chosen, moments };

process.stdout.write(
  JSON.stringify({
    目录: directory(scene),
    ...Object.fromEntries(districts.map((name) => [name, report(scene, name)])),
    ...Object.fromEntries(districts.map((name) => [`责任状-${name}`, pledge(name)])),
  }),
);

/** The newest date unless one of the columns was chosen; anything else is no period. */
function chosenDate() {
  if (period === "最新" || period === "") return newestDate(sheets);
  return sheets[1].columns.has(period) ? dateOf(period) : null;
}

/** The date that counts for a year: its end before the period's year, the period in its own year, none after it. */
function momentOf(year) {
  if (chosen === null) return { year, date: null };
  if (year === "now") return { year: chosen.year, date: chosen, lastYear: sameDayLastYear(chosen) };
  if (year > chosen.year) return { year, date: null };
  const date = year === chosen.year ? chosen : yearEnd(year);
  return { year, date, lastYear: sameDayLastYear(date), serial: serialOf(date) };
}
